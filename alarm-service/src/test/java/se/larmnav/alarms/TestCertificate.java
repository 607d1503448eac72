package se.larmnav.alarms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import se.larmnav.alarms.sip.Secured;

/** A certificate that the test's receiver shows and its devices trust; made once. */
public final class TestCertificate {

	static final String PASSWORD = "of-a-test";

	private static final Path STORE = make();

	private TestCertificate() {
	}

	static Path store() {
		return STORE;
	}

	/** For a device that trusts it. */
	public static Secured trusted() {
		try {
			return Secured.by(STORE, PASSWORD);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path make() {
		try {
			var store = Files.createTempDirectory("larmnav-tls").resolve("store.p12");
			var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
			var made = new ProcessBuilder(keytool, "-genkeypair", "-alias", "sips", "-keyalg", "EC", "-groupname",
					"secp256r1", "-dname", "CN=localhost", "-storetype", "PKCS12", "-keystore", store.toString(),
					"-storepass", PASSWORD)
				.inheritIO()
				.start()
				.waitFor();
			if (made != 0) {
				throw new IllegalStateException("no certificate");
			}
			return store;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
