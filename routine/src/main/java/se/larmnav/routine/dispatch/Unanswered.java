package se.larmnav.routine.dispatch;

import java.time.Instant;
import java.util.List;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.time.ClockSpan;

/**
 * What is done about an alarm that nobody answers, whether or not an answer is promised
 * (block {@code unanswered} of {@code alarm-reception}).
 *
 * @param after how long it may lie: the first time, the second and so on; after the last
 * of them again and again
 * @param technicalAfter the same for a device's own faults
 * @param tell who is told besides the operators, on their screens
 * @param page who is told wherever they are; of a device's own faults nobody
 */
public record Unanswered(List<ClockSpan> after, List<ClockSpan> technicalAfter, Role tell,
		@MayBeLeftOut List<Page> page, Source source) {

	public Unanswered {
		if (after.isEmpty() || technicalAfter.isEmpty()) {
			throw new IllegalArgumentException("at least one time of each");
		}
		after = List.copyOf(after);
		technicalAfter = List.copyOf(technicalAfter);
		page = List.copyOf(page);
	}

	/** Who is told outside the screens, when it is told for the so manieth time. */
	public List<Page> pagedAt(int told) {
		return this.page.stream().filter((one) -> told >= one.from()).toList();
	}

	/**
	 * When it is told next.
	 * @param told how many times it has been told already
	 * @param since when it was told last, or received
	 */
	public Instant next(boolean technical, int told, Instant since) {
		var spans = technical ? this.technicalAfter : this.after;
		return spans.get(Math.min(told, spans.size() - 1)).from(since);
	}

}
