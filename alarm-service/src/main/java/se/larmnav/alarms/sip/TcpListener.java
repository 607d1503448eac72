package se.larmnav.alarms.sip;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SIP over TCP or TLS: devices connect and may stay. */
final class TcpListener implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(TcpListener.class);

	private final ServerSocket socket;

	private final Traffic traffic;

	private final TcpLimits limits;

	private final @Nullable Secured secured;

	private volatile @Nullable Thread acceptor;

	private final Set<TcpConnection> open = ConcurrentHashMap.newKeySet();

	/** Those that had said nothing when last looked at, the oldest first. */
	private final Set<TcpConnection> silent = Collections.synchronizedSet(new LinkedHashSet<>());

	TcpListener(InetSocketAddress address, Traffic traffic, TcpLimits limits, @Nullable Secured secured)
			throws IOException {
		this.traffic = traffic;
		this.limits = limits;
		this.secured = secured;
		this.socket = new ServerSocket();
		socket.setReuseAddress(true);
		socket.bind(address, 1024);
	}

	void start() {
		acceptor = Thread.ofPlatform().name((secured == null) ? "sip-tcp" : "sip-tls").start(this::run);
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
		if (open.size() >= limits.connections() && !makeRoom()) {
			device.close();
			return;
		}
		var connection = new TcpConnection(device, (secured == null) ? device : secured.accepted(device), traffic,
				limits, this::ended);
		open.add(connection);
		silent.add(connection);
		connection.start();
	}

	private void ended(TcpConnection connection) {
		open.remove(connection);
		silent.remove(connection);
	}

	/** Those that have said something stay; a flood of silent ones goes in a circle. */
	private boolean makeRoom() {
		synchronized (silent) {
			var oldest = oldestSilent();
			oldest.ifPresent((connection) -> {
				ended(connection);
				connection.close();
			});
			return oldest.isPresent();
		}
	}

	private Optional<TcpConnection> oldestSilent() {
		for (var connections = silent.iterator(); connections.hasNext();) {
			var connection = connections.next();
			if (!connection.hasSpoken()) {
				return Optional.of(connection);
			}
			connections.remove();
		}
		return Optional.empty();
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
