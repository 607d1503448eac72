package se.larmnav.alarms.sip;

import java.util.Optional;

/** A request, mostly MESSAGE. */
public record SipRequest(String method, String uri, Headers headers, byte[] body) implements SipMessage {

	@Override
	public String startLine() {
		return method + " " + uri + " SIP/2.0";
	}

	Optional<Via> via() {
		return headers.every("via").stream().findFirst().flatMap(Via::parse);
	}

	/**
	 * What makes a retransmission recognisable, RFC 3261 17.2.3: branch, sender and
	 * method; the call's own marks for senders that follow the older RFC 2543.
	 */
	String transaction() {
		var via = via();
		var branch = via.map(Via::branch).orElse("");
		var sender = via.map((found) -> found.host() + ":" + found.port()).orElse("");
		if (branch.startsWith(Via.COOKIE)) {
			return method + "|" + branch + "|" + sender;
		}
		return method + "|" + branch + "|" + sender + "|" + headers.first("call-id").orElse("") + "|"
				+ headers.first("cseq").orElse("") + "|" + headers.first("from").orElse("") + "|" + uri;
	}

}
