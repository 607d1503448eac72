package se.larmnav.tenants.leaving;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenants.leaving.DepartureStage.CannotGoOn;
import se.larmnav.tenants.register.RegisterDatabase;

/**
 * Takes deletions that have cooled off through the stages that are left, each by one
 * instance at a time. A program that is killed leaves the rest to whoever looks next.
 */
@Component
class DepartureRun {

	private static final Logger LOG = LoggerFactory.getLogger(DepartureRun.class);

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final DepartureBook book;

	private final RegisterDatabase database;

	private final DepartureConditions conditions;

	private final List<DepartureStage> stages;

	DepartureRun(DepartureBook book, RegisterDatabase database, DepartureConditions conditions,
			List<DepartureStage> stages) {
		this.book = book;
		this.database = database;
		this.conditions = conditions;
		this.stages = List.copyOf(stages);
	}

	@Scheduled(fixedDelayString = "1s")
	void goOn() {
		for (var alias : this.book.due()) {
			this.database.ifFree("departure/" + alias, () -> Caller.call(Caller.automation("departure"), () -> {
				goOn(alias);
				return alias;
			}));
		}
	}

	private void goOn(String alias) {
		var leaver = this.book.find(alias).orElse(null);
		if (leaver == null || !this.book.due().contains(alias)) {
			return;
		}
		try {
			var export = leaver.begunAt() == null ? this.conditions.demand(alias) : leaver.export();
			if (this.book.begin(alias, export)) {
				delete(leaver);
			}
		}
		catch (CannotGoOn ex) {
			LOG.warn("The deletion of {} stopped: {}", alias, ex.getMessage());
			this.book.stop(alias, String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			LOG.error("The deletion of {} stopped", alias, ex);
			this.book.stop(alias, "internal-error");
		}
	}

	private void delete(Leaver leaver) {
		var done = this.book.done(leaver.alias());
		for (var stage : this.stages) {
			if (!done.contains(stage.name())) {
				stage.execute(leaver);
				// The last stage takes its own row away.
				if (stage != this.stages.getLast()) {
					this.book.done(leaver.alias(), stage.name());
				}
			}
		}
		SECURITY.warn("tenant-deleted: {} at the request of {}, confirmed by {}", leaver.alias(), leaver.requestedBy(),
				leaver.confirmedBy());
	}

}
