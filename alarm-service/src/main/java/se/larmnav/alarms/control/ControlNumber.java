package se.larmnav.alarms.control;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import se.larmnav.tenancy.TenantId;

/**
 * The controller number of a tenant's synthetic device: 9999, with which no telephone
 * number begins, and twelve digits of its own.
 */
final class ControlNumber {

	private static final BigInteger SPACE = BigInteger.TEN.pow(12);

	private ControlNumber() {
	}

	static String of(TenantId tenant) {
		try {
			var digest = MessageDigest.getInstance("SHA-256")
				.digest(("control " + tenant.value()).getBytes(StandardCharsets.UTF_8));
			return "9999%012d".formatted(new BigInteger(1, digest).mod(SPACE));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
