package se.larmnav.routine.check;

import java.time.Duration;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.access.Keys;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.guarantee.Promise.StartEvent;
import se.larmnav.routine.time.CalendarSpan;
import se.larmnav.routine.time.ClockSpan;
import se.larmnav.routine.tree.Path;

/** Promises and limits that are shorter than the steps that they are made of. */
final class Times {

	private static final Path GUARANTEE = Path.ROOT.key("guarantee");

	private final Draft draft;

	Times(Draft draft) {
		this.draft = draft;
	}

	void check() {
		var guarantee = this.draft.routine().guarantee();
		if (guarantee != null) {
			answer(guarantee.answer());
			action(guarantee.action(), guarantee.answer());
		}
		if (this.draft.routine().access() instanceof Keys keys) {
			keys(keys);
		}
		var installation = this.draft.routine().installation();
		if (installation.normally() != null && installation.urgently() != null
				&& isLonger(installation.urgently().within(), installation.normally().within())) {
			this.draft.error(Path.ROOT.key("installation").key("urgently").key("within"), "urgent-takes-longer",
					installation.urgently().within().inSwedish(), installation.normally().within().inSwedish());
		}
	}

	/**
	 * Whoever must hear of an unanswered alarm hears of it before the promise is broken.
	 */
	private void answer(@Nullable Promise answer) {
		if (answer == null) {
			return;
		}
		var told = this.draft.routine().reception().unanswered().after().getFirst();
		eachTime(answer, GUARANTEE.key("answer"), (within, path) -> {
			if (told.duration().compareTo(within.duration()) > 0) {
				this.draft.warning(path, "answer-lifted-too-late", within.inSwedish(), told.inSwedish());
			}
		});
	}

	/** To act one must first have answered, sent and acknowledged. */
	private void action(@Nullable Promise action, @Nullable Promise answer) {
		if (action == null) {
			return;
		}
		var acknowledged = this.draft.routine().dispatch().acknowledgement().within();
		var steps = action.from() == StartEvent.RECEIVED ? acknowledged.duration().plus(answered(answer).duration())
				: acknowledged.duration();
		eachTime(action, GUARANTEE.key("action"), (within, path) -> {
			if (within.duration().compareTo(steps) <= 0) {
				this.draft.error(path, "guarantee-shorter-than-its-steps", within.inSwedish(),
						answered(answer).inSwedish(), acknowledged.inSwedish(), minutes(steps));
			}
		});
	}

	/** The promised time, and each that holds in some areas. */
	private static void eachTime(Promise promise, Path path, BiConsumer<ClockSpan, Path> look) {
		look.accept(promise.within(), path.key("within"));
		for (int i = 0; i < promise.inAreas().size(); i++) {
			look.accept(promise.inAreas().get(i).within(), path.key("in-areas").item(i).key("within"));
		}
	}

	/** How long an answer may take; where nothing is promised, until somebody is told. */
	private ClockSpan answered(@Nullable Promise answer) {
		return answer == null ? this.draft.routine().reception().unanswered().after().getFirst() : answer.within();
	}

	/** All contacts that the routine plans lie before the time has run out. */
	private void keys(Keys keys) {
		var contacts = keys.contacts();
		var limit = contacts.cannotBeCarriedOut().within();
		if (isLonger(contacts.second().within(), limit)) {
			this.draft.error(Path.ROOT.key("access").key("keys").key("contacts").key("second").key("within"),
					"contact-after-the-limit", contacts.second().within().inSwedish(), limit.inSwedish());
		}
	}

	private boolean isLonger(CalendarSpan one, CalendarSpan other) {
		return one.from(this.draft.from()).isAfter(other.from(this.draft.from()));
	}

	private static String minutes(Duration steps) {
		return new ClockSpan((int) Math.max(1, steps.toMinutes()), ClockSpan.Unit.MINUTES).inSwedish();
	}

}
