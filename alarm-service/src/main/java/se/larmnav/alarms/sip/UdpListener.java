package se.larmnav.alarms.sip;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SIP over UDP: one socket, read by one thread. */
final class UdpListener implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(UdpListener.class);

	/** Bursts overflow the usual 208 kB. */
	private static final int RECEIVE_BUFFER = 4 * 1024 * 1024;

	private final DatagramSocket socket;

	private final Traffic traffic;

	private volatile @Nullable Thread reader;

	UdpListener(InetSocketAddress address, Traffic traffic) throws IOException {
		this.traffic = traffic;
		this.socket = new DatagramSocket(null);
		socket.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
		socket.bind(address);
	}

	void start() {
		reader = Thread.ofPlatform().name("sip-udp").start(this::run);
	}

	private void run() {
		var buffer = new byte[65_535];
		while (!socket.isClosed()) {
			try {
				var packet = new DatagramPacket(buffer, buffer.length);
				socket.receive(packet);
				accept(Arrays.copyOf(packet.getData(), packet.getLength()),
						(InetSocketAddress) packet.getSocketAddress());
			}
			catch (IOException ex) {
				// one bad datagram, or an ICMP error for an earlier answer, must not end
				// the listening
				LOG.debug("SIP datagram left: {}", ex.toString());
			}
			catch (Throwable ex) {
				LOG.error("SIP datagram left", ex);
			}
		}
	}

	private void accept(byte[] bytes, InetSocketAddress peer) throws IOException {
		traffic.received(SipReader.datagram(bytes), to(peer));
	}

	Way to(InetSocketAddress peer) {
		return new UdpWay(socket, peer);
	}

	boolean isListening() {
		var listening = reader;
		return listening != null && listening.isAlive() && !socket.isClosed();
	}

	InetSocketAddress address() {
		return (InetSocketAddress) socket.getLocalSocketAddress();
	}

	@Override
	public void close() {
		socket.close();
	}

	/** Datagrams to one address. */
	private record UdpWay(DatagramSocket socket, InetSocketAddress peer) implements Way {

		@Override
		public void send(byte[] bytes) throws IOException {
			socket.send(new DatagramPacket(bytes, bytes.length, peer));
		}

		@Override
		public InetSocketAddress local() {
			return (InetSocketAddress) socket.getLocalSocketAddress();
		}

		@Override
		public String transport() {
			return "UDP";
		}

		@Override
		public boolean reliable() {
			return false;
		}

		@Override
		public Way to(InetSocketAddress other) {
			return new UdpWay(socket, other);
		}

	}

}
