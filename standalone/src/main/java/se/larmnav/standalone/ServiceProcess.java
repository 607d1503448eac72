package se.larmnav.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import se.larmnav.embedded.Programs;

/**
 * A service that runs, and is started again when it ends without having been asked to.
 */
final class ServiceProcess {

	private static final Duration START = Duration.ofMinutes(3);

	private static final Duration PATIENCE = Duration.ofSeconds(25);

	private final Module module;

	private final ServiceFiles files;

	private final Map<String, String> environment;

	private final Path log;

	private final Progress progress;

	private @Nullable Process process;

	private boolean wanted;

	private int quickEnds;

	ServiceProcess(Module module, ServiceFiles files, Map<String, String> environment, Path log, Progress progress) {
		this.module = module;
		this.files = files;
		this.environment = environment;
		this.log = log;
		this.progress = progress;
	}

	Module module() {
		return this.module;
	}

	synchronized void start() throws IOException {
		this.wanted = true;
		var builder = Programs.detached(this.log, this.files.command());
		describe(builder.environment());
		var started = builder.start();
		this.process = started;
		var began = System.nanoTime();
		started.onExit().thenRun(() -> ended(started, Duration.ofNanos(System.nanoTime() - began)));
	}

	ServiceFiles files() {
		return this.files;
	}

	/** Says what the service is to know, and nothing that was meant for the launcher. */
	void describe(Map<String, String> target) {
		target.keySet().removeIf(name -> name.startsWith("LARMNAV_"));
		target.putAll(this.environment);
	}

	synchronized boolean alive() {
		return this.process != null && this.process.isAlive();
	}

	/** The process that runs now, for measuring and, in tests, for killing. */
	synchronized @Nullable ProcessHandle handle() {
		return (this.process == null) ? null : this.process.toHandle();
	}

	/** Waits until it says that it can take work. */
	void awaitReady(Internal internal, Settings settings) throws InterruptedException {
		var port = settings.port(this.module.folder());
		for (var end = System.nanoTime() + START.toNanos(); System.nanoTime() < end; Thread.sleep(200)) {
			if (alive() && internal.ready(port)) {
				return;
			}
			if (!stays()) {
				break;
			}
		}
		throw new IllegalStateException(this.module.folder() + " does not get ready:\n" + Programs.tail(this.log));
	}

	// One that ends again and again at its start will not get ready by waiting.
	private synchronized boolean stays() {
		return this.wanted && this.quickEnds < 2;
	}

	/** Asks it to finish what it has begun and go; after the patience it is made to. */
	void stop() {
		var running = given();
		if (running == null || !running.isAlive()) {
			return;
		}
		try {
			Programs.stop(running.toHandle(), "TERM", PATIENCE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			running.destroyForcibly();
		}
	}

	private synchronized @Nullable Process given() {
		this.wanted = false;
		return this.process;
	}

	private synchronized void ended(Process which, Duration lived) {
		if (!this.wanted || which != this.process) {
			return;
		}
		this.quickEnds = (lived.toSeconds() < 20) ? this.quickEnds + 1 : 0;
		// The first time at once; one that will not stay up is tried ever more seldom.
		var wait = (this.quickEnds < 2) ? 0 : Math.min(30, 1 << this.quickEnds);
		this.progress.line(this.module.folder(), "ended (" + which.exitValue() + ") and is started again"
				+ ((wait == 0) ? "" : " in " + wait + " s; see " + this.log));
		CompletableFuture.delayedExecutor(wait, TimeUnit.SECONDS).execute(() -> again(which));
	}

	private synchronized void again(Process which) {
		if (!this.wanted || which != this.process) {
			return;
		}
		try {
			start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
