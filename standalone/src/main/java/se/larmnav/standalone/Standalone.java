package se.larmnav.standalone;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import se.larmnav.embedded.Home;
import se.larmnav.embedded.PartSet;

/** {@code ./larmnav}: runs the platform, and tells a running one what to do. */
public final class Standalone {

	private Standalone() {
	}

	/** The first argument is the command; {@code run} when there is none. */
	static void main(String[] arguments) throws Exception {
		var words = List.of(arguments);
		try {
			obey(words.isEmpty() ? "run" : words.getFirst(), words.isEmpty() ? words : words.subList(1, words.size()));
		}
		catch (Refused | IllegalStateException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	private static void obey(String command, List<String> words) throws Exception {
		switch (command) {
			case "run" -> run(Settings.of(words, System.getenv()));
			case "restart", "clock", "status" -> tell(command, words);
			case "stop" -> stop();
			case "requirements" -> RequirementReport.print();
			default -> throw new Refused("There is no command " + command + "; see ./larmnav help");
		}
	}

	private static void run(Settings settings) throws Exception {
		var progress = Progress.ofThisCommand();
		var stop = new CountDownLatch(1);
		var stopped = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stop, stopped)));
		var platform = Platform.start(settings, progress);
		try (platform;
				var control = Control.open(settings.folder().resolve("control"),
						new Orders(platform, stop::countDown))) {
			platform.time().agree();
			demo(platform, progress);
			welcome(platform, progress);
			sayMemory(platform, progress, stop);
			stop.await();
			progress.line("stopping", "services, then Keycloak, Redis and PostgreSQL");
		}
		finally {
			progress.line("stopped", "what was stored is kept in " + settings.folder());
			stopped.countDown();
		}
	}

	private static void sayMemory(Platform platform, Progress progress, CountDownLatch stop)
			throws InterruptedException {
		try (var preparing = platform.prepareFastStarts()) {
			while (preparing.goesOn() && !stop.await(1, TimeUnit.SECONDS)) {
				continue;
			}
		}
		if (!stop.await(60, TimeUnit.SECONDS)) {
			progress.line("memory", String.format(Locale.ROOT, "%.2f GiB in use (sum of PSS, idle for 60 s)",
					platform.memory() / (double) (1 << 30)));
		}
	}

	// Ctrl-C comes to the shutdown hook; the main thread does the stopping, and the hook
	// waits for it.
	private static void await(CountDownLatch stop, CountDownLatch stopped) {
		stop.countDown();
		try {
			stopped.await(2, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void demo(Platform platform, Progress progress) throws Exception {
		var done = platform.settings().folder().resolve("demo-loaded");
		if (!platform.settings().demo() || Files.exists(done)) {
			return;
		}
		for (var data : ServiceLoader.load(DemoData.class)) {
			data.load(platform, progress);
		}
		Files.createFile(done);
	}

	private static void welcome(Platform platform, Progress progress) throws Exception {
		progress.line("ready", String.format(Locale.ROOT, "in %.1f s", progress.seconds()));
		progress.plain("");
		for (var municipality : platform.municipalities()) {
			progress.plain("  " + platform.address(municipality));
		}
		progress.plain("  SIP (SCAIP)  127.0.0.1:" + platform.settings().port(Settings.SIP));
		if (platform.settings().demo()) {
			ServiceLoader.load(DemoData.class)
				.forEach(data -> data.logins(platform).forEach(line -> progress.plain("  " + line)));
		}
		progress.plain("");
		progress.plain("Ctrl-C stops everything. ./larmnav clock +5w moves the platform's time.");
	}

	private static void tell(String command, List<String> words) throws Exception {
		var asked = Stream.concat(Stream.of(command), words.stream()).toList();
		if (!new ControlClient(Home.state().resolve("run/control")).ask(asked)) {
			throw new Refused("Larmnav does not run; ./larmnav run starts it");
		}
	}

	private static void stop() throws Exception {
		var settings = Settings.of(List.of(), System.getenv());
		if (!new ControlClient(settings.folder().resolve("control")).ask(List.of("stop"))) {
			RunFolder.stopServices(settings.folder());
			settings.partSet().stop();
		}
		PartSet.ofTests().stop();
		System.out.println("Nothing of Larmnav runs any more");
	}

}
