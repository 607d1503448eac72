package se.larmnav.alarms.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.history.History;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.Refusal;

/** An alarm as people saw it at a moment; reading it is reading of its people. */
@Component
class Hindsight {

	private final Desk desk;

	private final History history;

	private final HistoryWords words;

	private final Homes homes;

	private final ReadAlarms readings;

	Hindsight(Desk desk, History history, HistoryWords words, Homes homes, ReadAlarms readings) {
		this.desk = desk;
		this.history = history;
		this.words = words;
		this.homes = homes;
		this.readings = readings;
	}

	@Transactional
	public AlarmsApi.AsSeen at(UUID id, Instant at) {
		var alarm = Permissions.requireSight(desk.found(id));
		var lines = history.of(alarm.id()).stream().filter((line) -> !line.knownAt().isAfter(at)).toList();
		if (lines.isEmpty()) {
			throw Refusal.invalid("/at", "before-received");
		}
		readings.reads("alarm", Permissions.ground(), List.of(alarm), homesOf(alarm));
		var last = lines.getLast().seen();
		return new AlarmsApi.AsSeen(alarm.id(), at, (last == null) ? null : last.state(), owner(lines),
				words.presses(lines).size(), words.of(lines), history.isWhole(alarm.id(), alarm.version()));
	}

	private Map<UUID, Home> homesOf(AlarmFacts alarm) {
		return homes.byIds(alarm.origin().homes()).stream().collect(Collectors.toMap(Home::id, Function.identity()));
	}

	/** Who had it last; nobody after it has come in, or come in anew. */
	private static @Nullable String owner(List<History.Line> lines) {
		String owner = null;
		for (var line : lines) {
			owner = switch (line.what()) {
				case RECEIVED -> null;
				case ANSWERED, TAKEN_OVER -> line.name();
				default -> owner;
			};
		}
		return owner;
	}

}
