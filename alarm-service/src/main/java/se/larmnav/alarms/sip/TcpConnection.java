package se.larmnav.alarms.sip;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection, ours or a device's; it is both the reading and the way back. */
final class TcpConnection implements Way, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(TcpConnection.class);

	/**
	 * A silent connection costs little and spares a device on the mobile net a new one.
	 */
	private static final int IDLE = 30 * 60 * 1000;

	/** A message that has begun must go on. */
	private static final int WITHIN_MESSAGE = 10_000;

	private static final int LINGER = 5_000;

	/**
	 * So much of a body that is too long is read past; a longer one ends the connection.
	 */
	private static final int MOST_LEFT = 1024 * 1024;

	private static final byte[] KEPT_ALIVE = "\r\n".getBytes(StandardCharsets.US_ASCII);

	private final Socket socket;

	private final Traffic traffic;

	private final Consumer<TcpConnection> ended;

	private final ReentrantLock writing = new ReentrantLock();

	TcpConnection(Socket socket, Traffic traffic, Consumer<TcpConnection> ended) throws IOException {
		this.socket = socket;
		this.traffic = traffic;
		this.ended = ended;
		socket.setTcpNoDelay(true);
		socket.setKeepAlive(true);
	}

	void start() {
		Thread.ofVirtual().name("sip-tcp-", 0).start(this::run);
	}

	private void run() {
		try (socket) {
			var in = new BufferedInputStream(socket.getInputStream());
			for (var first = next(in); first >= 0; first = next(in)) {
				socket.setSoTimeout(WITHIN_MESSAGE);
				var read = SipReader.stream(in, first);
				traffic.received(read, this);
				if (read.left() > MOST_LEFT) {
					break;
				}
				// else the rest of the body would be taken for the next message
				in.skipNBytes(read.left());
			}
			// the answer to the last message may still be on its way
			Thread.sleep(LINGER);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			LOG.debug("SIP connection ended: {}", ex.toString());
		}
		finally {
			ended.accept(this);
		}
	}

	/**
	 * The first byte of the next message; two empty lines are a device asking whether we
	 * are there.
	 */
	private int next(InputStream in) throws IOException {
		socket.setSoTimeout(IDLE);
		var empty = 0;
		for (var next = in.read(); true; next = in.read()) {
			if (next != '\r' && next != '\n') {
				return next;
			}
			empty += (next == '\n') ? 1 : 0;
			if (empty == 2) {
				send(KEPT_ALIVE);
				empty = 0;
			}
		}
	}

	@Override
	public void send(byte[] bytes) throws IOException {
		writing.lock();
		try {
			socket.getOutputStream().write(bytes);
		}
		finally {
			writing.unlock();
		}
	}

	@Override
	public InetSocketAddress peer() {
		return (InetSocketAddress) socket.getRemoteSocketAddress();
	}

	@Override
	public InetSocketAddress local() {
		return (InetSocketAddress) socket.getLocalSocketAddress();
	}

	@Override
	public String transport() {
		return "TCP";
	}

	@Override
	public boolean reliable() {
		return true;
	}

	@Override
	public void close() {
		try {
			socket.close();
		}
		catch (IOException ex) {
			LOG.debug("SIP connection: {}", ex.toString());
		}
	}

}
