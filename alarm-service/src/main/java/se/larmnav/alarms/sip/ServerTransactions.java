package se.larmnav.alarms.sip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was answered, so that a retransmission gets the same answer and makes
 * nothing new (RFC 3261 17.2.2).
 */
final class ServerTransactions {

	/** As long as a sender may go on retransmitting: 64 × T1. */
	private static final long LIFE = 32_000_000_000L;

	/**
	 * A storm must not fill the memory; what is forgotten early is caught by the intake's
	 * own key.
	 */
	private static final int MOST = 50_000;

	/** Whoever sends long heads gets them back in each answer, and these are kept. */
	private static final long MOST_BYTES = 32L * 1024 * 1024;

	private final ConcurrentHashMap<String, Transaction> running = new ConcurrentHashMap<>();

	private final ConcurrentLinkedQueue<Transaction> byAge = new ConcurrentLinkedQueue<>();

	private final AtomicLong bytes = new AtomicLong();

	/**
	 * The transaction of this request when it is new. The body is part of the mark: a
	 * device that uses a branch again for something else has said something new, and
	 * nothing that somebody pressed may be taken for a copy.
	 */
	Optional<Transaction> begin(SipRequest request, Way way) throws IOException {
		forgetOld();
		var fresh = new Transaction(digest(request), request.via(), bytes);
		var known = running.putIfAbsent(fresh.key, fresh);
		if (known == null) {
			byAge.add(fresh);
			return Optional.of(fresh);
		}
		known.again(way);
		return Optional.empty();
	}

	private void forgetOld() {
		for (var oldest = byAge.peek(); oldest != null && (System.nanoTime() - oldest.since > LIFE
				|| running.size() > MOST || bytes.get() > MOST_BYTES); oldest = byAge.peek()) {
			if (byAge.remove(oldest)) {
				running.remove(oldest.key, oldest);
				oldest.forgotten();
			}
		}
	}

	/** How much is remembered. */
	long bytes() {
		return bytes.get();
	}

	private static String digest(SipRequest request) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(request.transaction().getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
			return HexFormat.of().formatHex(digest.digest(request.body()));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * One request and, once it is there, its answer; of the request only what leads back.
	 */
	static final class Transaction {

		private final String key;

		private final Optional<Via> via;

		private final AtomicLong remembered;

		private final long since = System.nanoTime();

		private volatile byte @Nullable [] answer;

		private boolean forgotten;

		Transaction(String key, Optional<Via> via, AtomicLong remembered) {
			this.key = key;
			this.via = via;
			this.remembered = remembered;
		}

		void answer(SipResponse response, Way way) throws IOException {
			var bytes = response.encoded();
			keep(bytes);
			back(way).send(bytes);
		}

		private synchronized void keep(byte[] bytes) {
			answer = bytes;
			if (!forgotten) {
				remembered.addAndGet(bytes.length);
			}
		}

		private synchronized void forgotten() {
			var known = answer;
			forgotten = true;
			remembered.addAndGet((known == null) ? 0 : -known.length);
		}

		boolean answered() {
			return answer != null;
		}

		private void again(Way way) throws IOException {
			var known = answer;
			if (known != null) {
				back(way).send(known);
			}
		}

		private Way back(Way way) {
			return via.map((hop) -> way.to(hop.answerTo(way.peer()))).orElse(way);
		}

	}

}
