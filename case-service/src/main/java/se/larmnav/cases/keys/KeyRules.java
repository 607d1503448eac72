package se.larmnav.cases.keys;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Routine;
import se.larmnav.routine.access.GivenItem;
import se.larmnav.routine.access.KeyAndCodes;
import se.larmnav.routine.access.KeyContacts;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.routine.access.KeyReceipt;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.access.Keys;
import se.larmnav.tenancy.Routines;

/** What a routine says of keys, whichever way of access it has. */
@Component
public class KeyRules {

	private final Routines routines;

	KeyRules(Routines routines) {
		this.routines = routines;
	}

	/** What the set's routine says; empty where keys are not handed over. */
	static Optional<Of> of(Routine routine) {
		return switch (routine.access()) {
			case Keys keys -> Optional.of(new Of(routine, keys.items(), keys.triedAtCollection(), keys.receipt(),
					keys.contacts(), keys.cabinet()));
			case KeyAndCodes keys ->
				Optional.of(new Of(routine, keys.items(), keys.triedAtCollection(), keys.receipt(), null, false));
			case KeySafe safe -> Optional.empty();
		};
	}

	/** What the routine says that the set is judged by. */
	public Of of(KeySetFile set) {
		return of(routines.version(set.routineVersion())).orElseThrow();
	}

	/**
	 * The rules of one routine.
	 *
	 * @param contacts how often one asks; null where the routine does not say
	 * @param cabinet whether the set gets a place in a key cabinet
	 */
	public record Of(Routine routine, List<KeyItem> items, boolean tried, KeyReceipt receipt,
			@Nullable KeyContacts contacts, boolean cabinet) {

		/** What a complete set still lacks. */
		public List<Missing> missing(List<GivenItem> given) {
			return switch (routine.access()) {
				case Keys keys -> keys.missing(given);
				case KeyAndCodes keys -> keys.missing(given);
				case KeySafe safe -> List.of();
			};
		}

		/** The item of a kind. */
		public Optional<KeyItem> item(String kind) {
			return items.stream().filter((one) -> one.kind().equals(kind)).findFirst();
		}

	}

}
