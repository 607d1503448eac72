package se.larmnav.tenants.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line to the real Keycloak; cut, it is as if that were gone. */
public final class LoginLine {

	private final ServerSocket door;

	private final URI keycloak;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean isCut;

	private LoginLine(ServerSocket door, URI keycloak) {
		this.door = door;
		this.keycloak = keycloak;
	}

	/** A line that is whole. */
	public static LoginLine to(URI keycloak) {
		try {
			var line = new LoginLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), keycloak);
			Thread.ofVirtual().start(line::answer);
			return line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where Keycloak seems to be. */
	public String url() {
		return "http://127.0.0.1:" + this.door.getLocalPort();
	}

	/** Cuts it, also for who is talking, or mends it. */
	public void cut(boolean cut) {
		this.isCut = cut;
		if (cut) {
			this.open.forEach(LoginLine::close);
		}
	}

	private void answer() {
		while (!this.door.isClosed()) {
			try {
				var caller = this.door.accept();
				if (this.isCut) {
					close(caller);
					continue;
				}
				var there = new Socket(this.keycloak.getHost(), this.keycloak.getPort());
				this.open.add(caller);
				this.open.add(there);
				carry(caller, there);
				carry(there, caller);
			}
			catch (IOException ex) {
				// this caller is lost; the next may be luckier
			}
		}
	}

	private void carry(Socket from, Socket to) {
		Thread.ofVirtual().start(() -> {
			try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
				in.transferTo(out);
			}
			catch (IOException ex) {
				// whoever hung up, the other is told by the closing
			}
			close(from);
			close(to);
			this.open.remove(from);
			this.open.remove(to);
		});
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
