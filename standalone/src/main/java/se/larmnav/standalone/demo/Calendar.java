package se.larmnav.standalone.demo;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.web.client.RestClientResponseException;
import se.larmnav.standalone.PlatformTime;
import se.larmnav.standalone.Progress;
import se.larmnav.standalone.demo.Walk.Work;

/**
 * Lets things be done at their times by the platform's clock: what falls on one time is
 * done for many people at once, and for each of them in order.
 */
final class Calendar implements AutoCloseable {

	// More would only wait for each other: a small machine has two cores.
	private static final int AT_ONCE = 6;

	private final ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);

	private final Map<Instant, Map<Object, List<Planned>>> days = new TreeMap<>();

	private final Set<Object> stopped = ConcurrentHashMap.newKeySet();

	private final PlatformTime time;

	private final Progress progress;

	Calendar(PlatformTime time, Progress progress) {
		this.time = time;
		this.progress = progress;
	}

	/**
	 * Plans it; what concerns the same one is done in the order in which it is planned.
	 */
	void plan(Object whom, Instant at, Work work) {
		this.days.computeIfAbsent(at, (day) -> new LinkedHashMap<>())
			.computeIfAbsent(whom, (one) -> new ArrayList<>())
			.add(new Planned(whom, at, work));
	}

	/** Does everything that is planned. */
	void pass() throws IOException, InterruptedException {
		for (var day : this.days.entrySet()) {
			this.time.jump(day.getKey());
			this.hands.invokeAll(day.getValue().values().stream().map(this::inOrder).toList());
		}
		this.days.clear();
	}

	private Callable<Void> inOrder(List<Planned> acts) {
		return () -> {
			for (var act : acts) {
				perform(act);
			}
			return null;
		};
	}

	// What cannot be done stops the story of one, not the demonstration.
	private void perform(Planned act) throws InterruptedException {
		if (this.stopped.contains(act.whom)) {
			return;
		}
		try {
			act.work.at(act.at);
		}
		catch (InterruptedException ex) {
			throw ex;
		}
		catch (RestClientResponseException ex) {
			stopped(act, ex.getResponseBodyAsString());
		}
		catch (Exception ex) {
			stopped(act, String.valueOf(ex.getMessage()));
		}
	}

	private void stopped(Planned act, String why) {
		this.stopped.add(act.whom);
		this.progress.line("demo", act.whom + " stops at " + act.at + ": " + why);
	}

	@Override
	public void close() {
		this.hands.shutdownNow();
	}

	private record Planned(Object whom, Instant at, Work work) {
	}

}
