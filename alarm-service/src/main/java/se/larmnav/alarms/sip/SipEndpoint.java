package se.larmnav.alarms.sip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

/** One end of SIP on one address: listens by UDP and TCP, and sends messages. */
public final class SipEndpoint implements AutoCloseable {

	private static final int TRIES = 20;

	private final ClientTransactions own = new ClientTransactions();

	private final Traffic traffic;

	private final TcpListener tcp;

	private final UdpListener udp;

	private SipEndpoint(InetSocketAddress address, int atOnce, SipHandler handler) throws IOException {
		this.traffic = new Traffic(handler, own, atOnce);
		this.tcp = new TcpListener(address, traffic);
		try {
			this.udp = new UdpListener(new InetSocketAddress(address.getAddress(), tcp.address().getPort()), traffic);
		}
		catch (IOException ex) {
			tcp.close();
			throw ex;
		}
	}

	/**
	 * Opens and begins to listen.
	 * @param port 0 takes a free one, the same for UDP and TCP
	 * @param atOnce how many messages may be in the handler before the answer is 503
	 */
	public static SipEndpoint open(InetAddress address, int port, int atOnce, SipHandler handler) throws IOException {
		var endpoint = bound(new InetSocketAddress(address, port), atOnce, handler);
		endpoint.udp.start();
		endpoint.tcp.start();
		return endpoint;
	}

	private static SipEndpoint bound(InetSocketAddress address, int atOnce, SipHandler handler) throws IOException {
		for (var left = TRIES; true; left--) {
			try {
				return new SipEndpoint(address, atOnce, handler);
			}
			catch (IOException ex) {
				// a free TCP port may be taken for UDP: then another one
				if (address.getPort() != 0 || left == 0) {
					throw ex;
				}
			}
		}
	}

	/** Whether both transports are really read. */
	public boolean isListening() {
		return udp.isListening() && tcp.isListening();
	}

	public int port() {
		return tcp.address().getPort();
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
	public Connection connect(InetSocketAddress to) throws IOException {
		var connection = new TcpConnection(new Socket(to.getAddress(), to.getPort()), traffic, (ended) -> {
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
