package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;

/**
 * Brings what is on disk to its tenant: at once, or when the {@link Sweeper} finds it.
 * May be done again without harm.
 */
@Component
class Handover {

	private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

	/**
	 * So that a storm leaves connections to the people who answer it; the rest waits for
	 * the sweeper.
	 */
	private static final int AT_ONCE = 6;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final Journal journal;

	private final TransactionOperations transaction;

	private final ApplicationEventPublisher events;

	private final Semaphore room = new Semaphore(AT_ONCE);

	private final Map<UUID, Attempt> attempts = new ConcurrentHashMap<>();

	Handover(Journal journal, TransactionOperations transaction, ApplicationEventPublisher events) {
		this.journal = journal;
		this.transaction = transaction;
		this.events = events;
	}

	/** Begins when there is room and nobody has begun; does not wait. */
	boolean begin(Journal.Entry entry) {
		if (!mayBegin(entry.id()) || !room.tryAcquire()) {
			return false;
		}
		attempts.merge(entry.id(), Attempt.first(), (before, first) -> before.again());
		Thread.startVirtualThread(() -> {
			try {
				bring(entry);
			}
			catch (RuntimeException ex) {
				// the row stays; one tenant's trouble must not hold the others
				LOG.error("Signal {} has not reached {}", entry.id(), entry.tenant().map(TenantId::value).orElse("-"),
						ex);
				attempts.computeIfPresent(entry.id(), (id, attempt) -> attempt.failed());
			}
			finally {
				room.release();
			}
		});
		return true;
	}

	/** Brings it now and waits. */
	void bring(Journal.Entry entry) {
		var tenant = entry.tenant().orElseThrow();
		var told = Told.of(entry);
		var arrived = new SignalArrived(tenant, entry.id(), entry.receivedAt(), entry.controller(), told.signal(),
				told.text());
		Tenant.run(tenant, () -> transaction.executeWithoutResult((status) -> events.publishEvent(arrived)));
		journal.done(entry.id());
		attempts.remove(entry.id());
	}

	private boolean mayBegin(UUID id) {
		var attempt = attempts.get(id);
		return attempt == null || attempt.mayBeTriedAgain();
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
