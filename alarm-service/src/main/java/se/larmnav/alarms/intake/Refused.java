package se.larmnav.alarms.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts whom this process has told that it is busy, until a minute has passed without
 * one.
 */
@Component
class Refused {

	private static final Duration OVER = Duration.ofMinutes(1);

	private final AtomicReference<@Nullable Overload> overload = new AtomicReference<>();

	private final Clock clock;

	Refused(Clock clock) {
		this.clock = clock;
	}

	void one() {
		var now = clock.instant();
		overload.updateAndGet((before) -> goesOn(before, now) ? before.andAt(now) : new Overload(now, now, 1));
	}

	Optional<Overload> now() {
		var last = overload.get();
		return goesOn(last, clock.instant()) ? Optional.ofNullable(last) : Optional.empty();
	}

	private static boolean goesOn(@Nullable Overload overload, Instant now) {
		return overload != null && now.isBefore(overload.last().plus(OVER));
	}

}
