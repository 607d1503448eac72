package se.larmnav.cases.takeover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file: semicolons, quotation marks as in RFC 4180, the first row names columns.
 */
final class SheetReader {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setDelimiter(';')
		.setIgnoreEmptyLines(true)
		.get();

	private static final int MOST_ROWS = 50_000;

	private final Sheet sheet;

	private final String text;

	private final Problems problems;

	private int line = 1;

	/** The last line of what could be read. */
	private int ended;

	private int counted;

	SheetReader(Sheet sheet, String text, Problems problems) {
		this.sheet = sheet;
		this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
		this.problems = problems;
	}

	List<Row> rows() {
		if (text.indexOf('\uFFFD') >= 0) {
			problems.add(sheet,
					1 + (int) text.substring(0, text.indexOf('\uFFFD')).chars().filter((c) -> c == '\n').count(), "",
					"not-utf-8");
			return List.of();
		}
		try (var parser = CSVParser.parse(text, FORMAT)) {
			return rows(parser);
		}
		catch (IOException | UncheckedIOException broken) {
			problems.add(sheet, ended + 1, "", "quotation-marks");
			return List.of();
		}
	}

	private List<Row> rows(CSVParser parser) {
		var records = parser.iterator();
		if (!records.hasNext()) {
			problems.add(sheet, 1, "", "empty-file");
			return List.of();
		}
		var header = ended(parser, records.next()).stream().map(String::strip).toList();
		if (!isRight(header)) {
			return List.of();
		}
		var rows = new ArrayList<Row>();
		while (records.hasNext()) {
			var record = ended(parser, records.next());
			line = lineOf(record);
			if (rows.size() == MOST_ROWS) {
				problems.add(sheet, line, "", "too-many-rows", MOST_ROWS);
				break;
			}
			if (record.size() != header.size()) {
				problems.add(sheet, line, "", "number-of-columns", header.size());
				continue;
			}
			var cells = new HashMap<String, String>();
			for (int i = 0; i < header.size(); i++) {
				cells.put(header.get(i), record.get(i));
			}
			rows.add(new Row(sheet, line, cells, problems));
		}
		return rows;
	}

	private CSVRecord ended(CSVParser parser, CSVRecord record) {
		ended = (int) parser.getCurrentLineNumber();
		return record;
	}

	private boolean isRight(List<String> header) {
		var known = sheet.columns().stream().map(Column::name).toList();
		boolean right = true;
		for (var name : header) {
			if (!known.contains(name)) {
				problems.add(sheet, 1, name.length() > 60 ? name.substring(0, 60) : name, "unknown-column",
						String.join(", ", known));
				right = false;
			}
		}
		for (var name : header.stream()
			.filter(known::contains)
			.collect(Collectors.groupingBy((one) -> one))
			.entrySet()) {
			if (name.getValue().size() > 1) {
				problems.add(sheet, 1, name.getKey(), "column-twice");
				right = false;
			}
		}
		for (var column : sheet.columns()) {
			if (column.required() && !header.contains(column.name())) {
				problems.missing(sheet, 1, column.name());
				right = false;
			}
		}
		return right;
	}

	/**
	 * Where the row begins, counted as an editor does: a value may go over several lines.
	 */
	private int lineOf(CSVRecord record) {
		int begins = (int) Math.min(record.getCharacterPosition(), text.length());
		// Lines without anything are passed over before it.
		while (begins < text.length() && (text.charAt(begins) == '\n' || text.charAt(begins) == '\r')) {
			begins++;
		}
		for (; counted < begins; counted++) {
			if (text.charAt(counted) == '\n') {
				line++;
			}
		}
		return line;
	}

}
