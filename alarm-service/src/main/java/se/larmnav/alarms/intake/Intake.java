package se.larmnav.alarms.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.routine.dispatch.Turn;
import se.larmnav.tenancy.TenantId;

/** The door for everything that comes in: on disk, or BUSY at once. */
@Component
public class Intake {

	private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

	/** So long a signal may be on its way to the board before it is shown as it is. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** Each on a thread of its own, which costs nothing; the semaphore is the bound. */
	private static final Executor THREADS = Thread::startVirtualThread;

	/** Parts of the room of which one is kept free for each kind that goes before. */
	private static final int PARTS = 8;

	private final Journal journal;

	private final Handover handover;

	private final Arrivals arrivals;

	private final Pulse pulse;

	private final Replies rules;

	private final Refused refused;

	private final Clock clock;

	private final IntakeSettings settings;

	private final Semaphore room;

	private final Pressed pressed = new Pressed();

	Intake(Journal journal, Handover handover, Arrivals arrivals, Pulse pulse, Replies rules, Refused refused,
			Clock clock, IntakeSettings settings) {
		this.journal = journal;
		this.handover = handover;
		this.arrivals = arrivals;
		this.pulse = pulse;
		this.rules = rules;
		this.refused = refused;
		this.clock = clock;
		this.settings = settings;
		this.room = new Semaphore(settings.atOnce());
	}

	/** Takes in what another receiver sends for its tenant. */
	public Receipt receive(TenantId tenant, String sender, IntakeApi.Incoming incoming) throws Busy {
		return take(FromReceiver.arrival(tenant, sender, incoming), FromReceiver.receivedAt(incoming, now()));
	}

	/** Takes it in as of now. */
	Receipt take(Arrival arrival) throws Busy {
		return take(arrival, now());
	}

	private Receipt take(Arrival first, Instant receivedAt) throws Busy {
		arrivals.come();
		try {
			return taken(first, receivedAt);
		}
		finally {
			arrivals.answered();
		}
	}

	private Receipt taken(Arrival first, Instant receivedAt) throws Busy {
		var again = first.turn() == Turn.PERSONAL && pressed.lately(first.controller());
		var arrival = again ? first.repeated() : first;
		if (pulse.isAway() || !hasRoom(arrival) || !room.tryAcquire()) {
			throw busy("no room or no database");
		}
		var stored = CompletableFuture.supplyAsync(() -> journal.store(receivedAt, arrival), THREADS);
		// the room is free when the database is, not when we have given up waiting
		stored.whenComplete((receipt, failure) -> room.release());
		var receipt = within(stored);
		if (arrival.urgent()) {
			pressed.now(arrival.controller());
		}
		if (!receipt.copy() && receipt.tenant().isPresent()) {
			handover.begin(new Journal.Entry(receipt.id(), receivedAt, arrival.way(), arrival.raw(), arrival.cut(),
					receipt.tenant(), arrival.controller(), arrival.urgent()));
		}
		return receipt;
	}

	/** When it gets tight the rest is for what the municipality takes in first. */
	private boolean hasRoom(Arrival arrival) {
		var before = rules.order(arrival.tenant()).before(arrival.turn());
		return before == 0 || room.availablePermits() > settings.atOnce() * before / PARTS;
	}

	private Busy busy(String why) {
		refused.one();
		return new Busy(why);
	}

	/** Whether senders are told that we are busy, here and now. */
	public Optional<Overload> overload() {
		return refused.now();
	}

	private Receipt within(CompletableFuture<Receipt> stored) throws Busy {
		try {
			return stored.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			// it may still be committed; then it came twice, which is better than never
			throw busy("too slow");
		}
		catch (ExecutionException ex) {
			LOG.error("An arrival could not be written", ex.getCause());
			throw busy("not written");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw busy("interrupted");
		}
	}

	/**
	 * What the operators of this tenant must see although it is no alarm of theirs:
	 * nobody knows whose it is, or it has not become one within a breath.
	 */
	public List<Unplaced> unplaced(TenantId tenant, int most) {
		return journal.unplaced(tenant, PATIENCE, most)
			.stream()
			.filter((entry) -> entry.tenant().isPresent() || seesUnplaced(tenant))
			.map(Unplaced::of)
			.toList();
	}

	/** Since when the oldest alarm of each tenant waits that has not become one there. */
	public Map<TenantId, Instant> oldestWaiting() {
		return journal.oldestWaiting();
	}

	/**
	 * An operator takes what nobody knows the owner of for this tenant; who comes second
	 * finds what the first has made.
	 */
	public void place(UUID id, TenantId tenant) {
		if (seesUnplaced(tenant)) {
			journal.place(id, tenant);
		}
		bring(id, tenant);
	}

	/** Brings what is on disk and this tenant's to it now, if it is not there yet. */
	public void bring(UUID id, TenantId tenant) {
		journal.find(id)
			.filter((entry) -> entry.tenant().filter(tenant::equals).isPresent())
			.ifPresent(handover::bring);
	}

	private boolean seesUnplaced(TenantId tenant) {
		var centre = settings.centre();
		return centre == null || centre.contains(tenant.value());
	}

	/** PostgreSQL keeps microseconds; what is compared later must be what was written. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** For how long devices have been heard without a break. */
	public Duration hearsFor() {
		return pulse.livesFor();
	}

	/** Whether the intake acknowledges now. */
	boolean acknowledges() {
		return !pulse.isAway();
	}

	/** Something from a device that nobody knows, or that could not be read. */
	public record Unplaced(UUID id, Instant receivedAt, String controller) {

		static Unplaced of(Journal.Entry entry) {
			return new Unplaced(entry.id(), entry.receivedAt(), entry.controller().orElse(""));
		}

	}

}
