package se.larmnav.tenants.drafts;

/** How far a draft has come. */
enum DraftState {

	/** It can be changed. */
	DRAFT,

	/** It waits for a second person. */
	SENT,

	/** A second person stands behind exactly its text. */
	APPROVED,

	/** It is a version. */
	PUBLISHED;

	boolean mayBecome(DraftState next) {
		return switch (this) {
			case DRAFT -> next == SENT;
			case SENT -> next == DRAFT || next == APPROVED;
			case APPROVED -> next == DRAFT || next == PUBLISHED;
			case PUBLISHED -> false;
		};
	}

}
