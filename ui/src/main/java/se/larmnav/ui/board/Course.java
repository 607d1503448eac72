package se.larmnav.ui.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.DispatchView;
import se.larmnav.ui.part.StepLine.State;
import se.larmnav.ui.part.StepLine.Step;

import static se.larmnav.ui.text.Texts.text;

/** How far an alarm has come, as steps with their times. */
public final class Course {

	private Course() {
	}

	/** From received to closed, as the operator sees it. */
	public static List<Step> ofAlarm(AlarmView alarm, Function<Instant, String> time) {
		var unit = alarm.dispatch();
		var sent = (unit == null) ? null : unit.at();
		var acted = (unit == null) ? null : unit.actedAt();
		return steps(time, new Reached("received", alarm.receivedAt()), new Reached("answered", alarm.answeredAt()),
				new Reached("dispatched", sent), onTheWay(unit), onSite(unit), new Reached("acted", acted),
				new Reached("closed", null));
	}

	/** From acknowledged to acted, as the unit sees it. */
	public static List<Step> ofUnit(DispatchView unit, Function<Instant, String> time) {
		return steps(time, new Reached("acknowledged", unit.acknowledgedAt()), onTheWay(unit), onSite(unit),
				new Reached("acted", unit.actedAt()));
	}

	private static Reached onTheWay(@Nullable DispatchView unit) {
		return new Reached("on-the-way", (unit == null) ? null : unit.onTheWayAt());
	}

	private static Reached onSite(@Nullable DispatchView unit) {
		return new Reached("on-site", (unit == null) ? null : unit.onSiteAt());
	}

	private static List<Step> steps(Function<Instant, String> time, Reached... all) {
		var last = lastReached(all);
		var steps = new ArrayList<Step>();
		for (var i = 0; i < all.length; i++) {
			var state = (i < last) ? State.DONE : (i == last) ? State.CURRENT : State.TO_COME;
			var at = all[i].at();
			steps.add(new Step(text("alarm.step." + all[i].key()), state, (at == null) ? null : time.apply(at)));
		}
		return steps;
	}

	private static int lastReached(Reached... all) {
		for (var i = all.length - 1; i >= 0; i--) {
			if (all[i].at() != null) {
				return i;
			}
		}
		return -1;
	}

	private record Reached(String key, @Nullable Instant at) {
	}

}
