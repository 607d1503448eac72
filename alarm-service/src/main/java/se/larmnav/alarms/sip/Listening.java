package se.larmnav.alarms.sip;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;

/**
 * Where and how an end of SIP listens.
 *
 * @param port 0 takes a free one, the same for UDP and TCP
 * @param atOnce how many messages may be in the handler before the answer is 503
 * @param secured null where TLS is not spoken
 * @param securePort for TLS; 0 takes a free one
 */
public record Listening(InetAddress address, int port, int atOnce, @Nullable Secured secured, int securePort,
		TcpLimits limits) {

	/** By UDP and TCP. */
	public static Listening at(InetAddress address, int port, int atOnce) {
		return new Listening(address, port, atOnce, null, 0, TcpLimits.USUAL);
	}

	/** By TLS too. */
	public Listening secured(Secured by, int at) {
		return new Listening(address, port, atOnce, by, at, limits);
	}

	Listening limited(TcpLimits to) {
		return new Listening(address, port, atOnce, secured, securePort, to);
	}

}
