package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import se.larmnav.embedded.Folders;
import se.larmnav.embedded.Programs;

/**
 * A service's jar laid out as files: it starts faster so, and a build may replace the jar
 * while the service runs.
 */
final class ServiceFiles {

	private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
			"-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "-Xss512k",
			"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8",
			"-Duser.timezone=UTC");

	private final Module module;

	private final Path jar;

	private final Path folder;

	private final Path log;

	private final String mark;

	ServiceFiles(Module module, Path jar, RunFolder run) throws IOException {
		this.module = module;
		this.jar = jar;
		this.folder = run.apps().resolve(module.folder());
		this.log = run.log(module.folder());
		this.mark = run.mark();
	}

	/** Lays out the jar unless that is what lies there already. */
	void unpack() throws IOException, InterruptedException {
		var stamp = this.folder.resolve("unpacked-from");
		// A reproducible build gives the jar the same time each time; when the file was
		// changed is another matter.
		var state = Files.size(this.jar) + " " + Files.getAttribute(this.jar, "unix:ctime");
		if (Files.exists(stamp) && Files.readString(stamp).equals(state)) {
			return;
		}
		Folders.delete(this.folder);
		Programs.run("Unpacking " + this.module.folder(), this.log,
				List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djarmode=tools", "-jar",
						this.jar.toString(), "extract", "--destination", this.folder.toString()));
		Files.writeString(stamp, state);
	}

	/** The command that runs it; the mark is how a later launcher knows it again. */
	List<String> command() {
		var prepared = Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache()) : List.<String>of();
		return java(prepared);
	}

	/**
	 * The command that starts it up to where it would begin to work, and writes down what
	 * the JVM has loaded.
	 */
	List<String> rehearsal(Path output) {
		var words = new ArrayList<>(List.of("nice", "-n", "19"));
		// no device may reach the rehearsal, and the port is the running service's
		words.addAll(java(List.of("-XX:AOTCacheOutput=" + output, "-Dspring.context.exit=onRefresh",
				"-Dlarmnav.intake.port=0", "-Dlarmnav.intake.tls.port=0")));
		return words;
	}

	/** What a start is made faster by, once it has been prepared. */
	Path cache() {
		return this.folder.resolve("prepared.aot");
	}

	private List<String> java(List<String> options) {
		var words = new ArrayList<>(List.of(java(), "-Xms32m", "-Xmx" + this.module.heap() + "m"));
		words.addAll(FLAGS);
		words.addAll(options);
		words.add(this.mark);
		words.addAll(List.of("-jar", this.folder.resolve(String.valueOf(this.jar.getFileName())).toString()));
		return words;
	}

	Path folder() {
		return this.folder;
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

}
