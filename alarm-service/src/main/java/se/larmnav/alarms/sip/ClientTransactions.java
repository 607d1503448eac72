package se.larmnav.alarms.sip;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Our own messages that wait for their response; over UDP they are sent again (RFC 3261
 * 17.1.2).
 */
final class ClientTransactions implements AutoCloseable {

	private static final long T1 = 500;

	private static final long T2 = 4_000;

	private static final long GIVE_UP = 64 * T1;

	private final ConcurrentHashMap<String, CompletableFuture<SipResponse>> waiting = new ConcurrentHashMap<>();

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("sip-timer").factory());

	CompletableFuture<SipResponse> send(Way way, SipRequest request) {
		var branch = request.via().map(Via::branch).orElseThrow();
		var answer = new CompletableFuture<SipResponse>();
		waiting.put(branch, answer);
		var giveUp = timer.schedule(
				() -> answer.completeExceptionally(new TimeoutException("no answer from the other end")), GIVE_UP,
				TimeUnit.MILLISECONDS);
		answer.whenComplete((response, failure) -> {
			waiting.remove(branch);
			giveUp.cancel(false);
		});
		transmit(way, request.encoded(), answer, T1);
		return answer;
	}

	private void transmit(Way way, byte[] bytes, CompletableFuture<SipResponse> answer, long pause) {
		if (answer.isDone()) {
			return;
		}
		try {
			way.send(bytes);
		}
		catch (IOException ex) {
			answer.completeExceptionally(ex);
			return;
		}
		if (!way.reliable()) {
			timer.schedule(() -> transmit(way, bytes, answer, Math.min(2 * pause, T2)), pause, TimeUnit.MILLISECONDS);
		}
	}

	void answered(SipResponse response) {
		if (response.isFinal()) {
			response.via().map((via) -> waiting.get(via.branch())).ifPresent((answer) -> answer.complete(response));
		}
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}

}
