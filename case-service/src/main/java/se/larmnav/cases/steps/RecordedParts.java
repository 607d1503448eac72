package se.larmnav.cases.steps;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.work.DoneWork;
import se.larmnav.routine.history.RecordedApplication;
import se.larmnav.routine.history.RecordedEvent;
import se.larmnav.routine.history.RecordedWork;
import se.larmnav.tenancy.Refusal;

/**
 * What was recorded in the cases, by their numbers, in parts: first the applications,
 * then what happened, then what was done.
 */
@Component
class RecordedParts {

	private static final int SIZE = 2_000;

	private static final UUID FIRST = new UUID(0, 0);

	private final Recorded recorded;

	private final DoneWork work;

	/**
	 * @param next for {@code after} of the next part; null at the end
	 */
	record Part(List<RecordedApplication> applications, List<RecordedEvent> events, List<RecordedWork> work,
			@Nullable String next) {
	}

	/** What a part is of. */
	private enum Of {

		APPLICATIONS, EVENTS, WORK

	}

	RecordedParts(Recorded recorded, DoneWork work) {
		this.recorded = recorded;
		this.work = work;
	}

	/**
	 * A part of it.
	 * @param after the {@code next} of the part before
	 */
	@Transactional(readOnly = true)
	public Part part(Instant from, Instant until, @Nullable String after) {
		var place = after == null ? new String[] { Of.APPLICATIONS.name(), "" } : after.split("/", 2);
		try {
			String last = place[1];
			return switch (Of.valueOf(place[0])) {
				case APPLICATIONS -> applications(from, until, last.isEmpty() ? FIRST : UUID.fromString(last));
				case EVENTS -> events(from, until, last.isEmpty() ? 0 : Long.parseLong(last));
				case WORK -> work(from, until, last.isEmpty() ? FIRST : UUID.fromString(last));
			};
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException strange) {
			throw Refusal.invalid("/after", "malformed");
		}
	}

	private Part applications(Instant from, Instant until, UUID after) {
		var lines = recorded.applications(from, until, after, SIZE);
		return new Part(lines.stream().map(Recorded.ApplicationLine::application).toList(), List.of(), List.of(),
				next(Of.APPLICATIONS, lines, Recorded.ApplicationLine::id));
	}

	private Part events(Instant from, Instant until, long after) {
		var lines = recorded.events(from, until, after, SIZE);
		return new Part(List.of(), lines.stream().map(Recorded.EventLine::event).toList(), List.of(),
				next(Of.EVENTS, lines, Recorded.EventLine::sequence));
	}

	private Part work(Instant from, Instant until, UUID after) {
		var lines = work.in(from, until, after, SIZE);
		return new Part(List.of(), List.of(), lines.stream().map(DoneWork.Line::work).toList(),
				next(Of.WORK, lines, DoneWork.Line::id));
	}

	/**
	 * A full part may have one after it; after the last of a kind comes the next kind.
	 */
	private static <T> @Nullable String next(Of of, List<T> lines, Function<T, Object> place) {
		if (lines.size() == SIZE) {
			return of + "/" + place.apply(lines.getLast());
		}
		return switch (of) {
			case APPLICATIONS -> Of.EVENTS + "/";
			case EVENTS -> Of.WORK + "/";
			case WORK -> null;
		};
	}

}
