package se.larmnav.alarms.sip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/**
 * One end of SIP on one address: listens by UDP and TCP, by TLS where it has a key, and
 * sends messages.
 */
public final class SipEndpoint implements AutoCloseable {

	private static final int TRIES = 20;

	private final ClientTransactions own = new ClientTransactions();

	private final Traffic traffic;

	private final TcpListener tcp;

	private final UdpListener udp;

	private final @Nullable TcpListener tls;

	private SipEndpoint(Listening where, int port, SipHandler handler) throws IOException {
		this.traffic = new Traffic(handler, own, where.atOnce());
		this.tcp = new TcpListener(new InetSocketAddress(where.address(), port), traffic, where.limits(), null);
		try {
			this.udp = new UdpListener(new InetSocketAddress(where.address(), port()), traffic);
			this.tls = (where.secured() == null) ? null
					: new TcpListener(new InetSocketAddress(where.address(), where.securePort()), traffic,
							where.limits(), where.secured());
		}
		catch (IOException ex) {
			tcp.close();
			throw ex;
		}
	}

	/** Opens and begins to listen. */
	public static SipEndpoint open(Listening where, SipHandler handler) throws IOException {
		var endpoint = bound(where, handler);
		endpoint.udp.start();
		endpoint.tcp.start();
		if (endpoint.tls != null) {
			endpoint.tls.start();
		}
		return endpoint;
	}

	private static SipEndpoint bound(Listening where, SipHandler handler) throws IOException {
		for (var left = TRIES; true; left--) {
			try {
				return new SipEndpoint(where, where.port(), handler);
			}
			catch (IOException ex) {
				// a free TCP port may be taken for UDP: then another one
				if (where.port() != 0 || left == 0) {
					throw ex;
				}
			}
		}
	}

	/** Whether all transports are really read. */
	public boolean isListening() {
		return udp.isListening() && tcp.isListening() && (tls == null || tls.isListening());
	}

	public int port() {
		return tcp.address().getPort();
	}

	/** Where TLS is spoken; 0 where it is not. */
	public int securePort() {
		return (tls == null) ? 0 : tls.address().getPort();
	}

	/** Sends a MESSAGE over UDP from our own address. */
	public CompletableFuture<SipResponse> overUdp(InetSocketAddress to, String from, String uri, Content content) {
		var way = udp.to(to);
		return own.send(way, Answers.message(way, from, uri, content));
	}

	/**
	 * Opens a connection, on which several messages may go; what comes back on it is
	 * read.
	 */
	public Connection connect(InetSocketAddress to, @Nullable Secured secured) throws IOException {
		var plain = new Socket(to.getAddress(), to.getPort());
		var connection = new TcpConnection(plain, (secured == null) ? plain : secured.connected(plain), traffic,
				TcpLimits.USUAL, (ended) -> {
				});
		connection.start();
		return new Connection(connection, own);
	}

	@Override
	public void close() {
		own.close();
		udp.close();
		try {
			tcp.close();
			if (tls != null) {
				tls.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A TCP connection that we opened. */
	public static final class Connection implements AutoCloseable {

		private final TcpConnection connection;

		private final ClientTransactions own;

		Connection(TcpConnection connection, ClientTransactions own) {
			this.connection = connection;
			this.own = own;
		}

		public CompletableFuture<SipResponse> message(String from, String uri, Content content) {
			return own.send(connection, Answers.message(connection, from, uri, content));
		}

		@Override
		public void close() {
			connection.close();
		}

	}

}
