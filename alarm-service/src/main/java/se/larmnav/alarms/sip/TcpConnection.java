package se.larmnav.alarms.sip;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import javax.net.ssl.SSLSocket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection, ours or a device's; it is both the reading and the way back. */
final class TcpConnection implements Way, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(TcpConnection.class);

	private static final int LINGER = 5_000;

	/**
	 * So much of a body that is too long is read past; a longer one ends the connection.
	 */
	private static final int MOST_LEFT = 1024 * 1024;

	/** Answers are short; so much may lie unread. */
	private static final int UNREAD = 32 * 1024;

	private static final byte[] KEPT_ALIVE = "\r\n".getBytes(StandardCharsets.US_ASCII);

	/** Closed to end everything at once: closing what encrypts waits for a writer. */
	private final Socket plain;

	private final Socket socket;

	private final Traffic traffic;

	private final TcpLimits limits;

	private final Consumer<TcpConnection> ended;

	private final ReentrantLock writing = new ReentrantLock();

	private volatile boolean spoken;

	TcpConnection(Socket plain, Socket socket, Traffic traffic, TcpLimits limits, Consumer<TcpConnection> ended)
			throws IOException {
		this.plain = plain;
		this.socket = socket;
		this.traffic = traffic;
		this.limits = limits;
		this.ended = ended;
		plain.setTcpNoDelay(true);
		plain.setSendBufferSize(UNREAD);
		plain.setKeepAlive(true);
	}

	void start() {
		Thread.ofVirtual().name("sip-tcp-", 0).start(this::run);
	}

	/** Whether a whole message has come on it. */
	boolean hasSpoken() {
		return spoken;
	}

	private void run() {
		try (plain) {
			plain.setSoTimeout((int) limits.idle().toMillis());
			var in = new BufferedInputStream(socket.getInputStream());
			for (var first = next(in); first >= 0; first = next(in)) {
				if (!message(in, first)) {
					break;
				}
				// one that always has more to say must not keep a processor from the
				// others
				Thread.yield();
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

	/** Whether another may follow. */
	private boolean message(InputStream in, int first) throws IOException {
		var patience = Patience.after(limits.message(), this::close);
		try {
			var read = SipReader.stream(in, first);
			spoken = true;
			traffic.received(read, this);
			// else the rest of the body would be taken for the next message
			in.skipNBytes(Math.min(read.left(), MOST_LEFT));
			return read.left() <= MOST_LEFT;
		}
		finally {
			patience.cancel(false);
		}
	}

	/**
	 * The first byte of the next message; two empty lines are a device asking whether we
	 * are there.
	 */
	private int next(InputStream in) throws IOException {
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

	/**
	 * Whoever does not read what we say is left: it must not hold who wants to say it.
	 */
	@Override
	public void send(byte[] bytes) throws IOException {
		var patience = Patience.after(limits.writing(), this::close);
		writing.lock();
		try {
			socket.getOutputStream().write(bytes);
		}
		finally {
			writing.unlock();
			patience.cancel(false);
		}
	}

	@Override
	public InetSocketAddress peer() {
		return (InetSocketAddress) plain.getRemoteSocketAddress();
	}

	@Override
	public InetSocketAddress local() {
		return (InetSocketAddress) plain.getLocalSocketAddress();
	}

	@Override
	public String transport() {
		return (socket instanceof SSLSocket) ? "TLS" : "TCP";
	}

	@Override
	public boolean reliable() {
		return true;
	}

	@Override
	public void close() {
		try {
			plain.close();
		}
		catch (IOException ex) {
			LOG.debug("SIP connection: {}", ex.toString());
		}
	}

}
