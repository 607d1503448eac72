package se.larmnav.alarms.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmState;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.control.Controls;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.intake.Intake;
import se.larmnav.alarms.outages.Suspicions;
import se.larmnav.alarms.response.Judge;
import se.larmnav.alarms.response.Response;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;

/** Every open alarm, in the order in which operators must see them. */
@Component
class BoardOfAlarms {

	private static final int MOST_UNPLACED = 50;

	private static final Comparator<AlarmsApi.Row> ORDER = Comparator.comparing(AlarmsApi.Row::priority)
		.thenComparing(Comparator.comparing(AlarmsApi.Row::presses).reversed())
		.thenComparing(AlarmsApi.Row::receivedAt)
		.thenComparing(AlarmsApi.Row::id);

	private final Alarms alarms;

	private final Homes homes;

	private final Intake intake;

	private final Response response;

	private final Rows rows;

	private final BoardVersion version;

	private final ReadAlarms readings;

	private final Present present;

	private final Controls controls;

	private final Suspicions suspicions;

	private final Clock clock;

	BoardOfAlarms(Alarms alarms, Homes homes, Intake intake, Response response, Rows rows, BoardVersion version,
			ReadAlarms readings, Present present, Controls controls, Suspicions suspicions, Clock clock) {
		this.alarms = alarms;
		this.homes = homes;
		this.intake = intake;
		this.response = response;
		this.rows = rows;
		this.version = version;
		this.readings = readings;
		this.present = present;
		this.controls = controls;
		this.suspicions = suspicions;
		this.clock = clock;
	}

	/**
	 * The board as the caller sees it; the lists are empty when nothing has moved since.
	 */
	@Transactional
	public AlarmsApi.Board show(@Nullable Long since) {
		var now = clock.instant();
		var operators = present.withCaller();
		// before the alarms: what is shown may be newer than its number, never older
		var moved = version.now();
		var unplaced = intake.unplaced(Tenant.current(), MOST_UNPLACED);
		var overload = overload();
		var current = number(moved, unplaced, overload);
		if (since != null && since == current) {
			return new AlarmsApi.Board(current, now, List.of(), List.of(), List.of(), 0, 0, 0, operators, null,
					overload, null, 0);
		}
		var open = alarms.open();
		var at = homesOf(open);
		readings.reads("alarm-board", "open-alarm", open, at);
		return board(current, now, operators, open, at, unplaced);
	}

	/**
	 * What nobody has placed comes and goes without a change of this tenant's, and so
	 * does an overload; they have a part of the number.
	 */
	private static long number(long moved, List<Intake.Unplaced> unplaced, AlarmsApi.@Nullable Overload overload) {
		var others = Objects.hash(unplaced.stream().map(Intake.Unplaced::id).toList(),
				(overload == null) ? null : overload.since());
		return (moved << Short.SIZE) + (others & 0xFFFF);
	}

	private AlarmsApi.Board board(long current, Instant now, int operators, List<AlarmFacts> open, Map<UUID, Home> at,
			List<Intake.Unplaced> unplaced) {
		var me = Caller.current().subject();
		var judge = response.judge();
		var parts = open.stream().collect(Collectors.groupingBy((alarm) -> Part.of(alarm, me)));
		var queue = Stream
			.concat(parts.getOrDefault(Part.QUEUE, List.of()).stream().map((alarm) -> rows.of(alarm, at, judge)),
					unplaced.stream().map(rows::of))
			.sorted(ORDER)
			.toList();
		return new AlarmsApi.Board(current, now, queue, sorted(parts.get(Part.MINE), at, judge),
				sorted(parts.get(Part.OTHERS), at, judge), count(queue, "P1"), count(queue, "P2"), count(queue, "P3"),
				operators, oldest(queue), overload(), control(), suspicions.among(open).size());
	}

	private AlarmsApi.@Nullable Control control() {
		return controls.last().map((last) -> new AlarmsApi.Control(last.at(), last.took().toMillis())).orElse(null);
	}

	private AlarmsApi.@Nullable Overload overload() {
		return intake.overload()
			.map((overload) -> new AlarmsApi.Overload(overload.since(), overload.refused()))
			.orElse(null);
	}

	private List<AlarmsApi.Row> sorted(@Nullable List<AlarmFacts> part, Map<UUID, Home> at, Judge judge) {
		return (part == null) ? List.of()
				: part.stream().map((alarm) -> rows.of(alarm, at, judge)).sorted(ORDER).toList();
	}

	private static int count(List<AlarmsApi.Row> queue, String priority) {
		return (int) queue.stream().filter((row) -> row.priority().equals(priority)).count();
	}

	private static @Nullable Instant oldest(List<AlarmsApi.Row> queue) {
		return queue.stream()
			.filter((row) -> !row.priority().equals("P3"))
			.map(AlarmsApi.Row::receivedAt)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private Map<UUID, Home> homesOf(List<AlarmFacts> open) {
		return homes
			.byIds(open.stream().flatMap((alarm) -> alarm.origin().homes().stream()).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Home::id, Function.identity()));
	}

	/** The parts of a board. */
	private enum Part {

		/** Nobody has it, or the unit has not taken it in time. */
		QUEUE, MINE, OTHERS;

		static Part of(AlarmFacts alarm, String me) {
			if (alarm.state() == AlarmState.RECEIVED || (alarm.unacknowledged() && alarm.state().isWithOperator())
					|| alarm.lacksResponders()) {
				return QUEUE;
			}
			return (alarm.answeredBy() != null && alarm.answeredBy().subject().equals(me)) ? MINE : OTHERS;
		}

	}

}
