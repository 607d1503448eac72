package se.larmnav.cases.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.fields.Fields;
import se.larmnav.contract.cases.KeysApi.Contact;
import se.larmnav.tenancy.Refusal;

/** Reads a logged contact; what does not fit together is refused. */
final class ContactReader {

	private static final Set<String> REACHED = Set.of("PERSON", "RELATIVE", "NOBODY");

	private static final Set<String> READY = Set.of("YES", "NO", "PARTLY");

	private static final Set<String> CHANNELS = Set.of("PHONE", "VISIT", "LETTER");

	/** Phones and servers do not show exactly the same time. */
	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private static final int LONGEST = 1000;

	private ContactReader() {
	}

	/** When the contact was, once everything else about it holds. */
	static Instant at(Contact told, Instant asked, Instant now) {
		oneOf("/reached", told.reached(), REACHED);
		oneOf("/channel", told.channel(), CHANNELS);
		if ("NOBODY".equals(told.reached())) {
			if (told.ready() != null) {
				throw Refusal.invalid("/ready", "nobody-reached");
			}
		}
		else {
			oneOf("/ready", told.ready(), READY);
		}
		var missing = Fields.optional("/missing", told.missing(), LONGEST);
		if ("PARTLY".equals(told.ready()) && missing == null) {
			throw Refusal.invalid("/missing", "missing");
		}
		var at = told.at() == null ? now : told.at();
		if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
			throw Refusal.invalid("/at", "in-the-future");
		}
		if (at.isBefore(asked)) {
			throw Refusal.invalid("/at", "before-the-assignment");
		}
		return at;
	}

	private static void oneOf(String pointer, @Nullable String value, Set<String> known) {
		if (value == null) {
			throw Refusal.invalid(pointer, "missing");
		}
		if (!known.contains(value)) {
			throw Refusal.invalid(pointer, "unknown");
		}
	}

}
