package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

import se.larmnav.embedded.Secret;

/**
 * The certificate that this installation shows to devices that speak SIP over TLS, made
 * by itself at the first start.
 */
record SipCertificate(Path store, Path secret) {

	private static final int DAYS = 3650;

	static SipCertificate in(Path folder) {
		return new SipCertificate(folder.resolve("sips.p12"), folder.resolve("sips-keystore"));
	}

	/** The store's password; the store is there when this returns. */
	String password() throws IOException {
		var password = Secret.in(this.secret);
		if (!Files.exists(this.store)) {
			make(password);
		}
		return password;
	}

	// The JDK's own tool: no library of it makes a certificate. Moved into place last.
	private void make(String password) throws IOException {
		var next = this.store.resolveSibling("sips.next");
		Files.deleteIfExists(next);
		var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		var builder = new ProcessBuilder(keytool, "-genkeypair", "-alias", "sips", "-keyalg", "EC", "-groupname",
				"secp256r1", "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1", "-validity",
				Integer.toString(DAYS), "-storetype", "PKCS12", "-keystore", next.toString(), "-storepass:env",
				"LARMNAV_STORE")
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("LARMNAV_STORE", password);
		try {
			var process = builder.start();
			if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
				throw new IOException("keytool has made no certificate");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
		Files.move(next, this.store, StandardCopyOption.ATOMIC_MOVE);
	}

}
