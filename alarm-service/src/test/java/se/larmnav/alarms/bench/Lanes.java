package se.larmnav.alarms.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** The same thing done side by side, each lane beginning when its last is done. */
final class Lanes {

	private Lanes() {
	}

	/** One thing that is measured. */
	interface Once {

		void run() throws Exception;

	}

	/** Makes the work of a lane. */
	interface Lane {

		Once begin(int number) throws Exception;

	}

	static Figures run(int lanes, int each, Lane lane) throws Exception {
		var work = new ArrayList<Once>();
		for (var number = 0; number < lanes; number++) {
			work.add(lane.begin(number));
		}
		try (var threads = Executors.newFixedThreadPool(lanes)) {
			var begun = System.nanoTime();
			var all = threads
				.invokeAll(work.stream().<Callable<long[]>>map((once) -> () -> timed(each, once)).toList());
			var seconds = (System.nanoTime() - begun) / 1e9;
			return new Figures(all.stream().flatMapToLong((done) -> LongStream.of(of(done))).toArray(), seconds);
		}
	}

	private static long[] of(Future<long[]> done) {
		try {
			return done.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static long[] timed(int times, Once once) throws Exception {
		var nanos = new long[times];
		for (var i = 0; i < times; i++) {
			var begun = System.nanoTime();
			once.run();
			nanos[i] = System.nanoTime() - begun;
		}
		return nanos;
	}

}
