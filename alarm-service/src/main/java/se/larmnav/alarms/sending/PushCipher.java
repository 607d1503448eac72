package se.larmnav.alarms.sending;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a message for one phone, so that the push service between reads nothing (RFC
 * 8291; aes128gcm of RFC 8188 with one record). The curve is P-256.
 */
final class PushCipher {

	private static final int POINT = 65;

	private static final int COORDINATE = 32;

	private static final int SALT = 16;

	private static final int RECORD = 4096;

	private static final int TAG_BITS = 128;

	private static final byte LAST_RECORD = 2;

	private static final SecureRandom RANDOM = new SecureRandom();

	private PushCipher() {
	}

	/**
	 * @param phone the phone's public key, as a point without compression
	 * @param secret what phone and application share
	 */
	static byte[] encrypt(byte[] text, byte[] phone, byte[] secret) throws GeneralSecurityException {
		var generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		var salt = new byte[SALT];
		RANDOM.nextBytes(salt);
		return encrypt(text, phone, secret, generator.generateKeyPair(), salt);
	}

	static byte[] encrypt(byte[] text, byte[] phone, byte[] secret, KeyPair own, byte[] salt)
			throws GeneralSecurityException {
		var agreement = KeyAgreement.getInstance("ECDH");
		agreement.init(own.getPrivate());
		agreement.doPhase(key(phone), true);
		var mine = point((ECPublicKey) own.getPublic());
		var input = derive(secret, agreement.generateSecret(), join(bytes("WebPush: info\0"), phone, mine), 32);
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.ENCRYPT_MODE,
				new SecretKeySpec(derive(salt, input, bytes("Content-Encoding: aes128gcm\0"), 16), "AES"),
				new GCMParameterSpec(TAG_BITS, derive(salt, input, bytes("Content-Encoding: nonce\0"), 12)));
		var record = cipher.doFinal(join(text, new byte[] { LAST_RECORD }));
		return join(salt, new byte[] { 0, 0, (byte) (RECORD >> 8), (byte) RECORD, POINT }, mine, record);
	}

	/** The key that a point is. */
	static ECPublicKey key(byte[] point) throws GeneralSecurityException {
		if (point.length != POINT || point[0] != 4) {
			throw new InvalidKeyException("a point of P-256 without compression");
		}
		var curve = AlgorithmParameters.getInstance("EC");
		curve.init(new ECGenParameterSpec("secp256r1"));
		var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
		var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, POINT));
		return (ECPublicKey) KeyFactory.getInstance("EC")
			.generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class)));
	}

	/** The point that a key is. */
	static byte[] point(ECPublicKey key) {
		return join(new byte[] { 4 }, coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
	}

	private static byte[] coordinate(BigInteger number) {
		var bytes = number.toByteArray();
		var all = new byte[COORDINATE];
		var length = Math.min(bytes.length, COORDINATE);
		System.arraycopy(bytes, bytes.length - length, all, COORDINATE - length, length);
		return all;
	}

	private static byte[] derive(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
		return KDF.getInstance("HKDF-SHA256")
			.deriveData(HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(input).thenExpand(info, length));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] join(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		for (var part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
