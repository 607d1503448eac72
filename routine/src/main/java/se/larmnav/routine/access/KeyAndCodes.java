package se.larmnav.routine.access;

import java.util.List;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Source;

/** The person hands over a key and tells the door codes (GIS-KEY-01). */
public record KeyAndCodes(List<KeyItem> items, @MayBeLeftOut boolean triedAtCollection, KeyReceipt receipt,
		Source source) implements Access {

	public KeyAndCodes {
		items = List.copyOf(items);
	}

	/** What is missing among the given items. */
	public List<Missing> missing(List<GivenItem> given) {
		return KeyItem.missing(this.items, given, this.triedAtCollection);
	}

}
