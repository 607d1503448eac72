package se.larmnav.tenancy.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The installation's ES256 keys: each service's private key is its own, the public ones
 * are everybody's.
 */
public class ServiceKeys {

	private static final Pattern NAME = Pattern.compile("[a-z]{1,20}");

	private final Path folder;

	private final Map<String, ECPublicKey> read = new ConcurrentHashMap<>();

	public ServiceKeys(Path folder) {
		this.folder = folder;
	}

	/** The private key of a service, in PKCS #8. */
	public ECPrivateKey privateKey(String service) {
		try {
			return (ECPrivateKey) KeyFactory.getInstance("EC")
				.generatePrivate(new PKCS8EncodedKeySpec(bytes(folder.resolve(service + ".key.pem"))));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of " + service + " cannot be read", ex);
		}
	}

	/** The public key of a service, null when the installation has no such service. */
	public @Nullable ECPublicKey publicKey(String service) {
		var file = folder.resolve(service + ".pub.pem");
		if (!NAME.matcher(service).matches() || !Files.isReadable(file)) {
			return null;
		}
		return read.computeIfAbsent(service, (name) -> {
			try {
				return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(bytes(file)));
			}
			catch (GeneralSecurityException ex) {
				throw new IllegalStateException("The public key of " + name + " cannot be read", ex);
			}
		});
	}

	/** Makes the keys of a service unless they are there. */
	public static void make(Path folder, String service) {
		var secret = folder.resolve(service + ".key.pem");
		if (Files.exists(secret)) {
			return;
		}
		try {
			var generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			var pair = generator.generateKeyPair();
			Files.createDirectories(folder);
			Files.writeString(folder.resolve(service + ".pub.pem"), pem("PUBLIC", pair.getPublic()));
			Files.createFile(secret,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(secret, pem("PRIVATE", pair.getPrivate()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys of " + service + " cannot be made", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String pem(String kind, Key key) {
		return "-----BEGIN " + kind + " KEY-----\n"
				+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(key.getEncoded()) + "\n-----END " + kind
				+ " KEY-----\n";
	}

	private static byte[] bytes(Path file) {
		try {
			return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
