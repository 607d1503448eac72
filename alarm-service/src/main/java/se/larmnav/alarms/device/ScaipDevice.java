package se.larmnav.alarms.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.scaip.Scaip;
import se.larmnav.alarms.sip.Content;
import se.larmnav.alarms.sip.Listening;
import se.larmnav.alarms.sip.Secured;
import se.larmnav.alarms.sip.SipEndpoint;
import se.larmnav.alarms.sip.SipExchange;

/**
 * One alarm device (trygghetstelefon): sends SCAIP over SIP by UDP or TCP and waits for
 * the answer, in both styles in which a receiver may give it.
 */
public final class ScaipDevice implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(32);

	private final String controllerId;

	private final InetSocketAddress receiver;

	private final InetAddress own;

	private final SipEndpoint endpoint;

	private final SipEndpoint.@Nullable Connection connection;

	private final BlockingQueue<byte[]> replies = new LinkedBlockingQueue<>();

	/** Begins anywhere, as a device that has been on for a while. */
	private final AtomicInteger nextRef = new AtomicInteger(ThreadLocalRandom.current().nextInt(100_000, 900_000));

	private ScaipDevice(String controllerId, InetSocketAddress receiver, Transport transport, @Nullable Secured secured)
			throws IOException {
		this.controllerId = controllerId;
		this.receiver = receiver;
		this.own = ownAddress(receiver);
		this.endpoint = SipEndpoint.open(Listening.at(own, 0, 16), this::told);
		this.connection = (transport == Transport.TCP) ? endpoint.connect(receiver, secured) : null;
	}

	/** The address from which the receiver is reached; nothing is sent to find it. */
	private static InetAddress ownAddress(InetSocketAddress receiver) throws IOException {
		try (var socket = new DatagramSocket()) {
			socket.connect(receiver);
			return socket.getLocalAddress();
		}
	}

	/** A device that sends datagrams. */
	public static ScaipDevice overUdp(String controllerId, String host, int port) throws IOException {
		return new ScaipDevice(controllerId, new InetSocketAddress(host, port), Transport.UDP, null);
	}

	/** A device that keeps a connection. */
	public static ScaipDevice overTcp(String controllerId, String host, int port) throws IOException {
		return new ScaipDevice(controllerId, new InetSocketAddress(host, port), Transport.TCP, null);
	}

	/** A device that keeps an encrypted connection. */
	public static ScaipDevice overTls(String controllerId, String host, int port, Secured secured) throws IOException {
		return new ScaipDevice(controllerId, new InetSocketAddress(host, port), Transport.TCP, secured);
	}

	/** Somebody presses the button. */
	public DeviceAnswer press() throws IOException {
		return send(message());
	}

	/** The device's own test transmission over its primary channel. */
	public DeviceAnswer test() throws IOException {
		return send(message().with("stc", "0102"));
	}

	/** The device says that it is there. */
	public DeviceAnswer heartbeat() throws IOException {
		return send(message().with("mty", "PI"));
	}

	/**
	 * A manual alarm from the personal trigger with a new reference, to be changed and
	 * sent.
	 */
	public DeviceMessage message() {
		return DeviceMessage.manualAlarm(Integer.toString(nextRef.getAndIncrement()), controllerId);
	}

	/** Sends a message and waits for its answer. */
	public DeviceAnswer send(DeviceMessage message) throws IOException {
		return send(message.bytes(), Scaip.MEDIA_TYPE);
	}

	/** Sends bytes as they are and waits for the answer. */
	public DeviceAnswer send(byte[] body, String contentType) throws IOException {
		replies.clear();
		var begun = System.nanoTime();
		var content = new Content(contentType, body);
		try {
			var from = "sip:" + controllerId + "@" + own.getHostAddress() + ":" + endpoint.port();
			var uri = "sip:alarm@" + receiver.getHostString() + ":" + receiver.getPort();
			var sent = (connection == null) ? endpoint.overUdp(receiver, from, uri, content)
					: connection.message(from, uri, content);
			var response = sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			var byMessage = response.status() < 300 && response.body().length == 0;
			var reply = byMessage ? messageBack() : response.body();
			return DeviceAnswer.of(response.status(), reply, byMessage, Duration.ofNanos(System.nanoTime() - begun));
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IOException("no answer to " + controllerId, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private byte[] messageBack() throws InterruptedException {
		var later = replies.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		return (later == null) ? new byte[0] : later;
	}

	private void told(SipExchange exchange) {
		replies.add(exchange.body());
		try {
			exchange.respond(200, Content.NONE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private enum Transport {

		UDP, TCP

	}

	@Override
	public void close() {
		if (connection != null) {
			connection.close();
		}
		endpoint.close();
	}

}
