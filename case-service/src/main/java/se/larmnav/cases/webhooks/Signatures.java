package se.larmnav.cases.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is sent: HMAC-SHA256 over id, time and body, once for each secret in use, so
 * that a receiver can tell what is ours and what is old.
 */
final class Signatures {

	private static final String PREFIX = "whsec_";

	private static final SecureRandom RANDOM = new SecureRandom();

	private Signatures() {
	}

	static String newSecret() {
		var bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return PREFIX + Base64.getEncoder().encodeToString(bytes);
	}

	static String of(List<String> secrets, UUID id, Instant at, String body) {
		var signed = id + "." + at.getEpochSecond() + "." + body;
		return secrets.stream().map((secret) -> "v1," + sign(secret, signed)).collect(Collectors.joining(" "));
	}

	private static String sign(String secret, String signed) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
			return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException("every Java has HmacSHA256", impossible);
		}
	}

}
