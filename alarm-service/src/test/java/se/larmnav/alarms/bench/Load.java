package se.larmnav.alarms.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

import se.larmnav.alarms.Town;
import se.larmnav.alarms.device.DeviceMessage;
import se.larmnav.alarms.device.ScaipDevice;

/**
 * Messages at a pace, whether or not those before have been answered, as devices that
 * know nothing of each other send them. How long one took is counted from when it was to
 * be sent.
 */
final class Load implements AutoCloseable {

	private static final long BUSY = -1;

	private static final long NOTHING = -2;

	private final List<ScaipDevice> lines = new ArrayList<>();

	Load(Town town, int lines) {
		for (var n = 0; n < lines; n++) {
			this.lines.add(town.device(Town.nextController()));
		}
	}

	/** A press of this device's button. */
	DeviceMessage press(String controller) {
		return lines.getFirst().message().with("cid", controller);
	}

	/** A sign of life of this device. */
	DeviceMessage heartbeat(String controller) {
		return press(controller).with("mty", "PI");
	}

	Outcome run(int perSecond, Duration time, IntFunction<DeviceMessage> says) {
		var nanos = new long[(int) (perSecond * time.toSeconds())];
		var begun = System.nanoTime();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var n = 0; n < nanos.length; n++) {
				var number = n;
				var planned = begun + n * 1_000_000_000L / perSecond;
				LockSupport.parkNanos(planned - System.nanoTime());
				threads.execute(() -> nanos[number] = send(number, says.apply(number), planned));
			}
		}
		return new Outcome(nanos, (System.nanoTime() - begun) / 1e9);
	}

	private long send(int number, DeviceMessage message, long planned) {
		try {
			var answer = lines.get(number % lines.size()).send(message);
			return answer.accepted() ? System.nanoTime() - planned : BUSY;
		}
		catch (IOException ex) {
			return NOTHING;
		}
	}

	/**
	 * What came of it.
	 *
	 * @param nanos how long each took to be acknowledged, or that it was not
	 */
	record Outcome(long[] nanos, double seconds) {

		Figures acknowledged() {
			return new Figures(Arrays.stream(nanos).filter((each) -> each >= 0).toArray(), seconds);
		}

		long busy() {
			return Arrays.stream(nanos).filter((each) -> each == BUSY).count();
		}

		long unanswered() {
			return Arrays.stream(nanos).filter((each) -> each == NOTHING).count();
		}

	}

	@Override
	public void close() {
		lines.forEach(ScaipDevice::close);
	}

}
