package se.larmnav.tenants.login;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What only a demonstration sets.
 *
 * @param password with which everybody may log in; without it nobody has a password
 */
@ConfigurationProperties(prefix = "larmnav.demo", ignoreUnknownFields = false)
record DemoSettings(@Nullable String password) {

	private static final int TIMES = 1000;

	private static final int BITS = 512;

	/**
	 * What an account of the demonstration is made with; nothing without a password. It
	 * comes hashed, and cheaply, since everybody knows it: to let Keycloak do it took
	 * most of an onboarding's time. At the first login Keycloak hashes it in its own way.
	 */
	List<Map<String, Object>> credentials() {
		if (this.password == null) {
			return List.of();
		}
		var salt = new byte[16];
		new SecureRandom().nextBytes(salt);
		return List.of(Map.of("type", "password", "secretData",
				"{\"value\":\"" + text(hash(this.password, salt)) + "\",\"salt\":\"" + text(salt) + "\"}",
				"credentialData", "{\"hashIterations\":" + TIMES + ",\"algorithm\":\"pbkdf2-sha512\"}"));
	}

	private static byte[] hash(String password, byte[] salt) {
		try {
			return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
				.generateSecret(new PBEKeySpec(password.toCharArray(), salt, TIMES, BITS))
				.getEncoded();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static String text(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

}
