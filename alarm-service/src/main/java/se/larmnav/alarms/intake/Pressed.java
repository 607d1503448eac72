package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which devices have pressed a moment ago, in memory: another press of theirs may wait
 * for those who are not on disk yet.
 */
final class Pressed {

	private static final long MOMENT = Duration.ofMinutes(1).toNanos();

	private final Map<String, Long> at = new ConcurrentHashMap<>();

	/** When those that are no longer fresh were last taken away. */
	private final AtomicLong tidied = new AtomicLong(System.nanoTime());

	boolean lately(Optional<String> controller) {
		return controller.map(at::get).filter(Pressed::isFresh).isPresent();
	}

	void now(Optional<String> controller) {
		var now = System.nanoTime();
		var last = tidied.get();
		// not at each press: a storm would look through itself each time
		if (now - last > MOMENT && tidied.compareAndSet(last, now)) {
			at.values().removeIf((time) -> !isFresh(time));
		}
		controller.ifPresent((one) -> at.put(one, now));
	}

	private static boolean isFresh(long time) {
		return System.nanoTime() - time < MOMENT;
	}

}
