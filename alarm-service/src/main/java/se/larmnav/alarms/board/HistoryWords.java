package se.larmnav.alarms.board;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.contact.Channel;
import se.larmnav.alarms.history.History;
import se.larmnav.alarms.history.What;
import se.larmnav.alarms.response.Promised;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.text.Texts;

/** An alarm's history as people read it; the words are those of config/shared. */
@Component
class HistoryWords {

	/** Between the parts of a line's detail. */
	private static final String PART = " · ";

	private static final List<String> CODES = Stream
		.concat(Stream.of(Channel.values()).map(Enum::name), Stream.of(Promised.values()).map(Enum::name))
		.toList();

	List<AlarmsApi.HistoryEntry> of(List<History.Line> lines) {
		return lines.stream()
			.map((line) -> new AlarmsApi.HistoryEntry(line.at(), word(line.what().name()), line.name(), detail(line)))
			.toList();
	}

	/** Each press of the button. */
	List<Instant> presses(List<History.Line> lines) {
		return lines.stream()
			.filter((line) -> line.what() == What.PRESSED || (line.what() == What.RECEIVED && !line.detail().isEmpty()))
			.map(History.Line::at)
			.toList();
	}

	private static @Nullable String detail(History.Line line) {
		return line.detail().isEmpty() ? null
				: Stream.of(line.detail().split(PART))
					.map((part) -> CODES.contains(part) ? word(part) : part)
					.collect(Collectors.joining(PART));
	}

	private static String word(String code) {
		return Texts.national().of(Texts.Section.PHRASES, "alarm-" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
