package se.larmnav.ui.shell;

import java.util.Arrays;
import java.util.List;

/**
 * Where people reach governing documents, by the pages of the desk on which they do such
 * work.
 */
enum Place {

	APPLICATION("ny-ansokan"), INVESTIGATION("arende/[^/]+/beslut"), DECISION("arende/[^/]+/beslut"),
	ASSIGNMENT("uppdrag"), KEYS("invantar-nycklar|nyckelhamtning/.*"), INSTALLATION("att-installera|installation/.*"),
	FOLLOW_UP("beslut-att-folja"), JOURNAL("arende/[^/]+"), OUTAGE("overvakning|driftfel"),
	TEST_ALARM("provlarm|provsamtal"), DEVIATION("avvikelser");

	private final String pages;

	Place(String pages) {
		this.pages = pages;
	}

	/** The places that a page is, as the routine names them. */
	static List<String> of(String path) {
		return Arrays.stream(values()).filter(place -> path.matches(place.pages)).map(Enum::name).toList();
	}

}
