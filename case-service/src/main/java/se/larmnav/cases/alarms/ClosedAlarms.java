package se.larmnav.cases.alarms;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.dispatch.Closing.Choice;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.Routines;

/** Writes closed alarms in the timeline of their case. */
@Component
class ClosedAlarms implements FeedSubscriber {

	private final CaseRegister register;

	private final Journal journal;

	private final Routines routines;

	private final Texts texts;

	ClosedAlarms(CaseRegister register, Journal journal, Routines routines, Texts texts) {
		this.register = register;
		this.journal = journal;
		this.routines = routines;
		this.texts = texts;
	}

	@Override
	public String producer() {
		return "alarms";
	}

	@Override
	public Set<String> types() {
		return Set.of("alarm-closed");
	}

	@Override
	public void apply(FeedEvent event) {
		var closed = event.as(Closed.class);
		// A home that is no case of ours must not hold up the feed.
		if (register.find(closed.caseId()).isEmpty()) {
			return;
		}
		var words = routines.inForce(closed.at()).closing();
		Caller.call(Caller.automation(texts.of("actor.alarm-reception")),
				() -> journal.write(Line
					.of(closed.caseId(), Category.ALARM,
							texts.of("alarm.closed", closed.kind(), label(words.reasons(), closed.reason()),
									label(words.outcomes(), closed.outcome()), closed.minutes()))
					.happened(closed.at())));
	}

	private static String label(List<Choice> choices, String key) {
		return choices.stream().filter((one) -> one.key().equals(key)).map(Choice::label).findFirst().orElse(key);
	}

	/** As alarm-service tells it; way is null when nobody was sent. */
	record Closed(UUID caseId, UUID alarmId, Instant at, String kind, String reason, String outcome,
			@Nullable String way, int minutes) {
	}

}
