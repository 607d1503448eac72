package se.larmnav.routine.access;

import java.util.List;

import se.larmnav.routine.Source;

/** The key receipt: how many copies, and who signs (GBG-KEY-05, GBG-KEY-16). */
public record KeyReceipt(int copies, List<Signer> signedBy, Source source) {

	/** Who signs. */
	public enum Signer {

		STAFF, INDIVIDUAL, PROPERTY_OWNER

	}

	public KeyReceipt {
		if (copies < 1 || copies > 9) {
			throw new IllegalArgumentException("1 to 9 copies");
		}
		signedBy = List.copyOf(signedBy);
	}

}
