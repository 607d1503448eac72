package se.larmnav.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.standalone.demo.Population.Resident;

/**
 * The alarms of a municipality's last weeks, up to those that nobody has answered yet.
 */
final class AlarmHistory {

	private static final List<Day> DAYS = List.of(new Day(20, "03:10", Course.FALL), new Day(17, "19:40", Course.WORRY),
			new Day(13, "08:05", Course.TOILET), new Day(9, "21:30", Course.LATE), new Day(6, "15:20", Course.MISTAKE),
			new Day(5, "02:45", Course.ILL), new Day(3, "22:15", Course.LATE_ANSWER),
			new Day(2, "12:50", Course.TOILET), new Day(1, "18:30", Course.LATE));

	private final Town town;

	private final List<Resident> people;

	private final DeviceAtHome device;

	private final Instant end;

	/**
	 * @param people who has an alarm in use, the longest first
	 */
	AlarmHistory(Town town, List<Resident> people, DeviceAtHome device, Instant end) {
		this.town = town;
		this.people = people;
		this.device = device;
		this.end = end;
	}

	/** Plans what has been, and what goes on at the end. */
	void into(Calendar calendar) {
		for (int n = 0; n < DAYS.size(); n++) {
			var day = DAYS.get(n);
			var at = day.before(this.end);
			var first = incident(n, day.course());
			first.into(calendar, at, this.end);
			incident(n + 4, Course.usual(n)).into(calendar, at, this.end);
			if (day.course() == Course.LATE && day.ago() > 1) {
				calendar.plan(first, DeskHours.later(at, 2), (now) -> first.explain());
			}
		}
		incident(1, Course.FALL).into(calendar, this.end.minus(Duration.ofMinutes(15)), this.end);
		incident(3, Course.LATE).into(calendar, this.end.minus(Duration.ofMinutes(1)), this.end);
		faults(calendar);
	}

	/** Presses two buttons that nobody has answered yet. */
	void rings() throws Exception {
		this.device.press(resident(5).controller());
		this.device.press(resident(5).controller());
		this.device.press(resident(7).controller());
	}

	/** One device that is in order again, and two that are not. */
	private void faults(Calendar calendar) {
		var power = resident(2).controller();
		var began = this.end.minus(Duration.ofDays(4));
		calendar.plan(power, began, (now) -> this.device.report(power, "0085"));
		calendar.plan(power, began.plus(Duration.ofMinutes(40)), (now) -> this.device.report(power, "0086"));
		calendar.plan(power, began.plus(Duration.ofMinutes(50)), (now) -> closeFaults());
		fault(calendar, resident(6).controller(), Duration.ofHours(26), "0014");
		fault(calendar, resident(8).controller(), Duration.ofHours(3), "0123");
	}

	private void fault(Calendar calendar, String controller, Duration ago, String status) {
		calendar.plan(controller, this.end.minus(ago), (now) -> this.device.report(controller, status));
	}

	private void closeFaults() {
		var operator = this.town.desks(Role.OPERATOR).getLast();
		operator.alarms()
			.board(null)
			.queue()
			.stream()
			.filter(AlarmsApi.Row::resetFromDevice)
			.forEach((row) -> operator.alarms()
				.close(row.id(), new AlarmsApi.Closing("technical", "no-action", "Strömmen kom tillbaka.")));
	}

	private Incident incident(int n, Course course) {
		return new Incident(this.town, resident(n), this.device, course, n);
	}

	private Resident resident(int n) {
		return this.people.get(n % this.people.size());
	}

	/** What happened so many days ago at that hour. */
	private record Day(int ago, String time, Course course) {

		Instant before(Instant end) {
			return SwedishTime.dateOf(end)
				.minusDays(this.ago)
				.atTime(LocalTime.parse(this.time))
				.atZone(SwedishTime.ZONE)
				.toInstant();
		}

	}

}
