package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

/**
 * The platform's time, which standalone can move forward. It goes from due time to due
 * time, and at each it waits until what was due is done and told to the other services,
 * so that chained watches fall as they would have fallen.
 */
public final class PlatformTime {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Settings settings;

	private final Internal internal;

	private final Path kept;

	PlatformTime(Settings settings, Internal internal, Path kept) {
		this.settings = settings;
		this.internal = internal;
		this.kept = kept;
	}

	/** What time it is in the platform. */
	public Instant now() throws IOException, InterruptedException {
		return Instant.parse(ask(Module.CASES, "/internal/clock").path("now").asString());
	}

	/** Moves it forward, as +5w or +1d12h. */
	public void forward(String span) throws IOException, InterruptedException {
		forward(span, step -> {
		});
	}

	void forward(String span, Consumer<Instant> step) throws IOException, InterruptedException {
		var goal = new Span(span).from(now());
		for (var due = nextDue(); due.isPresent() && due.get().isBefore(goal); due = nextDue()) {
			step.accept(due.get());
			set(due.get());
			settle();
		}
		set(goal);
		settle();
		step.accept(goal);
	}

	/** Brings every service to the time to which an earlier run was moved. */
	void restore() throws IOException, InterruptedException {
		if (Files.exists(this.kept)) {
			set(Instant.now().plus(Duration.parse(Files.readString(this.kept).strip())));
		}
	}

	private void set(Instant time) throws IOException, InterruptedException {
		for (var module : Module.KEEPERS) {
			this.internal.post(port(module), "/internal/clock", Map.of("now", time.toString()));
		}
		Files.writeString(this.kept, Duration.between(Instant.now(), time).toString());
	}

	/**
	 * Waits until nothing is due any more, and stays so for as long as the services need
	 * to hear of each other.
	 */
	private void settle() throws IOException, InterruptedException {
		var quiet = 0;
		for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(150)) {
			var now = now();
			quiet = nextDue().filter(due -> !due.isAfter(now)).isPresent() ? 0 : quiet + 1;
			if (quiet == 4) {
				return;
			}
		}
		throw new Refused("What was due at " + now() + " is not done after " + PATIENCE.toSeconds()
				+ " s; see the services' logs");
	}

	private Optional<Instant> nextDue() throws IOException, InterruptedException {
		var earliest = Optional.<Instant>empty();
		for (var module : Module.KEEPERS) {
			var due = ask(module, "/internal/deadlines/next").path("due");
			if (due.isString()) {
				var time = Instant.parse(due.asString());
				earliest = earliest.filter(time::isAfter).or(() -> Optional.of(time));
			}
		}
		return earliest;
	}

	private JsonNode ask(Module module, String path) throws IOException, InterruptedException {
		return this.internal.get(port(module), path);
	}

	private int port(Module module) {
		return this.settings.port(module.folder());
	}

}
