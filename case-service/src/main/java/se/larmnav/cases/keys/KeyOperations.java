package se.larmnav.cases.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import se.larmnav.contract.cases.Operation;
import se.larmnav.tenancy.Caller;

/** What a caller may do with a key set as it is now. */
public final class KeyOperations {

	/** Who may say that a lock has been changed: whoever meets the person. */
	static final String[] TELL_OF_LOCKS = { "home-care", "alarm-staff", "technician", "planner", "decision-maker" };

	private KeyOperations() {
	}

	/** By the names of the operations. */
	public static List<String> of(KeySetFile set, Caller caller) {
		var may = new ArrayList<String>();
		boolean office = caller.has("planner") || caller.has("alarm-staff") || caller.has("technician");
		boolean staff = caller.has("alarm-staff") || caller.has("technician") || caller.has("home-care");
		if (set.state().isAwaited() && office) {
			may.add(Operation.CONTACT);
			may.add(Operation.BOOK_KEYS);
		}
		if (set.state().isCollectable() && staff) {
			may.add(Operation.COLLECT_KEYS);
		}
		if (set.state() == KeySetState.COLLECTED && caller.has("planner")) {
			may.add(Operation.REGISTER_KEYS);
		}
		return may;
	}

	/** With keys that are held, whoever keeps them. */
	public static List<String> ofHeld(Caller caller) {
		return Arrays.stream(TELL_OF_LOCKS).anyMatch(caller::has) ? List.of(Operation.LOCK_CHANGED) : List.of();
	}

}
