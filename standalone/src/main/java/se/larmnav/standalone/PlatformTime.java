package se.larmnav.standalone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

	private static final Duration AT_ONCE = Duration.ofMillis(500);

	private static final String DEADLINES = "/internal/deadlines/next";

	// A feed is read at latest half a second after an event has got its place in it.
	private static final int QUIET_ENOUGH = 5;

	private final Settings settings;

	private final Internal internal;

	PlatformTime(Settings settings, Internal internal) {
		this.settings = settings;
		this.internal = internal;
	}

	/** What time it is in the platform. */
	public Instant now() throws IOException, InterruptedException {
		return time(Module.CASES);
	}

	/** Moves it forward, as +5w or +1d12h. */
	public void forward(String span) throws IOException, InterruptedException {
		forward(span, step -> {
		});
	}

	void forward(String span, Consumer<Instant> step) throws IOException, InterruptedException {
		to(new Span(span).from(now()), step);
	}

	/** Moves it forward to a time; a time that has been is where it stands. */
	public void to(Instant goal) throws IOException, InterruptedException {
		to(goal, step -> {
		});
	}

	/**
	 * Moves it to a time at once: what fell due on the way is done there. For short steps
	 * in which nothing is chained, and after which nobody asks for what others were told.
	 */
	public void jump(Instant goal) throws IOException, InterruptedException {
		set(goal);
		settle(1);
	}

	private void to(Instant goal, Consumer<Instant> step) throws IOException, InterruptedException {
		settle();
		for (var due = nextDue(); due.isPresent() && due.get().isBefore(goal); due = nextDue()) {
			step.accept(due.get());
			set(due.get());
			settle();
		}
		set(goal);
		settle();
	}

	/**
	 * Brings the services to one time: one that was away when the clock was moved would
	 * be behind.
	 */
	void agree() throws IOException, InterruptedException {
		var latest = Instant.EPOCH;
		for (var module : keepers()) {
			var time = time(module);
			latest = time.isAfter(latest) ? time : latest;
		}
		set(latest);
	}

	private void set(Instant goal) throws IOException, InterruptedException {
		for (var module : keepers()) {
			// Each clock goes on by itself: one that is there already, or is on the way
			// while it is asked, must not be asked to go back.
			if (time(module).plus(AT_ONCE).isBefore(goal)) {
				this.internal.post(port(module), "/internal/clock", Map.of("to", goal.toString()));
			}
		}
	}

	/**
	 * Waits until nothing is due or untold any more, for as long as the services need to
	 * hear of each other.
	 */
	private void settle() throws IOException, InterruptedException {
		settle(QUIET_ENOUGH);
	}

	private void settle(int enough) throws IOException, InterruptedException {
		var quiet = 0;
		for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(150)) {
			quiet = quiet() ? quiet + 1 : 0;
			if (quiet == enough) {
				return;
			}
		}
		throw new Refused("What was due at " + now() + " is not done after " + PATIENCE.toSeconds()
				+ " s; see the services' logs");
	}

	private boolean quiet() throws IOException, InterruptedException {
		for (var module : keepers()) {
			var next = ask(module, DEADLINES);
			if (next.path("due").asInt() > 0 || next.path("untold").asInt() > 0) {
				return false;
			}
		}
		return true;
	}

	private Optional<Instant> nextDue() throws IOException, InterruptedException {
		var earliest = Optional.<Instant>empty();
		for (var module : keepers()) {
			var next = ask(module, DEADLINES).path("next");
			if (next.isString()) {
				var time = Instant.parse(next.asString());
				earliest = earliest.filter(time::isAfter).or(() -> Optional.of(time));
			}
		}
		return earliest;
	}

	private Instant time(Module module) throws IOException, InterruptedException {
		return Instant.parse(ask(module, "/internal/clock").path("now").asString());
	}

	private List<Module> keepers() {
		return Module.KEEPERS.stream().filter(module -> !this.settings.without().contains(module)).toList();
	}

	private JsonNode ask(Module module, String path) throws IOException, InterruptedException {
		return this.internal.get(port(module), path);
	}

	private int port(Module module) {
		return this.settings.port(module.folder());
	}

}
