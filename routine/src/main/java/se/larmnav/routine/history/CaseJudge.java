package se.larmnav.routine.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Missing;
import se.larmnav.routine.access.Keys;
import se.larmnav.routine.automation.Grant;
import se.larmnav.routine.automation.HandOver;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.text.Sentences;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.time.Due;
import se.larmnav.routine.time.SwedishTime;

/**
 * Judges cases: the automated decision, the waiting for keys, and the steps. What the
 * routine itself brings about (the automated decision, the end of the time for keys, the
 * next contact) is found anew and not taken from the record; what people did stays as it
 * was.
 */
public final class CaseJudge implements Judge {

	static final Sentences SENTENCES = Sentences.beside(CaseJudge.class, "history_sv.properties");

	private final Course course;

	private final StepCourse steps;

	private boolean judged;

	private boolean granted;

	private boolean collected;

	private @Nullable Instant received;

	private int contactsWithoutKeys;

	public CaseJudge(Course course) {
		this.course = course;
		this.steps = new StepCourse(course);
	}

	@Override
	public void judge(Recorded recorded) {
		switch (recorded) {
			case RecordedApplication application -> application(application);
			case RecordedEvent event -> event(event);
			case RecordedWork work -> this.steps.done(work);
			default -> {
			}
		}
	}

	private void application(RecordedApplication application) {
		var rule = this.course.routine().automatedDecision();
		if (rule == null || !rule.channels().contains(application.channel())) {
			decided(application, SENTENCES.of("by-person"), "");
			return;
		}
		this.judged = true;
		var verdict = rule.judge(application.applicant(), application.at());
		var holding = EnumSet.noneOf(Condition.class);
		holding.addAll(application.holding());
		holding.remove(Condition.AUTOMATED);
		switch (verdict) {
			case Grant grant -> {
				decided(application, SENTENCES.of("granted"), grant.placement().administration());
				this.granted = true;
				holding.add(Condition.AUTOMATED);
				happen(application, Event.DECISION_MADE, holding);
			}
			case HandOver handOver -> {
				decided(application, SENTENCES.of("handed-over", reasons(handOver)),
						handOver.placement().administration());
				happen(application, Event.APPLICATION_HANDED_OVER, holding);
			}
		}
	}

	private static String reasons(HandOver handOver) {
		return handOver.reasons()
			.stream()
			.map((one) -> SENTENCES.of("reason-" + one.reason().key()))
			.collect(Collectors.joining(", "));
	}

	private void decided(RecordedApplication application, String text, String who) {
		this.course.comes(new Outcome(application.subject(), application.at(), Kind.DECIDED, false,
				"automated-decision", text, who, null, java.util.List.of()));
	}

	private void happen(RecordedApplication application, Event event, Set<Condition> holding) {
		this.steps
			.happen(new RecordedEvent(application.subject(), application.at(), event, null, null, Set.copyOf(holding)));
	}

	private void event(RecordedEvent event) {
		if (isTheRoutinesOwn(event)) {
			return;
		}
		stopped(event);
		switch (event.event()) {
			case ASSIGNMENT_RECEIVED -> waitForKeys(event);
			case KEYS_COLLECTED -> this.collected = true;
			case KEYS_NOT_READY -> this.contactsWithoutKeys++;
			default -> {
			}
		}
		this.steps.happen(new RecordedEvent(event.subject(), event.at(), event.event(), event.assignment(),
				agreed(event), event.holding()));
	}

	private boolean isTheRoutinesOwn(RecordedEvent event) {
		return switch (event.event()) {
			case KEYS_LATE -> true;
			case APPLICATION_HANDED_OVER -> this.judged;
			case INVESTIGATION_OPENED -> this.granted;
			case DECISION_MADE -> this.granted || (this.judged && event.holding().contains(Condition.AUTOMATED));
			default -> false;
		};
	}

	private void stopped(RecordedEvent event) {
		var missing = this.course.steps().missing(event.event(), event.holding()::contains);
		if (!missing.isEmpty()) {
			this.course.comes(new Outcome(event.subject(), event.at(), Kind.STOPPED, false, event.event().key(),
					Texts.national().of(Section.EVENTS, event.event().key()), "", null,
					missing.stream().map(Missing::text).toList()));
		}
	}

	private void waitForKeys(RecordedEvent event) {
		if (this.received == null && event.holding().contains(Condition.SERVICE_ASSIGNMENT)
				&& this.course.routine().access() instanceof Keys keys) {
			this.received = event.at();
			this.course.at(keys.contacts().cannotBeCarriedOut(event.at()).at(), (now) -> {
				if (!this.collected) {
					this.steps.runOut(new RecordedEvent(event.subject(), now, Event.KEYS_LATE, event.assignment(), null,
							event.holding()));
				}
			});
		}
	}

	/** The day that the routine says, where it says one. */
	private @Nullable LocalDate agreed(RecordedEvent event) {
		return switch (event.event()) {
			case KEYS_NOT_READY -> nextContact(event);
			case READY_FOR_INSTALLATION -> installation(event);
			default -> event.agreed();
		};
	}

	private @Nullable LocalDate nextContact(RecordedEvent event) {
		if (this.course.routine().access() instanceof Keys keys) {
			var received = SwedishTime.dateOf(this.received == null ? event.at() : this.received);
			return keys.contacts().next(received, this.contactsWithoutKeys, SwedishTime.dateOf(event.at())).due();
		}
		return event.agreed();
	}

	private @Nullable LocalDate installation(RecordedEvent event) {
		var rules = this.course.routine().installation();
		boolean urgent = event.holding().contains(Condition.URGENT);
		return (urgent ? rules.urgentDue(event.at()) : rules.due(event.at())).map(Due::day).orElse(event.agreed());
	}

}
