package se.larmnav.alarms.reserve;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.token.ServiceKeys;

/**
 * Encrypts what is at rest in the database by AES-256-GCM. The key is made of the
 * service's own private key, for each tenant another; whoever has the database alone, or
 * a copy of it, reads nothing.
 */
@Component
class Sealing {

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final LarmnavSettings settings;

	Sealing(LarmnavSettings settings) {
		this.settings = settings;
	}

	/**
	 * @param of what it is, so that one thing cannot be put in another's place
	 */
	byte[] seal(byte[] open, String of) {
		var nonce = new byte[NONCE];
		random.nextBytes(nonce);
		try {
			var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, of).doFinal(open);
			var both = Arrays.copyOf(nonce, NONCE + sealed.length);
			System.arraycopy(sealed, 0, both, NONCE, sealed.length);
			return both;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("It cannot be encrypted", ex);
		}
	}

	byte[] open(byte[] sealed, String of) {
		try {
			return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), of).doFinal(sealed, NONCE,
					sealed.length - NONCE);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("It is not what was encrypted, or the key is another", ex);
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String of) throws GeneralSecurityException {
		var cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

	private SecretKey key() throws GeneralSecurityException {
		var secret = new ServiceKeys(settings.keys()).privateKey(settings.service()).getEncoded();
		var use = "larmnav reserve lists " + Tenant.current();
		return KDF.getInstance("HKDF-SHA256")
			.deriveKey("AES",
					HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(use.getBytes(StandardCharsets.UTF_8), 32));
	}

}
