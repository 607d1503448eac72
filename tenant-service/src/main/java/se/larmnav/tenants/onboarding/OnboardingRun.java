package se.larmnav.tenants.onboarding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantNotOpen;
import se.larmnav.tenants.onboarding.Progress.State;
import se.larmnav.tenants.register.Register;
import se.larmnav.tenants.register.RegisterDatabase;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes municipalities through the stages that are left, each by one instance at a time.
 * A stage that fails is tried again after a while; a program that is killed leaves the
 * rest to whoever looks next.
 */
@Component
class OnboardingRun {

	private static final Logger LOG = LoggerFactory.getLogger(OnboardingRun.class);

	/** How many go on at once; each holds a connection for its lock all the while. */
	private static final int WORKERS = 2;

	private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Thread.ofVirtual().factory());

	private final Set<String> begun = ConcurrentHashMap.newKeySet();

	private final Register register;

	private final RegisterDatabase database;

	private final Progress progress;

	private final OnboardingFiles files;

	private final List<Stage> stages;

	OnboardingRun(Register register, RegisterDatabase database, Progress progress, OnboardingFiles files,
			List<Stage> stages) {
		this.register = register;
		this.database = database;
		this.progress = progress;
		this.files = files;
		this.stages = List.copyOf(stages);
	}

	/** The names of the stages after registration, in their order. */
	List<String> stages() {
		return this.stages.stream().map(Stage::name).toList();
	}

	@Scheduled(fixedDelayString = "1s")
	void goOn() {
		this.register.due().forEach(this::begin);
	}

	/** Goes on in the background, unless somebody does already. */
	void begin(String alias) {
		if (this.begun.add(alias)) {
			this.workers.execute(() -> {
				try {
					this.database.ifFree(lock(alias), () -> inOurName(() -> goOn(alias)));
				}
				catch (RuntimeException ex) {
					LOG.error("The onboarding of {} broke off", alias, ex);
				}
				finally {
					this.begun.remove(alias);
				}
			});
		}
	}

	/** Undoes every stage, the last first. */
	void cancel(String alias, Newcomer newcomer) {
		this.database.whenFree(lock(alias), () -> this.stages.reversed().forEach(stage -> stage.cancel(newcomer)));
	}

	private void goOn(String alias) {
		if (this.register.due().contains(alias) && isRegistered(alias)) {
			var newcomer = newcomer(alias);
			for (var stage : this.stages) {
				if (newcomer == null || !this.progress.isDone(alias, stage.name()) && !execute(stage, newcomer)) {
					this.register.tryLater(alias);
					return;
				}
			}
			this.register.open(alias);
			LOG.info("{} is open", alias);
		}
	}

	private boolean isRegistered(String alias) {
		return this.progress.isDone(alias, Onboardings.REGISTER);
	}

	private boolean execute(Stage stage, Newcomer newcomer) {
		var alias = newcomer.tenant().value();
		this.progress.write(alias, stage.name(), State.RUNNING, null);
		try {
			stage.execute(newcomer);
			this.progress.write(alias, stage.name(), State.DONE, null);
			return true;
		}
		catch (StageFailed ex) {
			LOG.warn("{} stopped at {}: {}", alias, stage.name(), ex.getMessage());
			this.progress.write(alias, stage.name(), State.FAILED, ex.getMessage());
		}
		catch (RuntimeException ex) {
			LOG.error("{} stopped at {}", alias, stage.name(), ex);
			this.progress.write(alias, stage.name(), State.FAILED, "internal-error");
		}
		return false;
	}

	/** What the municipality was registered with; null when it is not all there. */
	@Nullable Newcomer newcomer(String alias) {
		try {
			Map<String, String> kept = Tenant.call(new TenantId(alias), this.files::kept);
			return Newcomer.of(kept);
		}
		catch (InvalidFile | TenantNotOpen ex) {
			LOG.warn("{} cannot go on: {}", alias, ex.getMessage());
			this.progress.write(alias, Onboardings.REGISTER, State.FAILED, "files-missing");
			return null;
		}
	}

	private static void inOurName(Runnable work) {
		Caller.call(Caller.automation("Larmnav"), () -> {
			work.run();
			return work;
		});
	}

	@PreDestroy
	void stop() {
		this.workers.shutdownNow();
	}

	private static String lock(String alias) {
		return "onboarding/" + alias;
	}

}
