package se.larmnav.routine.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.text.Sentences;
import se.larmnav.routine.tree.Path;

/** The draft that is checked, and what has been found in it so far. */
final class Draft {

	private static final Sentences SENTENCES = Sentences.beside(Draft.class, "findings_sv.properties");

	private final String file;

	private final Places places;

	private final Routine routine;

	private final Organisation organisation;

	private final LocalDate from;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * A draft.
	 * @param from the day from which it will hold
	 */
	Draft(String file, String yaml, Routine routine, Organisation organisation, LocalDate from) {
		this.file = file;
		this.places = Places.of(yaml);
		this.routine = routine;
		this.organisation = organisation;
		this.from = from;
	}

	Routine routine() {
		return this.routine;
	}

	Organisation organisation() {
		return this.organisation;
	}

	LocalDate from() {
		return this.from;
	}

	void error(Path path, String code, Object... gaps) {
		add(Severity.ERROR, path, code, gaps);
	}

	void warning(Path path, String code, Object... gaps) {
		add(Severity.WARNING, path, code, gaps);
	}

	private void add(Severity severity, Path path, String code, Object... gaps) {
		var place = this.places.of(path);
		this.findings.add(new Finding(severity, code, this.file, place.line(), place.column(), path.toString(),
				SENTENCES.of(code, gaps)));
	}

	/** In the order of the file. */
	List<Finding> findings() {
		return this.findings.stream()
			.distinct()
			.sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
			.toList();
	}

}
