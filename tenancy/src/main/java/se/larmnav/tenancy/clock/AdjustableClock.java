package se.larmnav.tenancy.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A clock that can be moved forward, for demonstrations and tests; tokens and time-outs
 * stay on the machine's.
 */
public final class AdjustableClock extends Clock {

	private final AtomicReference<Duration> ahead;

	private final Consumer<Duration> keeper;

	private final ZoneId zone;

	/**
	 * @param ahead how far it was ahead when it was last seen
	 * @param keeper keeps how far it is ahead, so that a restart does not turn time back
	 */
	public AdjustableClock(Duration ahead, Consumer<Duration> keeper) {
		this(new AtomicReference<>(ahead), keeper, ZoneOffset.UTC);
	}

	private AdjustableClock(AtomicReference<Duration> ahead, Consumer<Duration> keeper, ZoneId zone) {
		this.ahead = ahead;
		this.keeper = keeper;
		this.zone = zone;
	}

	/** Moves the clock to a time, which must not be before its own. */
	public void moveTo(Instant to) {
		var by = Duration.between(instant(), to);
		if (by.isNegative()) {
			throw new IllegalArgumentException("Time does not run backwards");
		}
		moveBy(by);
	}

	/** Moves the clock forward. */
	public void moveBy(Duration by) {
		keeper.accept(ahead.updateAndGet((now) -> now.plus(by)));
	}

	/** How far it is ahead of the machine's. */
	public Duration ahead() {
		return Objects.requireNonNull(ahead.get());
	}

	@Override
	public Instant instant() {
		return Clock.systemUTC().instant().plus(ahead());
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new AdjustableClock(ahead, keeper, other);
	}

}
