package se.larmnav.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import se.larmnav.embedded.Home;
import se.larmnav.embedded.PartSet;
import se.larmnav.routine.reference.EventCatalogue;
import se.larmnav.routine.reference.Schemas;

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
			case "run" -> new Run(Settings.of(words, System.getenv())).untilStopped();
			case "restart", "clock", "status" -> tell(command, words);
			case "stop" -> stop();
			case "faults" -> new FaultRun(words).untilJudged();
			case "requirements" -> RequirementReport.print();
			case "schemas" -> Schemas.write(Path.of(folder(words)));
			case "docs" -> Files.writeString(Home.root().resolve("docs/events.md"), EventCatalogue.markdown());
			default -> throw new Refused("There is no command " + command + "; see ./larmnav help");
		}
	}

	private static String folder(List<String> words) {
		if (words.size() != 1) {
			throw new Refused("It is ./larmnav schemas <folder>");
		}
		return words.getFirst();
	}

	private static void tell(String command, List<String> words) throws Exception {
		var asked = Stream.concat(Stream.of(command), words.stream()).toList();
		if (!new ControlClient(Home.state().resolve("run/control")).ask(asked)) {
			throw new Refused("Larmnav does not run; ./larmnav run starts it");
		}
	}

	private static void stop() throws Exception {
		var settings = Settings.of(List.of(), System.getenv());
		if (new ControlClient(settings.folder().resolve("control")).ask(List.of("stop"))) {
			RunFolder.awaitLeft(settings.folder());
		}
		else {
			RunFolder.stopServices(settings.folder());
			settings.partSet().stop();
		}
		PartSet.ofTests().stop();
		System.out.println("Nothing of Larmnav runs any more");
	}

}
