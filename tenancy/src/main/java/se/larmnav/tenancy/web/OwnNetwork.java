package se.larmnav.tenancy.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/**
 * Addresses at which somebody outside could have us knock at doors inside: this machine,
 * private networks, and what a network shares behind one address (RFC 1918, 4193, 6598).
 */
public final class OwnNetwork {

	private OwnNetwork() {
	}

	/**
	 * Whether a name or an address leads there, also as one of several.
	 * @throws UnknownHostException if it leads nowhere now
	 */
	public static boolean isBehind(String host) throws UnknownHostException {
		return Stream.of(InetAddress.getAllByName(host)).anyMatch(OwnNetwork::has);
	}

	static boolean has(InetAddress address) {
		var bytes = address.getAddress();
		var first = Byte.toUnsignedInt(bytes[0]);
		return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress() || (address instanceof Inet6Address
						? (first & 0xFE) == 0xFC : first == 0 || (first == 100 && (bytes[1] & 0xC0) == 64));
	}

}
