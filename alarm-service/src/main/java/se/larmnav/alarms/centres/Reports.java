package se.larmnav.alarms.centres;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.alarms.CentreReports;
import se.larmnav.alarms.contact.Channel;
import se.larmnav.alarms.contact.Contact;
import se.larmnav.alarms.contact.ContactResult;
import se.larmnav.alarms.dispatch.Dispatching;
import se.larmnav.alarms.errand.Acted;
import se.larmnav.alarms.errand.Step;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.intake.Intake;
import se.larmnav.alarms.signals.Signals;
import se.larmnav.alarms.words.Vocabulary;
import se.larmnav.alarms.words.Words;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.IntakeApi.Report;
import se.larmnav.contract.alarms.IntakeApi.Standing;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/**
 * Keeps what a centre reports of an alarm: by its own times, from which the promises are
 * judged (AMD-17). A time that cannot be true is refused, since a wrong one would hide a
 * broken promise.
 */
@Component
class Reports {

	/** So much may the centre's clock be ahead of ours. */
	private static final Duration AHEAD = Duration.ofMinutes(1);

	private static final int MOST_NAME = 100;

	private final Alarms alarms;

	private final CentreReports reports;

	private final Signals signals;

	private final Intake intake;

	private final Dispatching dispatching;

	private final Vocabulary vocabulary;

	private final Clock clock;

	Reports(Alarms alarms, CentreReports reports, Signals signals, Intake intake, Dispatching dispatching,
			Vocabulary vocabulary, Clock clock) {
		this.alarms = alarms;
		this.reports = reports;
		this.signals = signals;
		this.intake = intake;
		this.dispatching = dispatching;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	Standing keep(UUID id, Report report) {
		var what = Words.read(What.class, report.what(), "/what");
		var alarm = found(id).orElseGet(() -> {
			// it may have been handed in a moment ago
			intake.bring(id, Tenant.current());
			return found(id).orElseThrow(() -> Refusal.notFound("alarm"));
		});
		var kept = keep(alarm, what, report, at(alarm, report.at()));
		return new Standing(kept.id(), kept.state().name());
	}

	private Optional<AlarmFacts> found(UUID id) {
		return alarms.find(id).or(() -> signals.alarmOf(id).flatMap(alarms::find));
	}

	private AlarmFacts keep(AlarmFacts alarm, What what, Report report, Instant at) {
		var who = who(report.by());
		return switch (what) {
			case ANSWERED -> answered(alarm, who, report, at);
			case DISPATCHED -> reports.dispatched(alarm.id(), who, dispatching.receiver(alarm, report.unit()),
					report.cause(), dispatching.lacks(alarm), at);
			case ACKNOWLEDGED, ON_THE_WAY, ON_SITE ->
				reports.step(alarm.id(), who, Step.valueOf(what.name()), at, now());
			case CLOSED -> reports.closed(alarm.id(), who, acted(alarm, report, at),
					vocabulary.ending(alarm, new AlarmsApi.Closing(required(report.reason(), "/reason"),
							required(report.outcome(), "/outcome"), report.note())),
					at);
		};
	}

	private AlarmFacts answered(AlarmFacts alarm, Actor who, Report report, Instant at) {
		if (report.contact() == null) {
			return reports.answered(alarm.id(), who, at);
		}
		var result = Words.read(ContactResult.class, report.contact(), "/contact");
		return reports.contact(alarm.id(), who, new Contact(Channel.DEVICE, result, report.cause()), at);
	}

	private @Nullable Acted acted(AlarmFacts alarm, Report report, Instant at) {
		return alarm.state().isWithUnit()
				? vocabulary.acted(alarm, new AlarmsApi.Step(Step.ACTED.name(), at, null, report.way(), null)) : null;
	}

	private static Actor who(String told) {
		var name = required(told, "/by").strip();
		return new Actor(Caller.current().subject(), name.substring(0, Math.min(MOST_NAME, name.length())));
	}

	private Instant at(AlarmFacts alarm, Instant told) {
		var now = now();
		var at = told.truncatedTo(ChronoUnit.MICROS);
		if (at.isAfter(now.plus(AHEAD))) {
			throw Refusal.invalid("/at", "in-the-future");
		}
		if (at.isBefore(alarm.origin().receivedAt())) {
			throw Refusal.invalid("/at", "before-received");
		}
		return at.isAfter(now) ? now : at;
	}

	private static String required(@Nullable String told, String pointer) {
		if (told == null || told.isBlank()) {
			throw Refusal.invalid(pointer, "required");
		}
		return told;
	}

	/** PostgreSQL keeps microseconds; what is hashed must be what is read back. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** What a centre reports. */
	private enum What {

		ANSWERED, DISPATCHED, ACKNOWLEDGED, ON_THE_WAY, ON_SITE, CLOSED

	}

}
