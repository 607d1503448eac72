package se.larmnav.routine.step;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Need;
import se.larmnav.routine.file.Identifies;

/**
 * Something that whoever does a piece of work must answer; the answer is kept and
 * journaled.
 *
 * @param key stable name
 * @param label in Swedish
 * @param need whether there must be an answer
 * @param answer how it is answered; yes or no when left out
 * @param ifYes what has happened when the answer is yes
 * @param ifNo what has happened when the answer is no
 */
public record Question(@Identifies String key, String label, Need need, @Nullable Answer answer, @Nullable Event ifYes,
		@Nullable Event ifNo) {

	/** How a question is answered. */
	public enum Answer {

		YES_NO, TEXT, DAY, TIME

	}

	public Question {
		if ((ifYes != null || ifNo != null) && answer != null && answer != Answer.YES_NO) {
			throw new IllegalArgumentException("'if-yes' and 'if-no' only where the answer is yes or no");
		}
	}

	/** How it is answered. */
	public Answer answeredBy() {
		return this.answer == null ? Answer.YES_NO : this.answer;
	}

	/** What has happened by an answer, or null. */
	public @Nullable Event follows(boolean saidYes) {
		return saidYes ? this.ifYes : this.ifNo;
	}

	/** Those that must be answered and are not. */
	public static List<Question> missing(List<Question> asks, Collection<String> answered) {
		return asks.stream().filter((one) -> one.need == Need.ALWAYS && !answered.contains(one.key)).toList();
	}

}
