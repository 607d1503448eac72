package se.larmnav.routine.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Explanation;
import se.larmnav.routine.Need;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.step.Makes.Work.FollowUp;
import se.larmnav.routine.step.Question.Answer;
import se.larmnav.routine.time.CalendarSpan;

/**
 * How a decision is followed up (block {@code follow-up}; GBG-WAT-08, GBG-WAT-11 to
 * GBG-WAT-15). When the watches fall is said by the steps; this is what must be asked,
 * and how seldom it may be.
 *
 * @param first what the first follow-up holds
 * @param annual what comes again
 */
public record FollowUps(@Nullable First first, Annual annual) {

	/** What is asked at a follow-up. */
	public List<se.larmnav.routine.step.Question> asks(FollowUp followUp) {
		var asks = switch (followUp) {
			case FIRST -> this.first == null ? List.<Question>of() : this.first.asks();
			case ANNUAL -> this.annual.asks();
		};
		return asks.stream()
			.map((one) -> new se.larmnav.routine.step.Question(one.key(), one.label(), one.need(), one.answer(), null,
					null))
			.toList();
	}

	/** The first follow-up. */
	public record First(List<Question> asks, Source source) {

		public First {
			asks = List.copyOf(asks);
		}

		/** What must still be answered. */
		public List<Question> missing(Collection<String> answered) {
			return Question.missing(this.asks, answered);
		}

	}

	/**
	 * The follow-up that comes again (C54, C55).
	 *
	 * @param atLeastEvery how long it may be between two
	 */
	public record Annual(CalendarSpan atLeastEvery, List<Question> asks, Source source) {

		public Annual {
			asks = List.copyOf(asks);
		}

		/** The last day for the next one. */
		public LocalDate due(LocalDate last) {
			return this.atLeastEvery.from(last);
		}

		/** Why a decision belongs on the list of those not followed up, or null. */
		public @Nullable Explanation overdue(LocalDate last, LocalDate today) {
			return today.isAfter(due(last)) ? Explanation.of(this.source) : null;
		}

		/** What must still be answered. */
		public List<Question> missing(Collection<String> answered) {
			return Question.missing(this.asks, answered);
		}

	}

	/**
	 * Something that is asked or done at a follow-up.
	 *
	 * @param key stable name
	 * @param label in Swedish
	 * @param answer how it is answered; yes or no when left out
	 */
	public record Question(@Identifies String key, String label, Need need, @Nullable Answer answer, Source source) {

		private static List<Question> missing(List<Question> asks, Collection<String> answered) {
			return asks.stream().filter((one) -> one.need == Need.ALWAYS && !answered.contains(one.key)).toList();
		}

	}

}
