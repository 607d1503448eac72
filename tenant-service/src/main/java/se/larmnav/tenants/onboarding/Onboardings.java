package se.larmnav.tenants.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenants.onboarding.Progress.State;
import se.larmnav.tenants.register.Municipality;
import se.larmnav.tenants.register.Register;

import org.springframework.stereotype.Service;

/**
 * Municipalities on their way in: registered from their files, gone on with, or undone.
 */
@Service
public class Onboardings {

	static final String REGISTER = "register";

	private static final Logger LOG = LoggerFactory.getLogger(Onboardings.class);

	private final Register register;

	private final Progress progress;

	private final OnboardingFiles files;

	private final OnboardingRun run;

	private final Differences differences;

	private final Migrations migrations;

	private final TenantRegister tenants;

	private final Surveys surveys;

	Onboardings(Register register, Progress progress, OnboardingFiles files, OnboardingRun run, Differences differences,
			Migrations migrations, TenantRegister tenants, Surveys surveys) {
		this.register = register;
		this.progress = progress;
		this.files = files;
		this.run = run;
		this.differences = differences;
		this.migrations = migrations;
		this.tenants = tenants;
		this.surveys = surveys;
	}

	/**
	 * Registers a municipality from its files, and begins its onboarding. Files that are
	 * the running truth already change nothing; others are refused, never merged.
	 * @return its alias
	 */
	public String register(Map<String, String> given) {
		var newcomer = Candidate.of(given);
		var alias = newcomer.tenant().value();
		if (this.register.isLeaving(alias)) {
			throw Refusal.conflict("departure-begun");
		}
		if (this.progress.isDone(alias, DecisionsStage.NAME)) {
			var differing = this.differences.of(newcomer);
			if (!differing.isEmpty()) {
				throw Refusal.conflict("differs-from-running").with("files", differing);
			}
		}
		else if (!isWritten(newcomer)) {
			write(newcomer);
		}
		this.run.begin(alias);
		return alias;
	}

	/**
	 * Goes on at once with an onboarding that stopped; of an open municipality, with the
	 * migrations of the services that have set it apart.
	 */
	public void resume(String alias) {
		if (known(alias).state() == Municipality.State.OPEN) {
			this.surveys.tryAgain(new TenantId(alias));
			return;
		}
		this.register.tryNow(alias);
		this.run.begin(alias);
	}

	/** Undoes an onboarding that is not finished. */
	public void cancel(String alias) {
		if (known(alias).state() == Municipality.State.OPEN) {
			throw Refusal.conflict("open-already");
		}
		var newcomer = this.run.newcomer(alias);
		if (newcomer != null) {
			this.run.cancel(alias, newcomer);
		}
		this.migrations.remove(new TenantId(alias));
		this.tenants.refresh();
		this.register.remove(alias);
		LOG.info("The onboarding of {} was undone", alias);
	}

	/** The municipality, which must be known. */
	Municipality known(String alias) {
		return this.register.find(alias).orElseThrow(() -> Refusal.notFound("no-such-municipality"));
	}

	/** Each stage that there is, with what has come of it. */
	Map<String, Progress.Step> stages(String alias) {
		return this.progress.of(alias);
	}

	/** The names of all stages, in their order. */
	List<String> stageNames() {
		var names = new ArrayList<>(List.of(REGISTER));
		names.addAll(this.run.stages());
		return names;
	}

	private boolean isWritten(Newcomer newcomer) {
		return this.progress.isDone(newcomer.tenant().value(), REGISTER)
				&& Tenant.call(newcomer.tenant(), this.files::kept).equals(newcomer.files());
	}

	private void write(Newcomer newcomer) {
		var alias = newcomer.tenant().value();
		this.register.write(newcomer.said().tenant());
		this.progress.write(alias, REGISTER, State.RUNNING, null);
		this.migrations.bring(newcomer.tenant());
		this.tenants.refresh();
		Tenant.run(newcomer.tenant(), () -> this.files.keep(new TreeMap<>(newcomer.files())));
		this.progress.write(alias, REGISTER, State.DONE, null);
		LOG.info("{} is registered", alias);
	}

}
