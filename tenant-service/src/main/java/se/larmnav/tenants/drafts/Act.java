package se.larmnav.tenants.drafts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did with a draft.
 *
 * @param subject who, as the token says
 * @param name who, as people read it
 * @param word what was said about it
 */
record Act(Instant at, String subject, String name, Deed what, @Nullable String word) {

	/** What was done. */
	enum Deed {

		BEGUN, WRITTEN, SENT, TAKEN_BACK, APPROVED, SENT_BACK, PUBLISHED, WITHDRAWN, DELETED;

		/** Whether who did it stands behind the text, and cannot be its second person. */
		boolean isWriting() {
			return switch (this) {
				case BEGUN, WRITTEN, SENT -> true;
				case TAKEN_BACK, APPROVED, SENT_BACK, PUBLISHED, WITHDRAWN, DELETED -> false;
			};
		}

	}

}
