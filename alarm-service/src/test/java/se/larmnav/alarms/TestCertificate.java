package se.larmnav.alarms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

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

	/** Connects as a device that trusts it. */
	public static Socket connect(int port) throws IOException {
		try (InputStream in = Files.newInputStream(STORE)) {
			var keys = KeyStore.getInstance("PKCS12");
			keys.load(in, PASSWORD.toCharArray());
			var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trusted.init(keys);
			var context = SSLContext.getInstance("TLS");
			context.init(null, trusted.getTrustManagers(), null);
			return context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
		}
		catch (GeneralSecurityException ex) {
			throw new IOException(ex);
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
