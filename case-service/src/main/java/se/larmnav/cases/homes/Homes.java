package se.larmnav.cases.homes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.household.Households;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.installations.InstallationStarted;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.CloseChanged;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.register.TakenOver;
import se.larmnav.tenancy.Outbox;

/** Tells alarm-service of homes and of installations that begin and end. */
@Component
class Homes {

	private final HomePicture picture;

	private final Installations installations;

	private final Households households;

	private final CaseRegister register;

	private final JdbcClient database;

	private final Outbox outbox;

	private final Clock clock;

	Homes(HomePicture picture, Installations installations, Households households, CaseRegister register,
			JdbcClient database, Outbox outbox, Clock clock) {
		this.picture = picture;
		this.installations = installations;
		this.households = households;
		this.register = register;
		this.database = database;
		this.outbox = outbox;
		this.clock = clock;
	}

	@EventListener
	@Order(30)
	void on(InstallationStarted started) {
		var file = installations.of(started.caseId()).orElseThrow();
		outbox.publish("installation-started", new Started(started.caseId(), persons(started.caseId()),
				started.controllerId(), String.valueOf(file.family()), started.at()));
		tell(started.caseId());
	}

	@EventListener
	@Order(30)
	void on(Happened happened) {
		switch (happened.event()) {
			case KEYS_COLLECTED, KEYS_REGISTERED, LOCK_CHANGED, WITHOUT_KEYS_AGREED, ALARM_PLAN_REGISTERED,
					KEY_SAFE_DOCUMENTED, ASSIGNMENT_DISTRIBUTED ->
				tell(happened.caseId());
			case INSTALLED -> {
				tell(happened.caseId());
				completed(happened.caseId(), happened.at());
			}
			default -> {
			}
		}
	}

	/**
	 * Whom to call at an alarm; a home that nobody has been told of waits until it is.
	 */
	@EventListener
	void on(CloseChanged changed) {
		if (isTold(changed.caseId())) {
			tell(changed.caseId());
		}
	}

	/** What has been taken over is in use at once. */
	@EventListener
	void on(TakenOver taken) {
		tell(taken.caseId());
	}

	/**
	 * When that home was told of, the second of the two places is written (LJU-SAFE-07).
	 */
	private void tell(UUID caseId) {
		long version = 1 + database.sql("select version from home_told where case_id = :case")
			.param("case", caseId)
			.query(Long.class)
			.optional()
			.orElse(0L);
		outbox.publish("home-changed", picture.of(caseId, version));
		database.sql("""
				insert into home_told (case_id, version, told_at) values (:case, :version, :at)
				on conflict (case_id) do update set version = excluded.version, told_at = excluded.told_at
				""")
			.param("case", caseId)
			.param("version", version)
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private boolean isTold(UUID caseId) {
		return database.sql("select count(*) from home_told where case_id = :case")
			.param("case", caseId)
			.query(Long.class)
			.single() > 0;
	}

	private void completed(UUID caseId, Instant at) {
		var controller = installations.of(caseId).map(InstallationFile::controllerId).orElse(null);
		outbox.publish("installation-completed", new Completed(caseId, controller, at));
	}

	private List<UUID> persons(UUID caseId) {
		var own = register.of(caseId).person();
		return households.of(caseId)
			.map((household) -> List.of(own, register.of(household.partnerOf(caseId)).person()))
			.orElse(List.of(own));
	}

	/** Event {@code installation-started}. */
	record Started(UUID caseId, List<UUID> personIds, String controllerId, String family, Instant since) {
	}

	/** Event {@code installation-completed}. */
	record Completed(UUID caseId, @Nullable String controllerId, Instant at) {
	}

}
