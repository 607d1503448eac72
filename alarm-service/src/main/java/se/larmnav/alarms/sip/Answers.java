package se.larmnav.alarms.sip;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** What we say back: responses, and messages of our own. */
final class Answers {

	/** What this end understands, told with OPTIONS, 405 and 415. */
	private static final String ALLOW = "MESSAGE, OPTIONS";

	private static final String ACCEPT = "application/scaip+xml, application/xml, text/xml";

	private static final Pattern ADDRESS = Pattern.compile("<(sips?:[^>\\s]+)>|(sips?:[^;>\\s]+)");

	private Answers() {
	}

	static SipResponse to(SipRequest request, InetSocketAddress source, int status, Content content) {
		var headers = new ArrayList<Headers.Header>();
		var vias = request.headers().every("via");
		for (var i = 0; i < vias.size(); i++) {
			var line = vias.get(i);
			headers.add(new Headers.Header("Via",
					(i > 0) ? line : Via.parse(line).map((via) -> via.answered(source)).orElse(line)));
		}
		request.headers().first("from").ifPresent((from) -> headers.add(new Headers.Header("From", from)));
		request.headers().first("to").ifPresent((to) -> headers.add(new Headers.Header("To", tagged(to, request))));
		request.headers().first("call-id").ifPresent((id) -> headers.add(new Headers.Header("Call-ID", id)));
		request.headers().first("cseq").ifPresent((number) -> headers.add(new Headers.Header("CSeq", number)));
		if (status == 200 || status == 405) {
			headers.add(new Headers.Header("Allow", ALLOW));
		}
		if (status == 415 || request.method().equals("OPTIONS")) {
			headers.add(new Headers.Header("Accept", ACCEPT));
		}
		if (status == 503) {
			headers.add(new Headers.Header("Retry-After", "1"));
		}
		return new SipResponse(status, typed(headers, content), content.bytes());
	}

	/**
	 * The tag is made from the request, so that each copy of it is answered alike without
	 * memory.
	 */
	private static String tagged(String to, SipRequest request) {
		return to.toLowerCase(Locale.ROOT).contains(";tag=") ? to
				: to + ";tag=" + Integer.toHexString(request.transaction().hashCode());
	}

	static SipRequest messageBack(SipRequest request, Way way, Content content) {
		var target = request.headers()
			.first("contact")
			.or(() -> request.headers().first("from"))
			.flatMap(Answers::address)
			.orElse("sip:" + way.peer().getAddress().getHostAddress() + ":" + way.peer().getPort());
		var us = request.headers().first("to").flatMap(Answers::address).orElse(request.uri());
		return message(way, us, target, content);
	}

	static SipRequest message(Way way, String from, String to, Content content) {
		var own = way.local();
		var headers = new ArrayList<>(List.of(
				new Headers.Header("Via",
						"SIP/2.0/" + way.transport() + " " + own.getAddress().getHostAddress() + ":" + own.getPort()
								+ ";branch=" + Via.COOKIE + token() + ";rport"),
				new Headers.Header("Max-Forwards", "70"), new Headers.Header("From", "<" + from + ">;tag=" + token()),
				new Headers.Header("To", "<" + to + ">"), new Headers.Header("Call-ID", token() + token()),
				new Headers.Header("CSeq", "1 MESSAGE")));
		return new SipRequest("MESSAGE", to, typed(headers, content), content.bytes());
	}

	private static Headers typed(List<Headers.Header> headers, Content content) {
		if (!content.type().isEmpty()) {
			headers.add(new Headers.Header("Content-Type", content.type()));
		}
		return Headers.of(headers);
	}

	private static Optional<String> address(String header) {
		var found = ADDRESS.matcher(header);
		return found.find() ? Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)))
				: Optional.empty();
	}

	private static String token() {
		return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
	}

}
