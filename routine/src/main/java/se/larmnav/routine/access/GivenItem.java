package se.larmnav.routine.access;

import org.jspecify.annotations.Nullable;

/**
 * What became of one item when the keys were collected; the names are those of the API.
 *
 * @param kind of the routine's item
 * @param form in which it was handed over
 * @param tried how trying it in the lock went
 */
public record GivenItem(String kind, KeyItem.@Nullable Form form, Status status, @Nullable Tried tried) {

	/** Handed over, not there in this home, or missing. */
	public enum Status {

		HANDED_OVER, NOT_APPLICABLE, MISSING

	}

	/** Whether it worked. */
	public enum Tried {

		OK, FAILED

	}

}
