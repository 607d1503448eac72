package se.larmnav.routine.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.larmnav.routine.Missing;
import se.larmnav.routine.Routine;
import se.larmnav.routine.access.GivenItem;
import se.larmnav.routine.access.KeyAndCodes;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.access.Keys;

/** Tries the rules of how one gets in. */
final class AccessTrials {

	private final Routine routine;

	AccessTrials(Routine routine) {
		this.routine = routine;
	}

	Map<String, Trial> byRule() {
		return Map.of("keys.missing", this::missing, "keys.next-contact", this::nextContact,
				"keys.cannot-be-carried-out",
				(given) -> keys().contacts().cannotBeCarriedOut(given.moment("received")).day().toString(),
				"key-safe.mounts", this::mounts);
	}

	private String missing(Given given) {
		var missing = switch (this.routine.access()) {
			case Keys keys -> keys.missing(items(keys.items(), given));
			case KeyAndCodes codes -> codes.missing(items(codes.items(), given));
			case KeySafe safe -> throw new IllegalArgumentException("a key safe is mounted here");
		};
		return Words.listed(missing.stream().map(Missing::key).toList());
	}

	/**
	 * Each item as its example writes it: "key ok", "code", "missing" or
	 * "not-applicable".
	 */
	private static List<GivenItem> items(List<KeyItem> items, Given given) {
		var all = new ArrayList<GivenItem>();
		for (var item : items) {
			var text = given.maybe(item.kind());
			if (text != null) {
				all.add(item(item.kind(), text.split(" ")));
			}
		}
		return all;
	}

	private static GivenItem item(String kind, String[] words) {
		return switch (words[0]) {
			case "missing" -> new GivenItem(kind, null, GivenItem.Status.MISSING, null);
			case "not-applicable" -> new GivenItem(kind, null, GivenItem.Status.NOT_APPLICABLE, null);
			default -> new GivenItem(kind, Given.choice(KeyItem.Form.class, words[0]), GivenItem.Status.HANDED_OVER,
					words.length > 1 ? Given.choice(GivenItem.Tried.class, words[1]) : null);
		};
	}

	private String nextContact(Given given) {
		return keys().contacts()
			.next(given.day("received"), given.number("contacts"), given.day("last"))
			.due()
			.toString();
	}

	private String mounts(Given given) {
		if (this.routine.access() instanceof KeySafe safe) {
			return Words.yesOrNo(safe.mounts(given.choice("mounting", KeySafe.Mounting.class),
					given.choice("by", KeySafe.Mounter.class)));
		}
		throw new IllegalArgumentException("no key safe is mounted here");
	}

	private Keys keys() {
		if (this.routine.access() instanceof Keys keys) {
			return keys;
		}
		throw new IllegalArgumentException("no complete set of keys is asked for here");
	}

}
