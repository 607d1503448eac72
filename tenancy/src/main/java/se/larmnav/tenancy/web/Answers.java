package se.larmnav.tenancy.web;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * The answers to requests that carried a key, in the tenant's schema or in the
 * platform's. A claim is written before the work; a tenant's own transaction marks it, so
 * that after a crash we know whether it was done.
 */
class Answers implements TransactionExecutionListener {

	private static final ScopedValue<Claim> CURRENT = ScopedValue.newInstance();

	/** A claim that is this old and has no mark belongs to a process that died. */
	private static final Duration LEASE = Duration.ofMinutes(2);

	private static final Duration KEPT = Duration.ofHours(24);

	/** Old keys are taken away by one request in so many. */
	private static final int TIDY_EVERY = 500;

	private final JdbcClient database;

	private final String table;

	Answers(JdbcClient database, String table) {
		this.database = database;
		this.table = table;
	}

	/** Claims a key, or says what became of it. */
	Claim claim(String subject, String key, String request) {
		if (ThreadLocalRandom.current().nextInt(TIDY_EVERY) == 0) {
			forget();
		}
		var mine = UUID.randomUUID();
		// Time-outs follow the machine's time, here the database's.
		var claimed = database.sql("""
				insert into %s as k (subject, key, request, claimed_at, claim)
				values (:subject, :key, :request, clock_timestamp(), :claim)
				on conflict (subject, key) do update
				set request = excluded.request, claimed_at = excluded.claimed_at, claim = excluded.claim,
				    effected = false, status = null, content_type = null, location = null, answer = null
				where k.claimed_at < clock_timestamp() - make_interval(secs => :kept)
				   or (k.status is null and not k.effected and k.request = excluded.request
				       and k.claimed_at < clock_timestamp() - make_interval(secs => :lease))""".formatted(table))
			.param("subject", subject)
			.param("key", key)
			.param("request", request)
			.param("claim", mine)
			.param("kept", KEPT.toSeconds())
			.param("lease", LEASE.toSeconds())
			.update();
		if (claimed == 1) {
			return new Claim(table, subject, key, mine, Outcome.NEW, null);
		}
		return known(subject, key, request);
	}

	private Claim known(String subject, String key, String request) {
		var row = database.sql("""
				select request, effected, claimed_at, status, content_type, location, answer from %s
				where subject = :subject and key = :key""".formatted(table))
			.param("subject", subject)
			.param("key", key)
			.query(Row.class)
			.single();
		var answer = (row.status() == null) ? null : new Answer(row.status(), row.contentType(), row.location(),
				Objects.requireNonNullElse(row.answer(), new byte[0]));
		return new Claim(table, subject, key, new UUID(0, 0), row.outcome(request), answer);
	}

	/** Keeps what was answered. */
	void keep(Claim claim, int status, @Nullable String contentType, @Nullable String location, byte[] body) {
		database.sql("""
				update %s set status = :status, content_type = :type, location = :location, answer = :body
				where subject = :subject and key = :key and claim = :claim""".formatted(table))
			.param("status", status)
			.param("type", contentType)
			.param("location", location)
			.param("body", body)
			.param("subject", claim.subject())
			.param("key", claim.key())
			.param("claim", claim.id())
			.update();
	}

	/** Says that it was done, and not what was answered. */
	void withhold(Claim claim) {
		database.sql("""
				update %s set effected = true, claimed_at = claimed_at - make_interval(secs => :lease)
				where subject = :subject and key = :key and claim = :claim""".formatted(table))
			.param("lease", LEASE.toSeconds())
			.param("subject", claim.subject())
			.param("key", claim.key())
			.param("claim", claim.id())
			.update();
	}

	/** Lets a request that failed be tried again, unless part of it was committed. */
	void release(Claim claim) {
		database.sql("""
				delete from %s
				where subject = :subject and key = :key and claim = :claim and not effected""".formatted(table))
			.param("subject", claim.subject())
			.param("key", claim.key())
			.param("claim", claim.id())
			.update();
	}

	/** Takes away what is older than a day. */
	void forget() {
		database.sql("delete from " + table + " where claimed_at < clock_timestamp() - make_interval(secs => :kept)")
			.param("kept", KEPT.toSeconds())
			.update();
	}

	@Override
	public void beforeCommit(TransactionExecution transaction) {
		if (CURRENT.isBound() && CURRENT.get().at().equals(table) && !transaction.isReadOnly()) {
			var claim = CURRENT.get();
			database
				.sql("update " + table
						+ " set effected = true where subject = :subject and key = :key and claim = :claim")
				.param("subject", claim.subject())
				.param("key", claim.key())
				.param("claim", claim.id())
				.update();
		}
	}

	/** What became of a key. */
	enum Outcome {

		NEW, ANSWERED, REUSED, IN_PROGRESS, ANSWER_LOST

	}

	/** An answer that was given. */
	record Answer(int status, @Nullable String contentType, @Nullable String location, byte[] body) {
	}

	/** A key of a caller, and what became of it; at is where it is kept. */
	record Claim(String at, String subject, String key, UUID id, Outcome outcome, @Nullable Answer given) {

		<T> T call(ScopedValue.CallableOp<T, Exception> work) throws Exception {
			return ScopedValue.where(CURRENT, this).call(work);
		}

		Answer answer() {
			return Objects.requireNonNull(given);
		}

	}

	private record Row(String request, boolean effected, OffsetDateTime claimedAt, @Nullable Integer status,
			@Nullable String contentType, @Nullable String location, byte @Nullable [] answer) {

		Outcome outcome(String asked) {
			if (!request.equals(asked)) {
				return Outcome.REUSED;
			}
			if (status != null) {
				return Outcome.ANSWERED;
			}
			var dead = claimedAt.toInstant().isBefore(java.time.Clock.systemUTC().instant().minus(LEASE));
			return (effected && dead) ? Outcome.ANSWER_LOST : Outcome.IN_PROGRESS;
		}

	}

}
