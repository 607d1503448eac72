package se.larmnav.cases.keys;

import java.util.ArrayList;
import java.util.List;

import se.larmnav.contract.cases.Operation;
import se.larmnav.tenancy.Caller;

/** What a caller may do with a key set as it is now. */
public final class KeyOperations {

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

}
