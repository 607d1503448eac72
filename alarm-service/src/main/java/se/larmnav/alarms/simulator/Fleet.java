package se.larmnav.alarms.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import se.larmnav.alarms.device.DeviceMessage;
import se.larmnav.alarms.device.ScaipDevice;

/** Devices of several makes; the same seed makes the same devices and the same day. */
final class Fleet implements AutoCloseable {

	/**
	 * One message in so many is sent once more, as a device does that missed its answer.
	 */
	private static final int SENT_TWICE = 20;

	/** One alarm in so many is taken back at the device a while later. */
	private static final int TAKEN_BACK = 10;

	private static final int MOST_AT_ONCE = 512;

	private final Random random;

	private final List<Make> makes = new ArrayList<>();

	private final Tally tally = new Tally();

	/** A device and how it writes. */
	private record Make(ScaipDevice device, Habit habit) {
	}

	Fleet(Target target, List<String> controllers, long seed) throws IOException {
		this.random = new Random(seed);
		for (var controller : controllers) {
			var tcp = random.nextInt(4) == 0;
			makes.add(new Make(tcp ? target.overTcp(controller) : target.overUdp(controller),
					Habit.values()[random.nextInt(Habit.values().length)]));
		}
	}

	/** Presses here and there for a while. */
	Tally press(double perSecond, Duration time) {
		var messages = (long) (perSecond * time.toMillis() / 1_000);
		try (ScheduledExecutorService pace = Executors.newScheduledThreadPool(1);
				var senders = Executors.newFixedThreadPool(MOST_AT_ONCE, Thread.ofVirtual().factory())) {
			for (var number = 0; number < messages; number++) {
				var make = makes.get(random.nextInt(makes.size()));
				var at = (long) (number * 1_000 / perSecond);
				plan(make).forEach((deed) -> pace.schedule(() -> senders.execute(() -> send(make, deed.message())),
						at + deed.later(), TimeUnit.MILLISECONDS));
			}
			pace.shutdown();
			pace.awaitTermination(time.toMillis() + 60_000, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return tally;
	}

	/** A message that comes a while after the press. */
	private record Deed(DeviceMessage message, long later) {
	}

	private List<Deed> plan(Make make) {
		var pressed = make.habit().writes(make.device().message());
		var deeds = new ArrayList<>(List.of(new Deed(pressed, 0)));
		if (random.nextInt(SENT_TWICE) == 0) {
			deeds.add(new Deed(pressed, 500));
		}
		if (random.nextInt(TAKEN_BACK) == 0) {
			deeds.add(new Deed(make.habit().writes(make.device().message()).with("mty", "RE"), 5_000));
		}
		return deeds;
	}

	private void send(Make make, DeviceMessage message) {
		try {
			tally.answered(make.device().send(message));
		}
		catch (IOException ex) {
			tally.unanswered();
		}
	}

	@Override
	public void close() {
		makes.forEach((make) -> make.device().close());
	}

}
