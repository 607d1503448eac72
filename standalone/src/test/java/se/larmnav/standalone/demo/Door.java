package se.larmnav.standalone.demo;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The gateway as a stranger on the net meets it: whatever a client may write in a
 * request, also a host and headers that no ordinary client would send.
 */
record Door(int port) {

	/** What came back, as it stood on the wire. */
	record Answer(int status, String body) {

		/** The answer without what differs from one request to the next. */
		String apartFromTheRequest() {
			return this.status + " " + this.body.replaceAll("\"(traceId|instance)\"\\s*:\\s*\"[^\"]*\"", "");
		}

	}

	Answer get(String host, String path, Map<String, String> headers) throws IOException {
		return send("GET", host, path, headers, "");
	}

	Answer post(String host, String path, Map<String, String> headers, String json) throws IOException {
		return send("POST", host, path, headers, json);
	}

	private Answer send(String method, String host, String path, Map<String, String> headers, String json)
			throws IOException {
		var body = json.getBytes(StandardCharsets.UTF_8);
		var head = headers.entrySet()
			.stream()
			.map((header) -> header.getKey() + ": " + header.getValue() + "\r\n")
			.collect(Collectors.joining());
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(20_000);
			var out = socket.getOutputStream();
			out.write((method + " " + path + " HTTP/1.0\r\nHost: " + host + ":" + this.port + "\r\n" + head
					+ "Content-Type: application/json\r\nContent-Length: " + body.length
					+ "\r\nConnection: close\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			out.write(body);
			out.flush();
			var all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
			var end = all.indexOf("\r\n\r\n");
			var said = end < 0 ? "" : all.substring(end + 4);
			var chunked = end >= 0
					&& all.substring(0, end).toLowerCase(Locale.ROOT).contains("\ntransfer-encoding: chunked");
			return new Answer(Integer.parseInt(all.substring(9, 12)), chunked ? whole(said) : said);
		}
	}

	/** Puts the chunks of an answer together; each byte is a character. */
	private static String whole(String chunks) {
		var whole = new StringBuilder();
		int at = 0;
		while (at < chunks.length()) {
			int line = chunks.indexOf("\r\n", at);
			int size = Integer.parseInt(chunks.substring(at, line), 16);
			if (size == 0) {
				break;
			}
			whole.append(chunks, line + 2, Math.min(line + 2 + size, chunks.length()));
			at = line + 2 + size + 2;
		}
		return whole.toString();
	}

}
