package se.larmnav.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Row;

import static se.larmnav.ui.text.Texts.text;

/** Promises that are about to break, and those that just have: each is said once. */
class Warnings {

	private final Set<String> said = new HashSet<>();

	private @Nullable Instant before;

	/**
	 * What is to be said of these rows now. What had already passed at first is silent.
	 */
	List<Warning> at(Instant now, Stream<Row> rows) {
		var since = this.before;
		this.before = now;
		if (since == null) {
			return List.of();
		}
		var warnings = new ArrayList<Warning>();
		rows.forEach(row -> {
			add(warnings, row, "answer", row.answeredBy() == null ? row.answerBy() : null, since, now);
			add(warnings, row, "act", row.actBy(), since, now);
		});
		return warnings;
	}

	private void add(List<Warning> warnings, Row row, String what, @Nullable Instant until, Instant since,
			Instant now) {
		if (until == null) {
			return;
		}
		var soon = row.receivedAt().plus(Duration.between(row.receivedAt(), until).multipliedBy(3).dividedBy(4));
		if (passed(soon, since, now) && !passed(until, since, now) && this.said.add(row.id() + what + "soon")) {
			warnings.add(new Warning(text("board.warn." + what + ".soon", who(row)), false));
		}
		if (passed(until, since, now) && this.said.add(row.id() + what + "over")) {
			warnings.add(new Warning(text("board.warn." + what + ".over", who(row)), true));
		}
	}

	private static String who(Row row) {
		return (row.person() == null) ? row.kind() : row.person();
	}

	private static boolean passed(Instant limit, Instant since, Instant now) {
		return since.isBefore(limit) && !now.isBefore(limit);
	}

	/** A sentence; pressing when the promise has been broken. */
	record Warning(String sentence, boolean pressing) {
	}

}
