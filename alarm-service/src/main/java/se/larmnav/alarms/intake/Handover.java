package se.larmnav.alarms.intake;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
class Handover implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

	/**
	 * No more than there are processors: a storm must leave them to whoever waits for an
	 * answer, and connections to the people who answer it.
	 */
	private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

	/** So that one municipality's storm leaves room for the others. */
	private static final int AT_ONCE_OF_ONE = AT_ONCE / 2;

	/**
	 * What has come meanwhile is one transaction: in a storm most of the work is what
	 * surrounds an alarm. More would hold up who answers one of them.
	 */
	private static final int TOGETHER = 16;

	/** More than these wait on disk, where the sweeper finds them. */
	private static final int MOST_WAITING = 5_000;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final Journal journal;

	private final ObjectProvider<TransactionOperations> transactions;

	private final ApplicationEventPublisher events;

	private final Arrivals arrivals;

	private final Turns turns = new Turns(AT_ONCE);

	private final Map<TenantId, List<Lane>> lanes = new ConcurrentHashMap<>();

	private final Map<UUID, Attempt> attempts = new ConcurrentHashMap<>();

	private volatile @Nullable TransactionOperations transaction;

	Handover(Journal journal, ObjectProvider<TransactionOperations> transactions, ApplicationEventPublisher events,
			Arrivals arrivals) {
		this.arrivals = arrivals;
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
			var lane = lane(entry);
			if (lane.add(entry)) {
				turns.take(lane.isUrgent(), () -> work(lane));
			}
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

	/** A device has the same lane always, so that nobody overtakes it there. */
	private Lane lane(Journal.Entry entry) {
		var ofTenant = lanes.computeIfAbsent(entry.tenant().orElseThrow(),
				(tenant) -> Stream.generate(Lane::new).limit(AT_ONCE_OF_ONE).toList());
		return ofTenant.get(Math.floorMod(entry.controller().hashCode(), AT_ONCE_OF_ONE));
	}

	private void work(Lane lane) {
		arrivals.giveWay();
		try {
			inTurn(lane.next(TOGETHER));
		}
		finally {
			if (lane.goesOn()) {
				turns.take(lane.isUrgent(), () -> work(lane));
			}
		}
	}

	/** One that does not get through must not keep the others back. */
	private void inTurn(List<Journal.Entry> together) {
		try {
			bring(together);
		}
		catch (RuntimeException ex) {
			if (together.size() > 1) {
				together.forEach((entry) -> inTurn(List.of(entry)));
				return;
			}
			var entry = together.getFirst();
			// the row stays; one tenant's trouble must not hold the others
			LOG.error("Signal {} has not reached {}", entry.id(), entry.tenant().map(TenantId::value).orElse("-"), ex);
			attempts.computeIfPresent(entry.id(), (id, attempt) -> attempt.failed());
		}
	}

	/** Brings it now and waits. */
	void bring(Journal.Entry entry) {
		bring(List.of(entry));
	}

	/** By device: transactions that touch the same ones touch them in the same order. */
	private void bring(List<Journal.Entry> together) {
		var tenant = together.getFirst().tenant().orElseThrow();
		var arrived = together.stream()
			.sorted(Comparator.comparing((Journal.Entry entry) -> entry.controller().orElse("")))
			.map((entry) -> arrived(tenant, entry))
			.toList();
		var inOne = Objects.requireNonNull(transaction, "not open yet");
		Tenant.run(tenant, () -> inOne.executeWithoutResult((status) -> arrived.forEach(events::publishEvent)));
		var ids = together.stream().map(Journal.Entry::id).toList();
		journal.done(ids);
		ids.forEach(attempts::remove);
	}

	private static SignalArrived arrived(TenantId tenant, Journal.Entry entry) {
		var told = Told.of(entry);
		return new SignalArrived(tenant, entry.id(), entry.receivedAt(), entry.controller(), told.signal(),
				told.text());
	}

	@Override
	public void close() {
		turns.close();
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
