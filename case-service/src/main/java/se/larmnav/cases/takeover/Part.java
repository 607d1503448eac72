package se.larmnav.cases.takeover;

import java.util.Optional;
import java.util.UUID;

/** What is taken over from the rows of one file. */
interface Part {

	Sheet sheet();

	/** Looks at a row that has not been taken over, and says what is wrong with it. */
	void check(Row row, Books books);

	/**
	 * Takes over a row without a fault.
	 * @return what it became: a person, a case for each decision, else the thing itself
	 */
	UUID take(Row row, Books books);

	/** The case that a row without a fault is about, if it is about one. */
	default Optional<UUID> caseOf(Row row, Books books) {
		return books.subject(Sheet.DECISIONS, row.need("decision"));
	}

	/** Refers to the row of a decision. */
	static boolean knowsDecision(Row row, Books books) {
		var decision = row.get("decision");
		if (decision != null && !books.knows(Sheet.DECISIONS, decision)) {
			row.wrong("decision", "unknown-key", Sheet.DECISIONS.fileName());
		}
		return decision != null;
	}

}
