package se.larmnav.alarms.scaip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

/**
 * Reads what a device sends, as far as it can be read: whatever is wrong with it,
 * somebody may have pressed a button.
 */
public final class Scaip {

	/** The media type of requests and replies. */
	public static final String MEDIA_TYPE = "application/scaip+xml";

	/** Longer messages are not parsed. */
	public static final int MOST_BYTES = 16 * 1024;

	/** How long each tag may be, scaip.md. */
	private static final Map<String, Integer> LENGTHS = Map.ofEntries(Map.entry("ref", 16), Map.entry("cid", 16),
			Map.entry("dty", 4), Map.entry("did", 12), Map.entry("dco", 3), Map.entry("dte", 32), Map.entry("crd", 256),
			Map.entry("stc", 4), Map.entry("stt", 32), Map.entry("lco", 3), Map.entry("lva", 2), Map.entry("lte", 32),
			Map.entry("ico", 3), Map.entry("ite", 128));

	private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

	private static final Pattern CONTROLLER = Pattern.compile("\\d{1,16}");

	private static final Pattern CONTROLLER_IN_TEXT = Pattern.compile("<cid>\\s*\\+?(\\d{1,16})\\s*<");

	private static final Pattern REF_IN_TEXT = Pattern.compile("<ref>\\s*([A-Za-z0-9]{1,16})\\s*<");

	private Scaip() {
	}

	/**
	 * Whether a body of this type is for us; a body that looks like ours is, whatever its
	 * type says.
	 */
	public static boolean isFor(Optional<String> contentType, byte[] body) {
		return contentType.map((type) -> type.endsWith("/scaip+xml") || type.endsWith("/xml")).orElse(true)
				|| Xml.text(body).contains("<mrq");
	}

	/** Reads a request. */
	public static Reading read(byte[] body) {
		if (body.length > MOST_BYTES) {
			return new Reading(salvaged(body), Snu.TOO_LONG);
		}
		try {
			var tags = Xml.tags(body);
			if (tags.isEmpty() || !tags.getFirst().name().equals("mrq")) {
				return new Reading(salvaged(body), Snu.INVALID_FORMAT);
			}
			var message = message(tags.subList(1, tags.size()));
			return new Reading(message, judged(message));
		}
		catch (XMLStreamException ex) {
			return new Reading(salvaged(body), Snu.INVALID_FORMAT);
		}
	}

	private static Snu judged(Mrq message) {
		if (Stream.of("ref", "cid", "dty").anyMatch((name) -> message.tags().getOrDefault(name, "").isEmpty())) {
			return Snu.TAG_MISSING;
		}
		var tooLong = message.tags()
			.entrySet()
			.stream()
			.anyMatch((tag) -> tag.getValue().length() > LENGTHS.getOrDefault(tag.getKey(), Integer.MAX_VALUE));
		var unreadable = message.controller().isEmpty() || message.deviceType().isEmpty() || message.status().isEmpty()
				|| message.ref().isEmpty();
		return (tooLong || unreadable) ? Snu.WRONG_CONTENT : Snu.OK;
	}

	private static Mrq message(List<Xml.Tag> read) {
		var tags = new HashMap<String, String>();
		var callers = new ArrayList<String>();
		for (var tag : read) {
			tags.putIfAbsent(tag.name(), tag.text());
			if (tag.name().equals("crd")) {
				callers.add(tag.text());
			}
		}
		return new Mrq(text(tags, "ref").filter((ref) -> ref.matches("[A-Za-z0-9]{1,16}")),
				text(tags, "ver").orElse("01.00"), type(tags), controller(tags), number(tags, "dty"),
				number(tags, "dco"), text(tags, "did"), text(tags, "dte"), status(tags), text(tags, "stt"),
				number(tags, "lco").orElse(0), text(tags, "lte"), text(tags, "ite"), List.copyOf(callers),
				Map.copyOf(tags));
	}

	private static MessageType type(Map<String, String> tags) {
		return switch (text(tags, "mty").orElse("").toUpperCase(Locale.ROOT)) {
			case "RE" -> MessageType.RE;
			case "IN" -> MessageType.IN;
			case "PI" -> MessageType.PI;
			default -> MessageType.ME;
		};
	}

	private static Optional<String> controller(Map<String, String> tags) {
		return text(tags, "cid").map((id) -> id.startsWith("+") ? id.substring(1).strip() : id)
			.filter((id) -> CONTROLLER.matcher(id).matches());
	}

	private static OptionalInt status(Map<String, String> tags) {
		return text(tags, "stc").isEmpty() ? OptionalInt.of(Mrq.MANUAL_ALARM) : number(tags, "stc");
	}

	private static Optional<String> text(Map<String, String> tags, String name) {
		return Optional.ofNullable(tags.get(name)).filter((text) -> !text.isEmpty());
	}

	private static OptionalInt number(Map<String, String> tags, String name) {
		return text(tags, name).filter((text) -> DIGITS.matcher(text).matches())
			.map((text) -> OptionalInt.of(Integer.parseInt(text)))
			.orElse(OptionalInt.empty());
	}

	/** A torn message may still say whose it is. */
	private static Mrq salvaged(byte[] body) {
		var text = Xml.text(body.length > MOST_BYTES ? Arrays.copyOf(body, MOST_BYTES) : body);
		var tags = new HashMap<String, String>();
		var controller = CONTROLLER_IN_TEXT.matcher(text);
		if (controller.find()) {
			tags.put("cid", controller.group(1));
		}
		var ref = REF_IN_TEXT.matcher(text);
		if (ref.find()) {
			tags.put("ref", ref.group(1));
		}
		return message(tags.entrySet().stream().map((tag) -> new Xml.Tag(tag.getKey(), tag.getValue())).toList());
	}

}
