package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys by which the services of this installation know each other (ES256), made at
 * its first start.
 */
final class InstallationKeys {

	/** What the launcher calls itself when it asks the services for something. */
	static final String LAUNCHER = "standalone";

	/** By which phones know who notifies them. */
	private static final String PUSH = "push";

	private final Path folder;

	InstallationKeys(Path folder) {
		this.folder = folder;
	}

	Path folder() {
		return this.folder;
	}

	/** Makes those that are not there. */
	void make() throws IOException, GeneralSecurityException {
		Files.createDirectories(this.folder);
		for (var name : names()) {
			if (!Files.exists(privateKey(name))) {
				make(name);
			}
		}
	}

	PrivateKey launchersKey() throws IOException, GeneralSecurityException {
		var text = Files.readString(privateKey(LAUNCHER)).replaceAll("-----[^-]+-----|\\s", "");
		return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
	}

	private static List<String> names() {
		return Stream.concat(Stream.of(Module.values()).map(Module::service), Stream.of(LAUNCHER, PUSH)).toList();
	}

	// The private half is moved into place last: a half-made pair is made again.
	private void make(String name) throws IOException, GeneralSecurityException {
		var generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		var pair = generator.generateKeyPair();
		Files.writeString(this.folder.resolve(name + ".pub.pem"), pem("PUBLIC KEY", pair.getPublic()));
		var next = this.folder.resolve(name + ".next");
		Files.deleteIfExists(next);
		Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(next, pem("PRIVATE KEY", pair.getPrivate()));
		Files.move(next, privateKey(name), StandardCopyOption.ATOMIC_MOVE);
	}

	private Path privateKey(String name) {
		return this.folder.resolve(name + ".key.pem");
	}

	private static String pem(String kind, Key key) {
		return "-----BEGIN " + kind + "-----\n"
				+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(key.getEncoded()) + "\n-----END " + kind
				+ "-----\n";
	}

}
