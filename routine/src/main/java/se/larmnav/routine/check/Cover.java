package se.larmnav.routine.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.dispatch.Dispatch;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.time.HoursOfDay;
import se.larmnav.routine.time.SwedishTime;

/**
 * Whether somebody is there at every moment: the days are cut where hours begin and end
 * and where summer time does, so that each piece is looked at once.
 */
public final class Cover {

	private final LocalDate from;

	private final LocalDate until;

	/** From a day on, up to another. */
	public Cover(LocalDate from, LocalDate until) {
		this.from = from;
		this.until = until;
	}

	/** When an area has nobody whom the routine can send. */
	public List<Gap> gaps(AlarmArea area, Dispatch dispatch, Organisation organisation) {
		var units = dispatch.hours()
			.stream()
			.map((hours) -> organisation.unitOf(hours.to(), area.id()).orElseThrow())
			.toList();
		var times = new TreeSet<LocalTime>();
		dispatch.hours().forEach((hours) -> add(hours.hours(), times));
		units.forEach((unit) -> add(unit, times));
		var gaps = new ArrayList<Gap>();
		each(times, (begins, ends) -> {
			int rule = rule(dispatch, begins);
			if (!units.get(rule).isOpen(begins)) {
				add(new Gap(area.id(), units.get(rule).id(), rule, begins, ends), gaps);
			}
		});
		return gaps;
	}

	/** When a unit that must always be there is closed. */
	public List<Gap> gaps(Unit unit) {
		var times = new TreeSet<LocalTime>();
		add(unit, times);
		var gaps = new ArrayList<Gap>();
		each(times, (begins, ends) -> {
			if (!unit.isOpen(begins)) {
				add(new Gap(null, unit.id(), 0, begins, ends), gaps);
			}
		});
		return gaps;
	}

	private interface Piece {

		void look(Instant begins, Instant ends);

	}

	private void each(TreeSet<LocalTime> times, Piece piece) {
		var end = SwedishTime.startOf(this.until);
		@Nullable Instant begins = null;
		for (var day = this.from; day.isBefore(this.until); day = day.plusDays(1)) {
			for (var cut : cuts(day, times)) {
				if (begins != null) {
					piece.look(begins, cut);
				}
				begins = cut;
			}
		}
		if (begins != null) {
			piece.look(begins, end);
		}
	}

	/**
	 * A time comes twice on the day when summer time ends, and not at all when it begins.
	 */
	private static TreeSet<Instant> cuts(LocalDate day, TreeSet<LocalTime> times) {
		var rules = SwedishTime.ZONE.getRules();
		var cuts = new TreeSet<Instant>();
		cuts.add(SwedishTime.startOf(day));
		for (var time : times) {
			var local = day.atTime(time);
			rules.getValidOffsets(local).forEach((offset) -> cuts.add(local.toInstant(offset)));
		}
		var change = rules.nextTransition(SwedishTime.startOf(day));
		if (change != null && change.getInstant().isBefore(SwedishTime.startOf(day.plusDays(1)))) {
			cuts.add(change.getInstant());
		}
		return cuts;
	}

	private static int rule(Dispatch dispatch, Instant at) {
		var time = SwedishTime.timeOf(at);
		for (int i = 0; i < dispatch.hours().size(); i++) {
			if (dispatch.hours().get(i).hours().contains(time)) {
				return i;
			}
		}
		throw new IllegalStateException("hours cover the day");
	}

	private static void add(Gap gap, List<Gap> gaps) {
		var last = gaps.isEmpty() ? null : gaps.getLast();
		if (last != null && last.until().equals(gap.from()) && last.rule() == gap.rule()) {
			gaps.removeLast();
			gaps.add(new Gap(gap.area(), gap.unit(), gap.rule(), last.from(), gap.until()));
			return;
		}
		gaps.add(gap);
	}

	private static void add(Unit unit, TreeSet<LocalTime> times) {
		unit.opening().forEach((opening) -> add(opening.hours(), times));
	}

	private static void add(HoursOfDay hours, TreeSet<LocalTime> times) {
		times.add(hours.from());
		times.add(hours.to());
	}

}
