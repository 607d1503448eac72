package se.larmnav.routine.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;

/**
 * A governing document, form or template of the municipality (block {@code documents};
 * requirements.md V).
 *
 * @param key stable name
 * @param title in Swedish
 * @param link where it lies; a template may lie in the platform itself
 * @param shownAt where people reach it
 */
public record GoverningDocument(@Identifies String key, String title, Kind kind, @Nullable String link,
		@MayBeLeftOut List<Place> shownAt, Source source) {

	/** What it is. */
	public enum Kind {

		ROUTINE, GUIDE, FORM, TEMPLATE, BROCHURE, LAW

	}

	/** Where people reach it. */
	public enum Place {

		APPLICATION, INVESTIGATION, DECISION, ASSIGNMENT, KEYS, INSTALLATION, FOLLOW_UP, JOURNAL, ALARM, OUTAGE,
		TEST_ALARM, DEVIATION, RETURN, MOVE

	}

	public GoverningDocument {
		if (link == null && kind != Kind.TEMPLATE) {
			throw new IllegalArgumentException("a 'link', unless it is a template");
		}
		if (link != null && !link.startsWith("https://")) {
			throw new IllegalArgumentException("a link that begins with https://, not '" + link + "'");
		}
		shownAt = List.copyOf(shownAt);
	}

}
