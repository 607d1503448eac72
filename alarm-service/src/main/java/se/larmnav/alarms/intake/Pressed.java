package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which devices have pressed a moment ago, in memory: another press of theirs may wait
 * for those who are not on disk yet.
 */
final class Pressed {

	private static final long MOMENT = Duration.ofMinutes(1).toNanos();

	private static final int MANY = 10_000;

	private final Map<String, Long> at = new ConcurrentHashMap<>();

	boolean lately(Optional<String> controller) {
		return controller.map(at::get).filter(Pressed::isFresh).isPresent();
	}

	void now(Optional<String> controller) {
		if (at.size() > MANY) {
			at.values().removeIf((time) -> !isFresh(time));
		}
		controller.ifPresent((one) -> at.put(one, System.nanoTime()));
	}

	private static boolean isFresh(long time) {
		return System.nanoTime() - time < MOMENT;
	}

}
