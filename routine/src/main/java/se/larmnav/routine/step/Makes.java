package se.larmnav.routine.step;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Role;
import se.larmnav.routine.file.Key;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.time.CalendarSpan;

/** The one thing that a step makes. */
public sealed interface Makes {

	/** The facts that it carries. */
	List<Fact> facts();

	/**
	 * Somebody must do something.
	 *
	 * @param work its kind
	 * @param role who does it; a decision-maker is the case's own
	 * @param unit the unit whose role it is; left out when the role is enough
	 * @param due at once when left out
	 * @param doneOn what does it, besides a person who says that it is done
	 * @param fallsAwayOn what makes it unnecessary
	 * @param asks what whoever does it must answer
	 * @param followUp the follow-up whose questions are asked too
	 * @param means what has happened when a person says that it is done
	 * @param text what to do, in Swedish; left out when the kind has a shared text
	 * @param then made when it is done
	 */
	record Work(String work, Role role, @Nullable Target unit, @Nullable DueRule due, @MayBeLeftOut List<Event> doneOn,
			@MayBeLeftOut List<Event> fallsAwayOn, @MayBeLeftOut List<Fact> facts, @MayBeLeftOut List<Question> asks,
			@Nullable FollowUp followUp, @Nullable Event means, @Nullable String text,
			@Nullable Makes then) implements Makes {

		/** The follow-ups whose questions stand in the block {@code follow-up}. */
		public enum FollowUp {

			FIRST, ANNUAL

		}

		public Work {
			asks = List.copyOf(asks);
		}

		/** What has happened when it is done, by whatever is answered. */
		public List<Event> mayMean() {
			return Stream
				.concat(Stream.ofNullable(this.means),
						this.asks.stream().flatMap((one) -> Stream.of(true, false).map(one::follows)))
				.filter(Objects::nonNull)
				.distinct()
				.toList();
		}

		/** When it is due. */
		public DueRule dueRule() {
			return this.due == null ? DueRule.AT_ONCE : this.due;
		}

	}

	/**
	 * Somebody is told, with exactly these facts.
	 *
	 * @param message its kind
	 * @param text its subject, in Swedish; left out when the kind has a shared text
	 * @param whenProtected instead, when the person is protected; without it nothing is
	 * sent then
	 */
	record Message(String message, List<Receiver> to, List<Fact> facts, @Nullable String text,
			@Key("protected") @Nullable Variant whenProtected) implements Makes {

		public Message {
			if (to.isEmpty()) {
				throw new IllegalArgumentException("at least one receiver");
			}
		}

		/** The variant for protected persons. */
		public record Variant(List<Receiver> to, List<Fact> facts) {
		}

	}

	/**
	 * A reminder at a time, which falls away when an event comes.
	 *
	 * @param watch its kind
	 * @param owner whose it is; a decision-maker is the case's own
	 * @param repeat how often it comes again after the first time, until it falls away
	 * @param then made when it falls due
	 */
	record Watch(String watch, Role owner, DueRule due, @Nullable CalendarSpan repeat, List<Event> fallsAwayOn,
			@Nullable String text, @Nullable Makes then) implements Makes {

		@Override
		public List<Fact> facts() {
			return List.of();
		}

	}

	/**
	 * A document from a template, into a register.
	 *
	 * @param document its template
	 * @param register where it is kept
	 * @param letter whether it is sent to the person
	 * @param body the municipality's own words in a letter; the facts in it are facts
	 * that the letter carries
	 */
	record Document(String document, String register, int copies, @MayBeLeftOut boolean letter, @Nullable String text,
			@Nullable LetterBody body) implements Makes {

		public Document {
			if (copies < 1 || copies > 9) {
				throw new IllegalArgumentException("1 to 9 copies");
			}
			if (body != null && !letter) {
				throw new IllegalArgumentException("a 'body' only in a letter that is sent: letter: true");
			}
		}

		@Override
		public List<Fact> facts() {
			return this.body == null ? List.of() : this.body.facts();
		}

	}

	/**
	 * The events of the step may not happen before all this holds.
	 *
	 * @param gate what must hold
	 */
	record Gate(List<Condition> gate) implements Makes {

		public Gate {
			if (gate.isEmpty()) {
				throw new IllegalArgumentException("at least one condition");
			}
		}

		@Override
		public List<Fact> facts() {
			return List.of();
		}

	}

}
