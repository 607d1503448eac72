package se.larmnav.routine.guarantee;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;
import se.larmnav.routine.time.ClockSpan;

/**
 * One promised time.
 *
 * @param within how long it may take
 * @param inAreas how long it may take in areas where it is not the same
 * @param from what starts the clock
 * @param until what stops it
 * @param notCountedIn during what a broken promise does not count, when it is declared
 * @param otherwise what is made of a broken promise
 */
public record Promise(ClockSpan within, @MayBeLeftOut List<InAreas> inAreas, StartEvent from, StopEvent until,
		@MayBeLeftOut List<Exemption> notCountedIn, Otherwise otherwise, Source source) {

	/** How long it may take in some alarm areas, such as the countryside. */
	public record InAreas(@Names(Thing.AREA) List<String> areas, ClockSpan within, Source source) {

		public InAreas {
			if (areas.isEmpty()) {
				throw new IllegalArgumentException("at least one area");
			}
			areas = List.copyOf(areas);
		}

	}

	/** What starts the clock: the centre has received the alarm (AMB-18, AMB-19). */
	public enum StartEvent {

		RECEIVED, DISPATCHED

	}

	/** What stops the clock (AMD-07). */
	public enum StopEvent {

		ANSWERED, ON_SITE, ACTED

	}

	/** What can be declared (C69, GIS-SLA-02). */
	public enum Exemption {

		EXTREME_WEATHER

	}

	public Promise {
		notCountedIn = List.copyOf(notCountedIn);
		inAreas = List.copyOf(inAreas);
		var named = inAreas.stream().flatMap((one) -> one.areas().stream()).toList();
		if (named.size() != Set.copyOf(named).size()) {
			throw new IllegalArgumentException("each area once");
		}
	}

	/**
	 * How long it may take in an area.
	 * @param area of the home; null when it is unknown, which is never an area of its own
	 */
	public ClockSpan within(@Nullable String area) {
		return in(area).map(InAreas::within).orElse(this.within);
	}

	/** Where it is decided how long it may take in an area. */
	public Source source(@Nullable String area) {
		return in(area).map(InAreas::source).orElse(this.source);
	}

	private Optional<InAreas> in(@Nullable String area) {
		return this.inAreas.stream().filter((one) -> area != null && one.areas().contains(area)).findFirst();
	}

	/** Whether a broken promise does not count while these are declared. */
	public boolean isExempt(Collection<Exemption> declared) {
		return this.notCountedIn.stream().anyMatch(declared::contains);
	}

	/** When the promise runs out for a home in an area. */
	public Instant due(Instant started, @Nullable String area) {
		return within(area).from(started);
	}

	/**
	 * How the promise stands at {@code now} for a home in an area; stopped exactly at its
	 * due time is in time.
	 */
	public Assessment assess(Instant started, @Nullable Instant stopped, Instant now, @Nullable String area) {
		var due = due(started, area);
		var at = stopped == null ? now : stopped;
		if (at.isAfter(due)) {
			return new Assessment.Late(due, this.otherwise, source(area));
		}
		return stopped == null ? new Assessment.Waiting(due) : new Assessment.InTime(due, stopped);
	}

	/**
	 * The same, where a broken promise does not count as such when something was declared
	 * between its beginning and its due time (GIS-SLA-02).
	 */
	public Assessment assess(Instant started, @Nullable Instant stopped, Instant now, @Nullable String area,
			Declared declared) {
		var standing = assess(started, stopped, now, area);
		if (standing instanceof Assessment.Late late && !this.notCountedIn.isEmpty()
				&& isExempt(declared.between(started, late.due()))) {
			return new Assessment.Exempt(late.due(), late.source());
		}
		return standing;
	}

	/**
	 * How the promise stands for an alarm.
	 * @return nothing as long as its clock has not started
	 */
	public Optional<Assessment> assess(AlarmTimes alarm, Instant now, @Nullable String area, Declared declared) {
		return Optional.ofNullable(started(alarm))
			.map((started) -> assess(started, stopped(alarm), now, area, declared));
	}

	private @Nullable Instant started(AlarmTimes alarm) {
		return switch (this.from) {
			case RECEIVED -> alarm.received();
			case DISPATCHED -> alarm.dispatched();
		};
	}

	/** Which event stops it, the routine says (AMD-07). */
	private @Nullable Instant stopped(AlarmTimes alarm) {
		return switch (this.until) {
			case ANSWERED -> alarm.answered();
			case ON_SITE -> alarm.onSiteAt();
			case ACTED -> alarm.actedAt();
		};
	}

	/** What has been declared. */
	public interface Declared {

		/** What was declared at some moment between two. */
		Collection<Exemption> between(Instant from, Instant until);

	}

}
