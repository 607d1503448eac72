package se.larmnav.alarms.scaip;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Our reply to a device.
 *
 * @param media what voice there is: 0 none, 1 duplex, 2 microphone only, 3 speaker only
 * @param call 61 a receiver that the device knows, 62 the number told here
 * @param number what the device shall call
 */
public record Mrs(String ref, Snu status, OptionalInt media, OptionalInt call, Optional<String> number) {

	private static final int MOST_NUMBER = 256;

	/** A reply that asks for no voice call. */
	public static Mrs of(String ref, Snu status) {
		return new Mrs(ref, status, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
	}

	/** As it goes on the wire. */
	public byte[] bytes() {
		var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<mrs>");
		tag(xml, "ref", ref);
		tag(xml, "snu", Integer.toString(status.digit()));
		tag(xml, "cve", "01.00");
		media.ifPresent((digit) -> tag(xml, "mre", Integer.toString(digit)));
		call.ifPresent((code) -> tag(xml, "cre", Integer.toString(code)));
		number.filter((told) -> told.length() <= MOST_NUMBER).ifPresent((told) -> tag(xml, "tnu", told));
		return xml.append("</mrs>\r\n").toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void tag(StringBuilder xml, String name, String value) {
		xml.append('<').append(name).append('>').append(escaped(value)).append("</").append(name).append('>');
	}

	private static String escaped(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
