package se.larmnav.routine.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Source;

/**
 * The person hands over a complete set of keys (komplett nyckeluppsättning).
 *
 * @param items what a complete set can consist of (GBG-KEY-02)
 * @param triedAtCollection that each is tried when it is received (GBG-KEY-15)
 * @param receipt the key receipt
 * @param contacts how often the person is asked for the keys
 * @param cabinet that the set gets a number in a key cabinet
 * @param withoutKeys how an alarm may be installed without keys; null when it may not
 */
public record Keys(List<KeyItem> items, @MayBeLeftOut boolean triedAtCollection, KeyReceipt receipt,
		KeyContacts contacts, @MayBeLeftOut boolean cabinet, @Nullable WithoutKeys withoutKeys,
		Source source) implements Access {

	public Keys {
		items = List.copyOf(items);
	}

	/** What keeps the given items from being a complete and tried set. */
	public List<Missing> missing(List<GivenItem> given) {
		return KeyItem.missing(this.items, given, this.triedAtCollection);
	}

}
