package se.larmnav.alarms.sip;

import java.util.Map;
import java.util.Optional;

/** A response. */
public record SipResponse(int status, Headers headers, byte[] body) implements SipMessage {

	private static final Map<Integer, String> REASONS = Map.of(200, "OK", 202, "Accepted", 400, "Bad Request", 405,
			"Method Not Allowed", 413, "Request Entity Too Large", 415, "Unsupported Media Type", 481,
			"Call/Transaction Does Not Exist", 500, "Server Internal Error", 503, "Service Unavailable", 505,
			"Version Not Supported");

	@Override
	public String startLine() {
		return "SIP/2.0 " + status + " " + REASONS.getOrDefault(status, "Unknown");
	}

	Optional<Via> via() {
		return headers.every("via").stream().findFirst().flatMap(Via::parse);
	}

	boolean isFinal() {
		return status >= 200;
	}

}
