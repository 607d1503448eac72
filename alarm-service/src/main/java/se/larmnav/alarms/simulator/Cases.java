package se.larmnav.alarms.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import se.larmnav.alarms.device.DeviceAnswer;
import se.larmnav.alarms.device.DeviceMessage;
import se.larmnav.alarms.device.ScaipDevice;

/**
 * The cases that can be judged from outside. What only the receiver's people see (that it
 * is one alarm, and whose) is not judged here.
 */
final class Cases {

	private static final String TYPE = "application/scaip+xml";

	private static final Duration AT_ONCE = Duration.ofMillis(200);

	private static final int LONG = 60_000;

	private Cases() {
	}

	static List<Case> all(String unknown) {
		var all = new ArrayList<Case>();
		all.add(sends("SC-01", "a manual alarm", (message) -> message, 0));
		all.add(new Case("SC-04", "the same message again as a new request", Cases::again));
		all.add(sends("SC-05", "a new press while the alarm is open", (message) -> message, 0));
		all.add(sends("SC-07", "a reset", (message) -> message.with("mty", "RE"), 0));
		all.add(sends("SC-07", "a cancel", (message) -> message.with("stc", "0019"), 0));
		all.add(sends("SC-08", "a heartbeat with an alarm's status", (message) -> message.with("mty", "PI"), 0));
		all.add(sends("SC-09", "a test transmission", (message) -> message.with("stc", "0102"), 0));
		List.of("0016", "0015", "0085", "0086", "0123", "0124", "0125")
			.forEach((code) -> all.add(sends("SC-10", "status " + code, (message) -> message.with("stc", code), 0)));
		all.add(sends("SC-11", "codes without zeros, blanks and a plus", Cases::sloppy, 0));
		all.add(sends("SC-12", "an unknown controller", (message) -> message.with("cid", unknown), 0));
		all.add(sends("SC-13", "no controller", (message) -> message.without("cid"), 7));
		all.add(sends("SC-13", "no device type", (message) -> message.without("dty"), 7));
		all.add(bytes("SC-14", "XML that does not parse", "<mrq><ref>1</ref>", TYPE, 2));
		all.add(bytes("SC-14", "another root", "<mrs><ref>1</ref></mrs>", TYPE, 2));
		all.add(bytes("SC-14", "an empty body", "", TYPE, 2));
		all.add(sends("SC-15", "a field that is too long", (message) -> message.with("did", "1234567890123"), 3, 1));
		all.add(new Case("SC-16", "an entity from a file",
				(device) -> device.send(entity(), TYPE).took().compareTo(AT_ONCE) > 0 ? "took longer than 200 ms"
						: ""));
		all.add(bytes("SC-16", "60 kB", "<mrq><ref>1</ref><dte>" + "x".repeat(LONG) + "</dte></mrq>", TYPE, 1, 2, 3));
		List.of("application/xml", "text/xml", "")
			.forEach((type) -> all.add(new Case("SC-17", "content type '" + type + "'",
					(device) -> judged(device.send(device.message().bytes(), type), Set.of(0)))));
		all.add(new Case("SC-18", "Latin-1", (device) -> judged(device.send(latin(device), TYPE), Set.of(0))));
		return all;
	}

	private static Case sends(String number, String does, UnaryOperator<DeviceMessage> change, Integer... expected) {
		return new Case(number, does, (device) -> {
			var message = change.apply(device.message());
			var answer = device.send(message);
			var ref = message.tags().getOrDefault("ref", "");
			return answer.ref().filter(ref::equals).isEmpty() ? "the reply has another reference"
					: judged(answer, Set.of(expected));
		});
	}

	private static Case bytes(String number, String does, String body, String type, Integer... expected) {
		return new Case(number, does,
				(device) -> judged(device.send(body.getBytes(StandardCharsets.UTF_8), type), Set.of(expected)));
	}

	private static String again(ScaipDevice device) throws IOException {
		var message = device.message();
		var first = device.send(message);
		var second = device.send(message);
		return first.snu().equals(second.snu()) ? judged(second, Set.of(0)) : "another answer than the first time";
	}

	private static DeviceMessage sloppy(DeviceMessage message) {
		return message.with("cid", " +" + message.tags().get("cid") + " ").with("dty", "3").with("stc", "10");
	}

	private static byte[] entity() {
		return "<!DOCTYPE mrq [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><mrq><ref>1</ref><dte>&e;</dte></mrq>"
			.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] latin(ScaipDevice device) {
		return new String(device.message().with("dte", "Fallit i köket").bytes(), StandardCharsets.UTF_8)
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String judged(DeviceAnswer answer, Set<Integer> expected) {
		var snu = answer.snu().orElse(-1);
		return expected.contains(snu) ? "" : "snu " + snu + " (SIP " + answer.sip() + ") where "
				+ expected.stream().sorted().map(String::valueOf).collect(Collectors.joining(" or ")) + " is right";
	}

}
