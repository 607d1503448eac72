package se.larmnav.alarms.simulator;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import se.larmnav.alarms.device.ScaipDevice;

/**
 * The command {@code simulate}: tries a receiver's conformance, or gives it a day's
 * alarms.
 */
public final class Simulator {

	private static final String USAGE = """
			simulate conformance --to=<host>:<port> --controller=<number>     tries scaip.md's cases with one device
			simulate alarms      --to=<host>:<port> --controller=<number> [--devices=10] [--seed=1] [--rate=1] [--seconds=60]
			                     presses so many times a second; the devices have numbers in a row from the first
			The receiver takes what comes for real: point it at one that is for trying, or use devices that are.""";

	private Simulator() {
	}

	public static void main(String[] arguments) throws IOException {
		System.exit(run(List.of(arguments), System.out));
	}

	/**
	 * 0 when all is as it should be, 1 when the receiver lacks something, 2 when nothing
	 * could be tried.
	 */
	static int run(List<String> arguments, PrintStream out) throws IOException {
		try {
			var given = arguments.stream()
				.skip(1)
				.map((argument) -> argument.replaceFirst("^--", "").split("=", 2))
				.collect(Collectors.toMap((words) -> words[0], (words) -> words[1]));
			return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
				case "conformance" -> conformance(given, out);
				case "alarms" -> alarms(given, out);
				default -> throw new IllegalArgumentException("conformance or alarms");
			};
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			out.println(ex.getMessage() + "\n" + USAGE);
			return 2;
		}
	}

	private static int conformance(Map<String, String> given, PrintStream out) throws IOException {
		var target = Target.of(needed(given, "to"));
		var controller = needed(given, "controller");
		try (var udp = target.overUdp(controller); var tcp = target.overTcp(controller)) {
			var lacks = tried(udp, "UDP", controller, out) + tried(tcp, "TCP", controller, out);
			out.println(lacks == 0 ? "Every case that a device can see is held." : lacks + " cases are not held.");
			return (lacks == 0) ? 0 : 1;
		}
	}

	private static int tried(ScaipDevice device, String transport, String controller, PrintStream out) {
		var lacks = 0;
		// nobody's: the same digits the other way round, with one that no plan begins
		// with
		for (var each : Cases.all("9" + new StringBuilder(controller).reverse())) {
			var lack = lack(each, device);
			lacks += lack.isEmpty() ? 0 : 1;
			out.println(each.line(transport, lack));
		}
		return lacks;
	}

	private static String lack(Case each, ScaipDevice device) {
		try {
			return each.check().lack(device);
		}
		catch (IOException ex) {
			return "no answer";
		}
	}

	private static int alarms(Map<String, String> given, PrintStream out) throws IOException {
		var first = Long.parseLong(needed(given, "controller"));
		var devices = Integer.parseInt(given.getOrDefault("devices", "10"));
		var controllers = LongStream.range(first, first + devices).mapToObj(Long::toString).toList();
		var seed = Long.parseLong(given.getOrDefault("seed", "1"));
		try (var fleet = new Fleet(Target.of(needed(given, "to")), controllers, seed)) {
			var tally = fleet.press(Double.parseDouble(given.getOrDefault("rate", "1")),
					Duration.ofSeconds(Long.parseLong(given.getOrDefault("seconds", "60"))));
			out.println(tally);
			return (tally.with(-1) == 0) ? 0 : 1;
		}
	}

	private static String needed(Map<String, String> given, String name) {
		var value = given.get(name);
		if (value == null) {
			throw new IllegalArgumentException("--" + name + " is missing");
		}
		return value;
	}

}
