package se.larmnav.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The municipalities that this service's database holds, kept in memory: who is not in it
 * is nobody.
 */
public class TenantRegister {

	/** How long another instance's new tenant may go unseen, and how often we look. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final Supplier<Map<TenantId, State>> reader;

	private final AtomicLong readAt = new AtomicLong();

	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

	private volatile Map<TenantId, State> states = new ConcurrentHashMap<>();

	public TenantRegister(Supplier<Map<TenantId, State>> reader) {
		this.reader = reader;
		refresh();
	}

	/** How a tenant stands in this service. */
	public enum State {

		/** Its schema is as this version needs it. */
		OPEN,
		/** Its migration failed: its data are left alone until that is put right. */
		QUARANTINED

	}

	/** How the tenant stands, null when it is unknown. */
	public @Nullable State state(TenantId tenant) {
		var known = states.get(tenant);
		if (known != State.OPEN && isOld()) {
			refresh();
			return states.get(tenant);
		}
		return known;
	}

	/** Throws {@link TenantNotOpen} for a tenant whose data may not be touched. */
	public void requireOpen(TenantId tenant) {
		var state = state(tenant);
		if (state != State.OPEN) {
			throw new TenantNotOpen(tenant, state);
		}
	}

	/** Whether there is such a tenant here, whatever its state. */
	public boolean isKnown(TenantId tenant) {
		return states.containsKey(tenant);
	}

	/** Everybody whose data may be touched. */
	public SortedSet<TenantId> open() {
		return in(State.OPEN);
	}

	/** Everybody who is in the given state. */
	public SortedSet<TenantId> in(State state) {
		if (isOld()) {
			refresh();
		}
		return states.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == state)
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Reads the register again, and tells who listens when it has changed. */
	public final void refresh() {
		readAt.set(System.nanoTime());
		var before = states;
		states = Map.copyOf(reader.get());
		if (!states.equals(before)) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Calls back after each change. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	private boolean isOld() {
		return System.nanoTime() - readAt.get() > PATIENCE.toNanos();
	}

}
