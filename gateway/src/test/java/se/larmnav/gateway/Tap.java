package se.larmnav.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a server and can let through, hold back, or break off. */
final class Tap {

	private final ServerSocket door;

	private final String host;

	private final int port;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile Flow flow = Flow.THROUGH;

	private Tap(ServerSocket door, String host, int port) {
		this.door = door;
		this.host = host;
		this.port = port;
	}

	static Tap before(String host, int port) {
		try {
			var tap = new Tap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), host, port);
			Thread.ofVirtual().start(tap::accept);
			return tap;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int port() {
		return this.door.getLocalPort();
	}

	void letThrough() {
		this.flow = Flow.THROUGH;
	}

	/** Connections stand, and nothing is answered. */
	void stall() {
		this.flow = Flow.STALLED;
	}

	/** As when the server is killed: everything breaks, and new connections do too. */
	void cut() {
		this.flow = Flow.CUT;
		this.open.forEach(Tap::close);
	}

	private void accept() {
		while (true) {
			try {
				var client = this.door.accept();
				if (this.flow == Flow.CUT) {
					close(client);
					continue;
				}
				var server = new Socket(this.host, this.port);
				this.open.add(client);
				this.open.add(server);
				Thread.ofVirtual().start(() -> pour(client, server));
				Thread.ofVirtual().start(() -> pour(server, client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void pour(Socket from, Socket to) {
		var buffer = new byte[8192];
		try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				while (this.flow == Flow.STALLED) {
					Thread.sleep(5);
				}
				out.write(buffer, 0, read);
				out.flush();
			}
		}
		catch (IOException ex) {
			close(to);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private enum Flow {

		THROUGH, STALLED, CUT

	}

}
