package se.larmnav.cases.takeover;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.fields.Fields;
import se.larmnav.routine.time.SwedishTime;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A row of a file; what does not have the form of its column is told and not there. */
final class Row {

	private final Sheet sheet;

	private final int line;

	private final Map<String, String> values = new TreeMap<>();

	private final Set<String> malformed = new HashSet<>();

	private final Problems problems;

	private boolean faulty;

	Row(Sheet sheet, int line, Map<String, String> cells, Problems problems) {
		this.sheet = sheet;
		this.line = line;
		this.problems = problems;
		for (var column : sheet.columns()) {
			var value = cells.getOrDefault(column.name(), "").strip();
			if (!value.isEmpty()) {
				keep(column, value);
			}
			else if (column.required()) {
				faulty = true;
				problems.missing(sheet, line, column.name());
			}
		}
	}

	/** A spreadsheet breaks long cells; here a value is one line. */
	private void keep(Column column, String cell) {
		var value = cell.replaceAll("\\s*\\R\\s*", " ");
		if (Fields.fault(value, column.longest()).isPresent() || !column.form().accepts(value)) {
			faulty = true;
			malformed.add(column.name());
			problems.form(sheet, line, column);
			return;
		}
		values.put(column.name(), value);
	}

	/** What stands in a column; null when nothing does, or something wrong. */
	@Nullable String get(String column) {
		return values.get(column);
	}

	boolean has(String column) {
		return values.containsKey(column);
	}

	/** What a row without a fault has in a column that must be filled. */
	String need(String column) {
		return Objects.requireNonNull(values.get(column), column);
	}

	/** The key of the row; a row without one is faulty. */
	Optional<String> key() {
		return Optional.ofNullable(values.get(Sheet.KEY));
	}

	@Nullable LocalDate day(String column) {
		var value = values.get(column);
		return value == null ? null : LocalDate.parse(value);
	}

	/** The beginning of a day; no more is known of it. */
	@Nullable Instant at(String column) {
		var day = day(column);
		return day == null ? null : SwedishTime.startOf(day);
	}

	/** Something about this row is wrong that only the rest of the world shows. */
	void wrong(String column, String code, Object... what) {
		faulty = true;
		problems.add(sheet, line, column, code, what);
	}

	/** A column must be filled here, for what else the row or the routine says. */
	void lacks(String column) {
		faulty = true;
		if (!malformed.contains(column)) {
			problems.missing(sheet, line, column);
		}
	}

	void demandNotAfter(LocalDate today, String column) {
		var day = day(column);
		if (day != null && day.isAfter(today)) {
			wrong(column, "in-the-future", today);
		}
	}

	boolean isFaulty() {
		return faulty;
	}

	int line() {
		return line;
	}

	/** Tells the same row from one that says something else. */
	String digest() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			values.forEach((column, value) -> digest.update((column + '\0' + value + '\0').getBytes(UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
