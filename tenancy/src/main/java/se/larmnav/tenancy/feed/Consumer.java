package se.larmnav.tenancy.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;

/**
 * Reads one producer's feed for all tenants at once. A tenant for whom an event cannot be
 * applied, or who is new, falls behind and is read by itself until it has caught up; it
 * holds nobody else back.
 */
class Consumer {

	private static final Logger LOG = LoggerFactory.getLogger(Consumer.class);

	/** Long enough to be cheap, short enough for a new tenant to be seen soon. */
	private static final int WAIT = 1;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	/** How often the producer is told how far we have come. */
	private static final Duration TELL = Duration.ofMinutes(10);

	private final String producer;

	private final Set<String> types;

	private final EventsApi feed;

	private final Application application;

	private final TenantRegister register;

	private final JdbcClient database;

	private final Lags lags;

	private final Map<TenantId, Behind> behind = new TreeMap<>();

	private final Set<TenantId> met = new HashSet<>();

	/** Up to here the feed has been read for everybody who is not behind. */
	private long read = -1;

	private long tellAt = System.nanoTime();

	Consumer(String producer, Set<String> types, EventsApi feed, Application application, TenantRegister register,
			JdbcClient database, Lags lags) {
		this.producer = producer;
		this.lags = lags;
		this.types = types;
		this.feed = feed;
		this.application = application;
		this.register = register;
		this.database = database;
	}

	/** One look at the feed, and at those who are behind. */
	void round() {
		meetNewTenants();
		catchUp();
		var page = feed.events(null, read, types, WAIT);
		for (var event : page.events()) {
			// An event without a tenant is nobody's: it is left where it is.
			if (isUpToDate(event.tenant())) {
				apply(event.received());
			}
		}
		read = page.upTo();
		if (System.nanoTime() - tellAt >= 0) {
			tellAt = System.nanoTime() + TELL.toNanos();
			tell();
		}
	}

	/**
	 * Tells the producer how far each open tenant has come. One that is in quarantine is
	 * not spoken of, and so keeps what it has not applied.
	 */
	void tell() {
		var upTo = new TreeMap<String, Long>();
		for (var tenant : met) {
			var lag = behind.get(tenant);
			upTo.put(tenant.value(), (lag == null) ? read : lag.position());
		}
		if (!upTo.isEmpty()) {
			feed.applied(new EventsApi.Applied(upTo));
		}
	}

	/**
	 * A tenant that has just been opened begins where its position says: mostly at
	 * nothing.
	 */
	private void meetNewTenants() {
		var open = register.open();
		met.retainAll(open);
		behind.keySet().retainAll(open);
		if (met.containsAll(open)) {
			return;
		}
		var positions = positions();
		if (read < 0) {
			lags.forget(producer);
			read = positions.values().stream().mapToLong(Long::longValue).max().orElse(0);
		}
		for (var tenant : open) {
			var position = positions.getOrDefault(tenant, 0L);
			if (met.add(tenant) && position < read) {
				behind.put(tenant, new Behind(position, 0, System.nanoTime()));
			}
		}
	}

	private Map<TenantId, Long> positions() {
		var positions = new HashMap<TenantId, Long>();
		database.sql("select tenant, sequence from platform.positions where producer = :producer")
			.param("producer", producer)
			.query((row) -> {
				positions.put(new TenantId(row.getString("tenant")), row.getLong("sequence"));
			});
		return positions;
	}

	private boolean isUpToDate(@Nullable String name) {
		if (name == null || !TenantId.isValid(name)) {
			return false;
		}
		var tenant = new TenantId(name);
		return met.contains(tenant) && !behind.containsKey(tenant);
	}

	private void catchUp() {
		for (var entry : Map.copyOf(behind).entrySet()) {
			if (entry.getValue().isTime()) {
				catchUp(entry.getKey(), entry.getValue());
			}
		}
	}

	private void catchUp(TenantId tenant, Behind from) {
		var page = feed.events(tenant.value(), from.position(), types, 0);
		for (var event : page.events()) {
			if (!apply(event.received())) {
				return;
			}
		}
		if (page.upTo() >= read) {
			behind.remove(tenant);
			lags.ended(producer, tenant);
		}
		else {
			behind.put(tenant, new Behind(page.upTo(), 0, System.nanoTime()));
		}
	}

	private boolean apply(FeedEvent event) {
		try {
			application.apply(event);
			return true;
		}
		catch (RuntimeException ex) {
			var before = behind.get(event.tenant());
			var failures = (before == null) ? 1 : before.failures() + 1;
			LOG.error("{} {} of {} could not be applied for {}; only this tenant waits", event.type(), event.sequence(),
					producer, event.tenant(), ex);
			lags.began(producer, event.tenant(), event.at());
			behind.put(event.tenant(),
					new Behind(event.sequence() - 1, failures, System.nanoTime() + pauseAfter(failures).toNanos()));
			return false;
		}
	}

	private static Duration pauseAfter(int failures) {
		var pause = Duration.ofMillis(500L << Math.min(failures, 10));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	/** Who is behind, from where, how often in vain, and when it is tried again. */
	private record Behind(long position, int failures, long again) {

		boolean isTime() {
			return System.nanoTime() - again >= 0;
		}

	}

}
