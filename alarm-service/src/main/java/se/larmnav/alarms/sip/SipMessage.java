package se.larmnav.alarms.sip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A SIP request or response, with its body as the bytes that came. */
public sealed interface SipMessage permits SipRequest, SipResponse {

	Headers headers();

	byte[] body();

	/** The request line or the status line. */
	String startLine();

	/** As bytes for the wire; the length is always written by us. */
	default byte[] encoded() {
		var text = new StringBuilder(startLine()).append("\r\n");
		headers().all()
			.stream()
			.filter((header) -> !header.is("content-length"))
			.forEach((header) -> text.append(header.name()).append(": ").append(header.value()).append("\r\n"));
		text.append("Content-Length: ").append(body().length).append("\r\n\r\n");
		var bytes = new ByteArrayOutputStream();
		bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
		bytes.writeBytes(body());
		return bytes.toByteArray();
	}

}
