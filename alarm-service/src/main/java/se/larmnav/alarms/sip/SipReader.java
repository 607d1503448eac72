package se.larmnav.alarms.sip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads SIP messages, tolerant of line ends and order, strict about size. */
final class SipReader {

	static final int MAX_HEAD = 16 * 1024;

	/** Greater bodies are cut here; what was cut is said by {@link Read#left}. */
	static final int MAX_BODY = 64 * 1024;

	private static final Pattern REQUEST = Pattern.compile("([A-Za-z-]{1,32}) +(\\S{1,512}) +SIP/(\\d\\.\\d) *");

	private static final Pattern RESPONSE = Pattern.compile("SIP/2\\.0 +(\\d{3})(?: .*)?");

	private SipReader() {
	}

	/** A message, and how many bytes of its body were announced and are not in it. */
	record Read(SipMessage message, int left) {

		boolean whole() {
			return left == 0;
		}

	}

	/** One datagram is one message; its length, not the header, ends it. */
	static Read datagram(byte[] bytes) throws IOException {
		var in = new ByteArrayInputStream(bytes);
		var head = head(in, skipBlankLines(in));
		var left = in.readAllBytes();
		var announced = announced(head, left.length);
		var body = (announced < left.length) ? Arrays.copyOf(left, announced) : left;
		return new Read(message(head, body), Math.max(0, announced - left.length));
	}

	/** What is said of a datagram's length and cannot be is no reason to refuse it. */
	private static int announced(List<String> head, int there) {
		try {
			return length(head).orElse(there);
		}
		catch (Malformed ex) {
			return there;
		}
	}

	/** The next message of a stream; the length must be told there, RFC 3261 18.3. */
	static Read stream(InputStream in, int first) throws IOException {
		var head = head(in, first);
		var announced = length(head).orElse(0);
		var body = in.readNBytes(Math.min(announced, MAX_BODY));
		return new Read(message(head, body), announced - body.length);
	}

	private static int skipBlankLines(InputStream in) throws IOException {
		int next;
		do {
			next = in.read();
		}
		while (next == '\r' || next == '\n');
		return next;
	}

	private static List<String> head(InputStream in, int first) throws IOException {
		var lines = new ArrayList<String>();
		var line = new ByteArrayOutputStream();
		var read = 0;
		for (var next = first; true; next = in.read()) {
			if (next < 0) {
				throw new EOFException("ended inside the head");
			}
			if (++read > MAX_HEAD) {
				throw new Malformed("head too long");
			}
			if (next != '\n') {
				line.write(next);
				continue;
			}
			var text = line.toString(StandardCharsets.UTF_8);
			line.reset();
			text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
			if (text.isEmpty()) {
				return lines;
			}
			unfold(lines, text);
		}
	}

	private static void unfold(List<String> lines, String text) {
		if (!lines.isEmpty() && (text.startsWith(" ") || text.startsWith("\t"))) {
			lines.add(lines.removeLast() + " " + text.strip());
			return;
		}
		lines.add(text);
	}

	private static Optional<Integer> length(List<String> head) throws Malformed {
		var told = headers(head).first("content-length").map(String::strip);
		if (told.isEmpty()) {
			return Optional.empty();
		}
		if (!told.get().matches("\\d{1,9}")) {
			throw new Malformed("content length");
		}
		return Optional.of(Integer.parseInt(told.get()));
	}

	private static Headers headers(List<String> head) {
		return Headers.of(head.stream()
			.skip(1)
			.filter((line) -> line.indexOf(':') > 0)
			.map((line) -> new Headers.Header(line.substring(0, line.indexOf(':')).strip(),
					line.substring(line.indexOf(':') + 1).strip().replace('\r', ' ')))
			.toList());
	}

	private static SipMessage message(List<String> head, byte[] body) throws Malformed {
		var start = head.isEmpty() ? "" : head.getFirst();
		var request = REQUEST.matcher(start);
		if (request.matches()) {
			return new SipRequest(request.group(1), request.group(2), headers(head), body);
		}
		var response = RESPONSE.matcher(start);
		if (response.matches()) {
			return new SipResponse(Integer.parseInt(response.group(1)), headers(head), body);
		}
		throw new Malformed("start line");
	}

}
