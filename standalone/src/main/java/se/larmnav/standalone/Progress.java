package se.larmnav.standalone;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells the person at the keyboard what has been done, with the time since the command
 * was given.
 */
public final class Progress {

	private final PrintStream out;

	private final long began;

	Progress(PrintStream out, long began) {
		this.out = out;
		this.began = began;
	}

	/** Says it to standard output, counting from when the command was given. */
	static Progress ofThisCommand() {
		var told = System.getenv("LARMNAV_BEGAN_MILLIS");
		var began = (told != null && told.matches("\\d{13}")) ? Long.parseLong(told)
				: ProcessHandle.current()
					.info()
					.startInstant()
					.map(start -> start.toEpochMilli())
					.orElseGet(System::currentTimeMillis);
		return new Progress(System.out, began);
	}

	/** Says nothing: for tests. */
	static Progress silent() {
		return new Progress(new PrintStream(PrintStream.nullOutputStream()), System.currentTimeMillis());
	}

	/** One line about one part. */
	public synchronized void line(String part, String what) {
		this.out.printf(Locale.ROOT, "[%6.1f s] %-16s %s%n", seconds(), part, what);
		this.out.flush();
	}

	/** A line as it stands. */
	public synchronized void plain(String line) {
		this.out.println(line);
		this.out.flush();
	}

	double seconds() {
		return (System.currentTimeMillis() - this.began) / 1000.0;
	}

}
