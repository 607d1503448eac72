package se.larmnav.embedded;

import java.util.stream.Stream;

/**
 * One server that outlives the JVM that started it: how to start it, to see that it is
 * well, and to stop it.
 */
interface Part {

	/** What its files are called. */
	String name();

	/** Whether the server that these facts describe answers as it should. */
	boolean healthy(Facts facts);

	/** Starts it detached, waits until it answers, and says where it is. */
	Facts start() throws Exception;

	/** What runs of it now. */
	Stream<ProcessHandle> processes();

	/** Stops what runs in its folder, if anything does. */
	void stop() throws Exception;

}
