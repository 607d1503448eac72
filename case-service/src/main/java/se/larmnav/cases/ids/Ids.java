package se.larmnav.cases.ids;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identities: UUID version 7, so that an index grows at its end. */
public final class Ids {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Ids() {
	}

	/**
	 * A new identity. It takes the machine's time, not the platform's: it is an order,
	 * not a fact, and must not go back when a test sets the clock.
	 */
	public static UUID next() {
		long time = System.currentTimeMillis();
		long high = time << 16 | 0x7000L | RANDOM.nextInt(0x1000);
		long low = 0x8000000000000000L | RANDOM.nextLong() >>> 2;
		return new UUID(high, low);
	}

}
