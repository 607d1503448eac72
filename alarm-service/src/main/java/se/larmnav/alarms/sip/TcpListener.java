package se.larmnav.alarms.sip;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SIP over TCP: devices connect and may stay. */
final class TcpListener implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(TcpListener.class);

	/**
	 * More than the devices of a large city; beyond it new ones are closed, not the old.
	 */
	private static final int MOST_CONNECTIONS = 20_000;

	private final ServerSocket socket;

	private final Traffic traffic;

	private volatile @Nullable Thread acceptor;

	private final Set<TcpConnection> open = ConcurrentHashMap.newKeySet();

	TcpListener(InetSocketAddress address, Traffic traffic) throws IOException {
		this.traffic = traffic;
		this.socket = new ServerSocket();
		socket.setReuseAddress(true);
		socket.bind(address, 1024);
	}

	void start() {
		acceptor = Thread.ofPlatform().name("sip-tcp").start(this::run);
	}

	private void run() {
		while (!socket.isClosed()) {
			try {
				accept(socket.accept());
			}
			catch (Throwable ex) {
				if (!socket.isClosed()) {
					LOG.warn("SIP connection not accepted: {}", ex.toString());
				}
			}
		}
	}

	private void accept(Socket device) throws IOException {
		if (open.size() >= MOST_CONNECTIONS) {
			device.close();
			return;
		}
		var connection = new TcpConnection(device, traffic, open::remove);
		open.add(connection);
		connection.start();
	}

	boolean isListening() {
		var listening = acceptor;
		return listening != null && listening.isAlive() && !socket.isClosed();
	}

	InetSocketAddress address() {
		return (InetSocketAddress) socket.getLocalSocketAddress();
	}

	@Override
	public void close() throws IOException {
		socket.close();
		open.forEach(TcpConnection::close);
	}

}
