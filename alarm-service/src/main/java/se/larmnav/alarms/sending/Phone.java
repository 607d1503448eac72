package se.larmnav.alarms.sending;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * A phone that has let us notify it, as its browser says it.
 *
 * @param endpoint where its push service takes messages for it
 * @param key its public key, a point of P-256 in base64url
 * @param secret what it shares with us, in base64url
 */
public record Phone(URI endpoint, String key, String secret) {

	private static final int SECRET = 16;

	public Phone {
		if (decoded(secret).length != SECRET) {
			throw new IllegalArgumentException("16 bytes in base64url");
		}
		try {
			// a point that is not on the curve would tell of our own key
			PushCipher.encrypt(new byte[0], decoded(key), decoded(secret));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException("a point of P-256 in base64url", ex);
		}
	}

	byte[] encrypt(byte[] text) throws GeneralSecurityException {
		return PushCipher.encrypt(text, decoded(key), decoded(secret));
	}

	private static byte[] decoded(String text) {
		return Base64.getUrlDecoder().decode(text);
	}

}
