package se.larmnav.alarms.sip;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

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

	private final ConcurrentHashMap<String, Transaction> running = new ConcurrentHashMap<>();

	private final ConcurrentLinkedQueue<Transaction> byAge = new ConcurrentLinkedQueue<>();

	/**
	 * The transaction of this request when it is new. The body is part of the mark: a
	 * device that uses a branch again for something else has said something new, and
	 * nothing that somebody pressed may be taken for a copy.
	 */
	Optional<Transaction> begin(SipRequest request, Way way) throws IOException {
		forgetOld();
		var fresh = new Transaction(request.transaction() + "|" + digest(request.body()), request);
		var known = running.putIfAbsent(fresh.key, fresh);
		if (known == null) {
			byAge.add(fresh);
			return Optional.of(fresh);
		}
		known.again(way);
		return Optional.empty();
	}

	private void forgetOld() {
		for (var oldest = byAge.peek(); oldest != null
				&& (System.nanoTime() - oldest.since > LIFE || running.size() > MOST); oldest = byAge.peek()) {
			if (byAge.remove(oldest)) {
				running.remove(oldest.key, oldest);
			}
		}
	}

	private static String digest(byte[] body) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** One request and, once it is there, its answer. */
	static final class Transaction {

		private final String key;

		private final SipRequest request;

		private final long since = System.nanoTime();

		private volatile byte @Nullable [] answer;

		Transaction(String key, SipRequest request) {
			this.key = key;
			this.request = request;
		}

		void answer(SipResponse response, Way way) throws IOException {
			var bytes = response.encoded();
			this.answer = bytes;
			back(way).send(bytes);
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
			return request.via().map((via) -> way.to(via.answerTo(way.peer()))).orElse(way);
		}

	}

}
