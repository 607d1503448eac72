package se.larmnav.standalone.faults;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.standalone.demo.Desk;
import se.larmnav.standalone.demo.Town;

/**
 * People who answer what rings, two in each municipality and without waiting for each
 * other, and who try again when they are not answered themselves.
 */
final class Operators implements AutoCloseable {

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final AtomicInteger closed = new AtomicInteger();

	private volatile boolean enough;

	void start(List<Town> towns, long seed) {
		for (var town : towns) {
			for (int n = 0; n < 2; n++) {
				var desks = town.desks(Role.OPERATOR);
				var desk = desks.get(n % desks.size());
				var random = new Random(seed + n);
				this.threads.submit(() -> work(town, desk, random));
			}
		}
	}

	/** How many alarms they have closed. */
	int closed() {
		return this.closed.get();
	}

	private Void work(Town town, Desk desk, Random random) throws InterruptedException {
		var left = true;
		while (!this.enough || left) {
			Thread.sleep(this.enough ? 50 : 200 + random.nextInt(800));
			try {
				var board = desk.alarms().board(null);
				var rows = Stream.concat(board.mine().stream(), board.queue().stream()).toList();
				left = !rows.isEmpty();
				if (left) {
					handle(town, desk, rows.get(random.nextInt(rows.size())).id(), random);
				}
			}
			catch (RestClientException | IllegalStateException nobodyThere) {
				// A colleague was first, or the service has just been killed: look again.
			}
		}
		return null;
	}

	private void handle(Town town, Desk desk, UUID alarm, Random random) {
		var alarms = desk.alarms();
		if (alarms.open(alarm).state().equals("RECEIVED")) {
			alarms.answer(alarm);
		}
		if (random.nextBoolean()) {
			alarms.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
			alarms.close(alarm, new AlarmsApi.Closing("mistake", "no-action", null));
		}
		else {
			sendOut(town, desk, alarm);
		}
		this.closed.incrementAndGet();
	}

	private void sendOut(Town town, Desk desk, UUID alarm) {
		var dispatch = desk.alarms().dispatch(alarm, new AlarmsApi.Dispatch(null, null)).dispatch();
		if (dispatch == null) {
			return;
		}
		var unit = town.desk(Role.HOME_CARE, dispatch.unit()).alarms();
		for (var step : List.of("ACKNOWLEDGED", "ON_THE_WAY", "ON_SITE", "ACTED")) {
			var acted = step.equals("ACTED");
			tap(unit, alarm, new AlarmsApi.Step(step, null, acted ? "lifted" : null, acted ? "visit" : null, null));
		}
		unit.close(alarm, new AlarmsApi.Closing("fall", "visited", null));
	}

	// A phone keeps the tap, and sends it under the same key until it is taken.
	private void tap(AlarmsApi unit, UUID alarm, AlarmsApi.Step step) {
		var key = UUID.randomUUID().toString();
		for (int tries = 1;; tries++) {
			try {
				unit.step(alarm, key, step);
				return;
			}
			catch (HttpClientErrorException refused) {
				throw refused;
			}
			catch (RestClientException nobodyThere) {
				if (tries == 20 || this.enough) {
					throw nobodyThere;
				}
				LockSupport.parkNanos(500_000_000L);
			}
		}
	}

	/** They go when their boards are empty, or after a minute. */
	@Override
	public void close() throws InterruptedException {
		this.enough = true;
		this.threads.shutdown();
		if (!this.threads.awaitTermination(60, TimeUnit.SECONDS)) {
			this.threads.shutdownNow();
		}
	}

}
