package se.larmnav.standalone.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import se.larmnav.alarms.device.DeviceMessage;
import se.larmnav.standalone.faults.Sent.Answer;
import se.larmnav.standalone.faults.Sent.Attempt;

/**
 * Devices that send again and again. Each sends a message until it is told that it has
 * arrived, now and then once more after that, and remembers all of it.
 */
final class Senders implements AutoCloseable {

	private static final int BETWEEN_PRESSES = 1_500;

	private static final int BETWEEN_TESTS = 150;

	/** One message in so many is sent once more after its answer, as if that was lost. */
	private static final int ONCE_MORE = 8;

	private final int port;

	private final int pause;

	private final UnaryOperator<DeviceMessage> says;

	private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private volatile boolean enough;

	private Senders(int port, int pause, UnaryOperator<DeviceMessage> says) {
		this.port = port;
		this.pause = pause;
		this.says = says;
	}

	/** People who press their buttons. */
	static Senders ofPresses(int port) {
		return new Senders(port, BETWEEN_PRESSES, UnaryOperator.identity());
	}

	/** Devices that try their way to us, all at the same time. */
	static Senders ofTests(int port) {
		return new Senders(port, BETWEEN_TESTS, (message) -> message.with("stc", "0102"));
	}

	/** Lets the devices of each municipality begin. */
	void start(Map<String, List<String>> controllers, long seed) {
		controllers.forEach((tenant, its) -> its.forEach((controller) -> this.threads
			.submit(() -> press(tenant, controller, new Random(seed ^ controller.hashCode())))));
	}

	private Void press(String tenant, String controller, Random random) throws Exception {
		try (var line = new Line(controller, this.port, random.nextInt(4) == 0)) {
			while (!this.enough) {
				Thread.sleep(random.nextInt(this.pause));
				var message = this.says.apply(line.message());
				this.sent.add(untilAcknowledged(tenant, line, message, random.nextInt(ONCE_MORE) == 0));
			}
		}
		return null;
	}

	// A message that was begun is brought to its end: nobody may forget that he has
	// called for help.
	static Sent untilAcknowledged(String tenant, Line line, DeviceMessage message, boolean onceMore)
			throws InterruptedException {
		var attempts = new ArrayList<Attempt>();
		while (attempts.isEmpty() || attempts.getLast().answer() != Answer.HAVE_IT) {
			attempts.add(line.send(message));
			if (attempts.getLast().answer() != Answer.HAVE_IT) {
				Thread.sleep(500);
			}
		}
		var acknowledged = attempts.getLast().until();
		if (onceMore) {
			attempts.add(line.send(message));
		}
		return new Sent(tenant, line.controller(), message.bytes(), acknowledged, List.copyOf(attempts));
	}

	/** Lets each finish what it has begun, and says what all have sent. */
	List<Sent> finish() throws InterruptedException {
		this.enough = true;
		this.threads.shutdown();
		if (!this.threads.awaitTermination(3, TimeUnit.MINUTES)) {
			throw new IllegalStateException("A device has not been told for three minutes that its alarm has arrived");
		}
		return List.copyOf(this.sent);
	}

	@Override
	public void close() {
		this.enough = true;
		this.threads.shutdownNow();
	}

}
