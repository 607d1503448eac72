package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;

/**
 * Brings what is on disk to its tenant: at once, or when the {@link Sweeper} finds it.
 * May be done again without harm. Devices are heard before there is anybody here to bring
 * it to: until then everything waits on disk.
 */
@Component
class Handover {

	private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

	/** So that a storm leaves connections to the people who answer it. */
	private static final int AT_ONCE = 6;

	/** So that one municipality's storm leaves room for the others. */
	private static final int AT_ONCE_OF_ONE = 3;

	/** More than these wait on disk, where the sweeper finds them. */
	private static final int MOST_WAITING = 5_000;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final Journal journal;

	private final ObjectProvider<TransactionOperations> transactions;

	private final ApplicationEventPublisher events;

	private final Gate room = new Gate(AT_ONCE);

	private final Map<TenantId, Gate> roomOfOne = new ConcurrentHashMap<>();

	private final Map<UUID, Attempt> attempts = new ConcurrentHashMap<>();

	private volatile @Nullable TransactionOperations transaction;

	Handover(Journal journal, ObjectProvider<TransactionOperations> transactions, ApplicationEventPublisher events) {
		this.journal = journal;
		this.transactions = transactions;
		this.events = events;
	}

	/** Everybody who hears of arrivals is there. */
	void open() {
		this.transaction = transactions.getObject();
	}

	/** Brings it when its turn comes, unless somebody has begun; does not wait. */
	void begin(Journal.Entry entry) {
		if (transaction != null && attempts.size() < MOST_WAITING && isMine(entry.id())) {
			Thread.startVirtualThread(() -> inTurn(entry));
		}
	}

	private boolean isMine(UUID id) {
		var mine = new Object() {
			boolean begun;

		};
		attempts.compute(id, (key, known) -> {
			if (known != null && !known.mayBeTriedAgain()) {
				return known;
			}
			mine.begun = true;
			return (known == null) ? Attempt.first() : known.again();
		});
		return mine.begun;
	}

	private void inTurn(Journal.Entry entry) {
		var ofOne = roomOfOne.computeIfAbsent(entry.tenant().orElseThrow(), (tenant) -> new Gate(AT_ONCE_OF_ONE));
		ofOne.enter(entry.urgent());
		room.enter(entry.urgent());
		try {
			bring(entry);
		}
		catch (RuntimeException ex) {
			// the row stays; one tenant's trouble must not hold the others
			LOG.error("Signal {} has not reached {}", entry.id(), entry.tenant().map(TenantId::value).orElse("-"), ex);
			attempts.computeIfPresent(entry.id(), (id, attempt) -> attempt.failed());
		}
		finally {
			room.leave();
			ofOne.leave();
		}
	}

	/** Brings it now and waits. */
	void bring(Journal.Entry entry) {
		var tenant = entry.tenant().orElseThrow();
		var told = Told.of(entry);
		var arrived = new SignalArrived(tenant, entry.id(), entry.receivedAt(), entry.controller(), told.signal(),
				told.text());
		var inOne = Objects.requireNonNull(transaction, "not open yet");
		Tenant.run(tenant, () -> inOne.executeWithoutResult((status) -> events.publishEvent(arrived)));
		journal.done(entry.id());
		attempts.remove(entry.id());
	}

	/** A try that runs, or has failed and pauses. */
	private record Attempt(int number, boolean running, long since) {

		static Attempt first() {
			return new Attempt(1, true, System.nanoTime());
		}

		Attempt again() {
			return new Attempt(number + 1, true, System.nanoTime());
		}

		Attempt failed() {
			return new Attempt(number, false, System.nanoTime());
		}

		boolean mayBeTriedAgain() {
			var pause = Math.min(LONGEST_PAUSE.toNanos(), Duration.ofSeconds(1L << Math.min(number, 10)).toNanos());
			return !running && System.nanoTime() - since > pause;
		}

	}

}
