package se.larmnav.standalone;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import se.larmnav.embedded.Home;
import se.larmnav.embedded.PartSet;
import se.larmnav.embedded.Ports;

/**
 * How one run of the platform is to be: where it keeps its state, which ports it listens
 * on, and what it does at the start.
 *
 * @param folder where the state of this run lies
 * @param ports every port by the name of what listens there
 * @param address where the gateway listens; everything else is on the loopback alone
 * @param fresh whether what an earlier run has kept is thrown away first
 * @param demo whether the demo municipalities' people are made at the first start
 * @param without services that somebody runs apart from us, in a debugger for example
 * @param parts the servers beneath: this run's own, or those that the tests share
 * @param databasePrefix what the names of its databases begin with
 * @param fastStarts whether the services are prepared for fast starts when they have
 * changed
 */
public record Settings(Path folder, Map<String, Integer> ports, String address, boolean fresh, boolean demo,
		Set<Module> without, Parts parts, String databasePrefix, boolean fastStarts) {

	/** Whose servers a run stands on. */
	public enum Parts {

		/** Started and stopped with the run. */
		OWN,

		/** Those of the tests, which stay. */
		OF_TESTS

	}

	/** With which everybody in the demonstration's municipalities may log in. */
	public static final String DEMO_PASSWORD = "larmnav-demo";

	static final String GATEWAY = "gateway";

	static final String SIP = "sip";

	static final String SIPS = "sips";

	static final String SMTP = "smtp";

	static final String SMS = "sms";

	static final String LETTERS = "letters";

	private static final Map<String, Integer> USUAL = usual();

	private static final Set<String> VALUES = Set.of("address", "without");

	private static final Set<String> SWITCHES = Set.of("fresh", "no-demo", "no-fast-starts");

	/**
	 * What the command line asks for; what it does not say is in the environment, or as
	 * usual.
	 */
	static Settings of(List<String> arguments, Map<String, String> environment) {
		var given = new LinkedHashMap<String, String>();
		arguments.forEach(argument -> add(given, argument));
		var ports = new LinkedHashMap<String, Integer>();
		USUAL.forEach((name, usual) -> {
			var told = given.getOrDefault("port." + name, environment.get(variable("port." + name)));
			ports.put(name, (told == null) ? usual : port(name, told));
		});
		var address = given.getOrDefault("address", environment.getOrDefault(variable("address"), "127.0.0.1"));
		return new Settings(Home.state().resolve("run"), Map.copyOf(ports), address, given.containsKey("fresh"),
				!given.containsKey("no-demo"), without(given.getOrDefault("without", "")), Parts.OWN, "",
				!given.containsKey("no-fast-starts"));
	}

	/** A run of its own on free ports, with the parts that the tests share. */
	public static Settings forTest(Path folder) {
		return new Settings(folder, freePorts(), "127.0.0.1", false, false, Set.of(), Parts.OF_TESTS,
				"lx_" + Long.toString(System.nanoTime() & 0xFFFFFF, 36) + "_", false);
	}

	/** A run of its own on free ports, with parts of its own that may be broken. */
	static Settings forFaults(Path folder) {
		return new Settings(folder, freePorts(), "127.0.0.1", true, false, Set.of(), Parts.OWN, "", true);
	}

	private static Map<String, Integer> freePorts() {
		var ports = new LinkedHashMap<String, Integer>();
		USUAL.keySet().forEach(name -> ports.put(name, se.larmnav.embedded.Parts.freePort()));
		return Map.copyOf(ports);
	}

	/** The port of the given name. */
	public int port(String name) {
		var port = this.ports.get(name);
		if (port == null) {
			throw new IllegalArgumentException("There is no port called " + name);
		}
		return port;
	}

	PartSet partSet() {
		return switch (this.parts) {
			case OWN -> PartSet.in(this.folder,
					new Ports(port("postgres"), port("redis"), port("keycloak"), port("keycloak-management")));
			case OF_TESTS -> PartSet.ofTests();
		};
	}

	Map<String, Integer> servicePorts() {
		var ports = new LinkedHashMap<>(this.ports);
		ports.keySet().removeAll(Set.of("postgres", "redis", "keycloak", "keycloak-management"));
		return ports;
	}

	private static Set<Module> without(String names) {
		return Arrays.stream(names.split(","))
			.filter(name -> !name.isBlank())
			.map(Module::called)
			.collect(Collectors.toSet());
	}

	private static void add(Map<String, String> given, String argument) {
		var words = argument.split("=", 2);
		var name = words[0].startsWith("--") ? words[0].substring(2) : "";
		var known = (words.length == 2) ? VALUES.contains(name) || isPort(name) : SWITCHES.contains(name);
		if (!known) {
			throw new Refused("There is no setting " + argument
					+ "; there are --fresh, --no-demo, --no-fast-starts, --address=<ip>, --without=<service,…> and --port.<name>=<number> for "
					+ String.join(", ", new TreeSet<>(USUAL.keySet())));
		}
		given.put(name, (words.length == 2) ? words[1] : "");
	}

	private static boolean isPort(String name) {
		return name.startsWith("port.") && USUAL.containsKey(name.substring("port.".length()));
	}

	private static int port(String name, String value) {
		if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
			throw new Refused("The port of " + name + " must be a number from 1 to 65535, not " + value);
		}
		return Integer.parseInt(value);
	}

	private static String variable(String name) {
		return "LARMNAV_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
	}

	private static Map<String, Integer> usual() {
		var usual = new LinkedHashMap<String, Integer>();
		usual.put(GATEWAY, 8080);
		usual.put("tenant-service", 8101);
		usual.put("case-service", 8102);
		usual.put("alarm-service", 8103);
		usual.put("ui", 8104);
		usual.put(SIP, 5060);
		usual.put(SIPS, 5061);
		usual.put("keycloak", 8180);
		usual.put("keycloak-management", 8190);
		usual.put("postgres", 15432);
		usual.put("redis", 16379);
		usual.put(SMTP, 11025);
		usual.put(SMS, 11026);
		usual.put(LETTERS, 11027);
		return usual;
	}

}
