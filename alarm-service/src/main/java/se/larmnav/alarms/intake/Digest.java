package se.larmnav.alarms.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What makes two arrivals the same, as a few bytes. */
final class Digest {

	private final MessageDigest digest;

	private Digest() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Digest of(String... parts) {
		var fresh = new Digest();
		for (var part : parts) {
			fresh.digest.update(part.getBytes(StandardCharsets.UTF_8));
			fresh.digest.update((byte) 0);
		}
		return fresh;
	}

	byte[] and(byte[] raw) {
		return digest.digest(raw);
	}

}
