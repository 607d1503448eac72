package se.larmnav.tenancy.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import se.larmnav.routine.time.SwedishTime;

/** A clock that stands until it is set; it may be set back between tests. */
public final class TestClock extends Clock {

	private final AtomicReference<Instant> now;

	private final ZoneId zone;

	/** Begins on Monday 2 March 2026 at nine in Sweden. */
	public TestClock() {
		this(new AtomicReference<>(Instant.parse("2026-03-02T08:00:00Z")), ZoneOffset.UTC);
	}

	private TestClock(AtomicReference<Instant> now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	/** Sets the clock to a Swedish time such as 2026-03-02T09:00. */
	public void setTo(String swedishTime) {
		set(LocalDateTime.parse(swedishTime).atZone(SwedishTime.ZONE).toInstant());
	}

	public void set(Instant to) {
		now.set(to);
	}

	/** Lets time go by. */
	public void advance(Duration by) {
		now.updateAndGet((before) -> before.plus(by));
	}

	@Override
	public Instant instant() {
		return java.util.Objects.requireNonNull(now.get());
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new TestClock(now, other);
	}

}
