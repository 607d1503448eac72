package se.larmnav.standalone;

import java.io.PrintStream;
import java.util.List;

/** What a running platform can be told from another terminal. */
final class Orders implements Control.Commands {

	private final Platform platform;

	private final Runnable stop;

	Orders(Platform platform, Runnable stop) {
		this.platform = platform;
		this.stop = stop;
	}

	@Override
	public void obey(String command, List<String> words, PrintStream out) throws Exception {
		switch (command) {
			case "restart" -> restart(one(words, "./larmnav restart <service>"), out);
			case "clock" -> clock(one(words, "./larmnav clock +5w"), out);
			case "status" -> out.println(this.platform.status());
			case "stop" -> stop(out);
			default -> throw new Refused("There is no command " + command);
		}
	}

	private void restart(String service, PrintStream out) throws Exception {
		var began = System.nanoTime();
		this.platform.restart(service);
		out.println(service + " is ready again after " + (System.nanoTime() - began) / 1_000_000 + " ms");
	}

	private void clock(String span, PrintStream out) throws Exception {
		this.platform.time().forward(span, time -> out.println("  " + time));
		out.println("The platform's time is " + this.platform.time().now());
	}

	private void stop(PrintStream out) {
		out.println("Stopping");
		this.stop.run();
	}

	private static String one(List<String> words, String usage) {
		if (words.size() != 1) {
			throw new Refused("It is " + usage);
		}
		return words.getFirst();
	}

}
