package se.larmnav.alarms.sip;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** Encrypts connections (SIP over TLS, as a rule on 5061). */
public final class Secured {

	private final SSLContext context;

	private Secured(SSLContext context) {
		this.context = context;
	}

	/** As who has the key of this PKCS12 store, and as who trusts what is in it. */
	public static Secured by(Path store, String password) throws IOException {
		try (InputStream in = Files.newInputStream(store)) {
			var keys = KeyStore.getInstance("PKCS12");
			keys.load(in, password.toCharArray());
			var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			own.init(keys, password.toCharArray());
			var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trusted.init(keys);
			var context = SSLContext.getInstance("TLS");
			context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
			return new Secured(context);
		}
		catch (GeneralSecurityException ex) {
			throw new IOException("The key store " + store + " cannot be used", ex);
		}
	}

	Socket accepted(Socket plain) throws IOException {
		return over(plain, false);
	}

	Socket connected(Socket plain) throws IOException {
		return over(plain, true);
	}

	/** The handshake comes with the first byte, on the connection's own thread. */
	private Socket over(Socket plain, boolean client) throws IOException {
		var socket = (SSLSocket) context.getSocketFactory()
			.createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
		socket.setUseClientMode(client);
		return socket;
	}

}
