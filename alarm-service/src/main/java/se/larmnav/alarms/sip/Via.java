package se.larmnav.alarms.sip;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The topmost hop of a message.
 *
 * @param text as it came, the first hop only
 * @param rest further hops on the same line
 * @param rport whether the sender asks for an answer to the port that it came from (RFC
 * 3581)
 */
record Via(String text, String rest, String host, int port, String branch, boolean rport) {

	/** Branches that begin with this are unique, RFC 3261 8.1.1.7. */
	static final String COOKIE = "z9hG4bK";

	private static final int DEFAULT_PORT = 5060;

	private static final Pattern FORM = Pattern.compile(
			"(?i)\\s*SIP\\s*/\\s*2\\.0\\s*/\\s*\\w+\\s+(\\[[^\\]]+\\]|[^:;\\s,]+)\\s*(?::\\s*(\\d{1,5}))?\\s*(;.*)?");

	private static final Pattern BRANCH = Pattern.compile("(?i);\\s*branch\\s*=\\s*([^;\\s]+)");

	private static final Pattern RPORT = Pattern.compile("(?i);\\s*rport\\s*(?==|;|$)");

	static Optional<Via> parse(String line) {
		var comma = line.indexOf(',');
		var first = (comma < 0) ? line : line.substring(0, comma);
		var rest = (comma < 0) ? "" : line.substring(comma + 1).strip();
		var match = FORM.matcher(first);
		if (!match.matches()) {
			return Optional.empty();
		}
		var parameters = Optional.ofNullable(match.group(3)).orElse("");
		var branch = BRANCH.matcher(parameters);
		var port = (match.group(2) == null) ? DEFAULT_PORT : Integer.parseInt(match.group(2));
		return Optional.of(new Via(first.strip(), rest, match.group(1).toLowerCase(Locale.ROOT), port,
				branch.find() ? branch.group(1) : "", RPORT.matcher(parameters).find()));
	}

	/** The line as it goes back, with where the request really came from. */
	String answered(InetSocketAddress source) {
		var seen = source.getAddress().getHostAddress();
		var filled = rport ? text.replaceFirst("(?i);\\s*rport\\s*(=[^;]*)?(?=;|$)", ";rport=" + source.getPort())
				: text;
		var marked = (rport || !host.equals(seen)) ? filled + ";received=" + seen : filled;
		return rest.isEmpty() ? marked : marked + ", " + rest;
	}

	/**
	 * Where an answer over UDP goes. A sender behind address translation without rport
	 * gives an address that is not the one we see; then only the port it came from leads
	 * back.
	 */
	InetSocketAddress answerTo(InetSocketAddress source) {
		var sameHost = host.equals(source.getAddress().getHostAddress());
		return (rport || !sameHost || port > 65535 || port == 0) ? source
				: new InetSocketAddress(source.getAddress(), port);
	}

}
