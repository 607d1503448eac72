package se.larmnav.alarms.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to somebody, that can be cut and mended. */
class Wire implements AutoCloseable {

	private final ServerSocket socket;

	private final Far far;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean cut;

	Wire(String host, int port) throws IOException {
		this(() -> new Socket(host, port));
	}

	Wire(Far far) throws IOException {
		this.far = far;
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.startVirtualThread(this::accept);
	}

	int port() {
		return socket.getLocalPort();
	}

	void cut() {
		cut = true;
		open.forEach(Wire::end);
		open.clear();
	}

	void mend() {
		cut = false;
	}

	private void accept() {
		while (!socket.isClosed()) {
			try {
				var near = socket.accept();
				if (cut) {
					near.close();
					continue;
				}
				var other = far.connect();
				open.add(near);
				open.add(other);
				Thread.startVirtualThread(() -> pump(near, other));
				Thread.startVirtualThread(() -> pump(other, near));
			}
			catch (IOException ex) {
				// closed
			}
		}
	}

	private static void pump(Socket from, Socket to) {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			in.transferTo(out);
		}
		catch (IOException ex) {
			// cut
		}
	}

	private static void end(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// gone already
		}
	}

	@Override
	public void close() throws IOException {
		cut();
		socket.close();
	}

	/** The other end. */
	interface Far {

		Socket connect() throws IOException;

	}

}
