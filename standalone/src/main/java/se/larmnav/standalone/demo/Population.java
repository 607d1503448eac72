package se.larmnav.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.standalone.demo.Walk.Halt;

/**
 * The people of a municipality in the demonstration: each has come some way, and some
 * time ago.
 */
final class Population {

	static final int SIZE = 40;

	/** Keys are asked for once a week. */
	private static final int WEEK = 10;

	/** When those who wait for keys were asked, in half working days ago. */
	private static final List<Integer> ASKED = List.of(3, 5, 8, 11, 14, 18, 26, 41);

	private final Town town;

	private final DeviceAtHome device;

	private final Instant end;

	Population(Town town, DeviceAtHome device, Instant end) {
		this.town = town;
		this.device = device;
		this.end = end;
	}

	/**
	 * Plans how everybody came to where they are, and says who has an alarm in use, the
	 * longest first.
	 */
	List<Resident> into(Calendar calendar) {
		var inUse = new TreeMap<Instant, Resident>();
		for (int n = 0; n < SIZE; n++) {
			var resident = resident(n);
			var walk = new Walk(this.town, resident.area(), resident.person(), resident.controller(), this.device);
			var halt = halt(n);
			var start = DeskHours.later(this.end, -rest(n, halt) - walk.halfDays(halt));
			var acts = walk.acts(start, halt);
			acts.forEach((act) -> calendar.plan(resident, act.at(), act.work()));
			if (halt == Halt.ASKED && n % 20 != 13) {
				asked(walk, acts.getLast().at()).forEach((act) -> calendar.plan(resident, act.at(), act.work()));
			}
			if (halt == Halt.SETTLED) {
				inUse.put(start, resident);
			}
		}
		round(calendar);
		return List.copyOf(inUse.values());
	}

	/** Once a week everybody does what has waited and has no form of its own. */
	private void round(Calendar calendar) {
		for (var role : List.of(Role.PLANNER, Role.DECISION_MAKER, Role.FEE_ADMINISTRATOR)) {
			for (var desk : this.town.desks(role)) {
				var whose = "The " + role.key() + "'s round in " + this.town.alias();
				for (int ago = 3; ago < 8 * WEEK; ago += WEEK) {
					calendar.plan(whose, DeskHours.later(this.end, -ago), (now) -> round(desk));
				}
			}
		}
	}

	private static void round(Desk desk) {
		var list = desk.work().mine();
		Stream.of(list.muchDelayed(), list.delayed(), list.today())
			.flatMap(List::stream)
			.filter((work) -> work.operation() == null)
			.forEach((work) -> desk.work().complete(work.id(), Replies.to(work)));
	}

	private List<Walk.Act> asked(Walk walk, Instant first) {
		var acts = new ArrayList<Walk.Act>();
		for (var at = DeskHours.later(first, WEEK); at.isBefore(this.end); at = DeskHours.later(at, WEEK)) {
			acts.add(walk.asksAgain(at));
		}
		return acts;
	}

	private Resident resident(int n) {
		var areas = this.town.areas();
		var area = areas.get(n % areas.size());
		var seed = this.town.alias().hashCode();
		var person = MadeUpPerson.of(n, seed, postcode(area.postcodes()),
				area.places().isEmpty() ? area.name() : area.places().getFirst());
		return new Resident(person, area, "%04d%05d".formatted(Math.floorMod(seed, 9000) + 1000, n + 1));
	}

	private static Halt halt(int n) {
		return switch (n % 10) {
			case 0 -> (n == 0) ? Halt.APPLIED : Halt.GRANTED;
			case 1 -> Halt.RECEIVED;
			case 2, 3 -> Halt.ASKED;
			case 4 -> Halt.BOOKED;
			case 5 -> switch (n) {
				case 25 -> Halt.READY;
				case 35 -> Halt.VISIT_AGREED;
				default -> Halt.COLLECTED;
			};
			case 6 -> (n == 6) ? Halt.AT_HOME : Halt.SETTLED;
			default -> Halt.SETTLED;
		};
	}

	/**
	 * How many half working days ago the last thing was done. Of those who wait for keys
	 * some have waited too long, and one set of keys was not fetched when it was booked.
	 */
	private static int rest(int n, Halt halt) {
		return switch (halt) {
			case APPLIED, AT_HOME -> 0;
			case GRANTED -> (n > 10) ? 1 : 0;
			case ASKED -> ASKED.get(n / 10 * 2 + n % 10 - 2);
			case VISIT_AGREED -> 2;
			case SETTLED -> n * 7 % 46;
			default -> n / 10 + ((n == 34) ? 1 : 0);
		};
	}

	/** Some parts of the country are known by the first three digits. */
	private static String postcode(List<String> postcodes) {
		var first = postcodes.getFirst();
		return first.contains(" ") ? first : first + " 10";
	}

	/** Somebody who lives there, with the identity of the device in the home. */
	record Resident(MadeUpPerson person, AlarmArea area, String controller) {

		@Override
		public String toString() {
			return this.person.givenName() + " " + this.person.familyName() + " in " + this.area.name();
		}

	}

}
