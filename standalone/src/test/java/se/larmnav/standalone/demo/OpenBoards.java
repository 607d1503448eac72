package se.larmnav.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.web.client.RestClientException;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.standalone.Platform;

/**
 * Boards that are open in all municipalities: each asks alarm-service as ui asks it for a
 * board, at once when there is a hint and else each second.
 */
final class OpenBoards implements AutoCloseable {

	private static final int PAUSE_MILLIS = 850;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Map<String, List<BlockingQueue<String>>> nudges = new ConcurrentHashMap<>();

	private final AtomicLong asked = new AtomicLong();

	private final long begun = System.nanoTime();

	private final RedisLine hints;

	private volatile boolean enough;

	OpenBoards(Platform platform, int count) throws Exception {
		var towns = MadeUpMunicipalities.towns(platform);
		var service = "http://127.0.0.1:" + platform.settings().port("alarm-service");
		var logins = new Logins(platform.parts().keycloak(), MadeUpMunicipalities.PASSWORD);
		for (var n = 0; n < count; n++) {
			var town = towns.get(n % towns.size());
			var operators = operators(town);
			var user = operators.get(n / towns.size() % operators.size()).user();
			var desk = new Desk(service, () -> logins.token(town.alias(), user));
			var nudge = new ArrayBlockingQueue<String>(1);
			this.nudges.computeIfAbsent("larmnav:board:" + town.alias(), (channel) -> new CopyOnWriteArrayList<>())
				.add(nudge);
			this.threads.submit(() -> follow(desk, nudge));
		}
		this.hints = new RedisLine(platform.parts().redis());
		this.hints.hear(this.nudges.keySet(),
				(channel) -> this.nudges.getOrDefault(channel, List.of()).forEach((nudge) -> nudge.offer(channel)));
	}

	private static List<StaffMember> operators(Town town) {
		return town.staff().stream().filter((one) -> one.roles().contains(Role.OPERATOR)).toList();
	}

	private Void follow(Desk desk, BlockingQueue<String> nudge) throws InterruptedException {
		Long version = null;
		while (!this.enough) {
			try {
				version = desk.alarms().board(version).version();
				this.asked.incrementAndGet();
			}
			catch (RestClientException nobodyThere) {
				// it asks again in a second
			}
			nudge.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
		}
		return null;
	}

	double perSecond() {
		return this.asked.get() / ((System.nanoTime() - this.begun) / 1e9);
	}

	@Override
	public void close() {
		this.enough = true;
		this.hints.close();
		this.threads.shutdownNow();
	}

}
