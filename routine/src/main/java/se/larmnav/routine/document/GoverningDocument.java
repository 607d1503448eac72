package se.larmnav.routine.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * A governing document, form, template or text of the municipality (block
 * {@code documents}; requirements.md V).
 *
 * @param key stable name
 * @param title in Swedish
 * @param link where it lies; left out while nobody has said where, and then it is shown
 * without
 * @param template which of the platform's own documents it is, for a template that lies
 * in the platform itself
 * @param owner the unit that keeps it up to date
 * @param shownAt where people reach it
 */
public record GoverningDocument(@Identifies String key, String title, Kind kind, @Nullable String link,
		@Nullable String template, @Names(Thing.UNIT) @Nullable String owner, @MayBeLeftOut List<Place> shownAt,
		Source source) {

	/** What it is. */
	public enum Kind {

		ROUTINE, GUIDE, FORM, TEMPLATE, BROCHURE, LAW,

		/** What the municipality says in its own words: its {@code says}. */
		TEXT

	}

	/** Where people reach it. */
	public enum Place {

		APPLICATION, INVESTIGATION, DECISION, ASSIGNMENT, KEYS, INSTALLATION, FOLLOW_UP, JOURNAL, ALARM, OUTAGE,
		TEST_ALARM, DEVIATION, RETURN, MOVE

	}

	public GoverningDocument {
		if (link != null && !link.startsWith("https://")) {
			throw new IllegalArgumentException("a link that begins with https://, not '" + link + "'");
		}
		if (template != null && (kind != Kind.TEMPLATE || link != null)) {
			throw new IllegalArgumentException("a 'template' only for a template, and then no 'link'");
		}
		if (kind == Kind.TEXT && (link != null || source.says() == null)) {
			throw new IllegalArgumentException("'says' for a text, and no 'link'");
		}
		shownAt = List.copyOf(shownAt);
	}

	/** What it says itself; null for what lies elsewhere. */
	public @Nullable String text() {
		return this.kind == Kind.TEXT ? this.source.says() : null;
	}

	/** Whether people can be led to it, or nobody has said yet where it lies. */
	public boolean isReachable() {
		return this.link != null || this.template != null || this.kind == Kind.TEXT;
	}

}
