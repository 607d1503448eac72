package se.larmnav.cases.takeover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.TakeOversApi.Problem;

/** Everything that is wrong, in the order of the files. */
final class Problems {

	private final Texts texts;

	private final List<Found> found = new ArrayList<>();

	Problems(Texts texts) {
		this.texts = texts;
	}

	/** What stood there is not repeated: it may be about a person. */
	void add(Sheet sheet, int line, String column, String code, Object... values) {
		var expected = texts.of("takeover.expected." + code, values);
		found.add(new Found(sheet, new Problem(sheet.fileName(), line, column, code, expected)));
	}

	/** A value that a column needs is not there. */
	void missing(Sheet sheet, int line, String column) {
		add(sheet, line, column, "missing", meaning(sheet, column));
	}

	/** A value does not have the form of its column. */
	void form(Sheet sheet, int line, Column column) {
		var expected = texts.of("takeover.form." + column.form().key(), column.longest());
		found.add(new Found(sheet, new Problem(sheet.fileName(), line, column.name(), "form", expected)));
	}

	boolean isEmpty() {
		return found.isEmpty();
	}

	List<Problem> all() {
		return found.stream()
			.sorted(Comparator.comparing(Found::sheet).thenComparing((one) -> one.problem().line()))
			.map(Found::problem)
			.toList();
	}

	/** What a column is for; the same for each relative. */
	private String meaning(Sheet sheet, String column) {
		return texts.of("takeover." + sheet.key() + "." + column.replaceFirst("^relative-[0-9]-", "relative-"));
	}

	private record Found(Sheet sheet, Problem problem) {
	}

}
