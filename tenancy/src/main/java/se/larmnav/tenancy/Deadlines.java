package se.larmnav.tenancy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Stored due times: of two minutes or of three months, for all tenants alike. */
public class Deadlines {

	private static final ScopedValue<Handled> HANDLED = ScopedValue.newInstance();

	private final JdbcClient database;

	public Deadlines(JdbcClient database) {
		this.database = database;
	}

	/** Sets when this is due; set again, it replaces what was set before. */
	public void set(String kind, UUID subject, Instant due) {
		touch(kind, subject);
		database.sql("""
				insert into platform.deadlines (task_name, task_instance, execution_time, due, picked, version)
				values (:kind, :instance, :due, :due, false, 1)
				on conflict (task_name, task_instance) do update
				set execution_time = excluded.execution_time, due = excluded.due, picked = false, picked_by = null,
				    last_heartbeat = null, consecutive_failures = 0, version = deadlines.version + 1
				""")
			.param("kind", kind)
			.param("instance", instance(subject))
			.param("due", due.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Nothing is due any more; nothing happens when nothing was set. */
	public void clear(String kind, UUID subject) {
		touch(kind, subject);
		database.sql("delete from platform.deadlines where task_name = :kind and task_instance = :instance")
			.param("kind", kind)
			.param("instance", instance(subject))
			.update();
	}

	/**
	 * Does what a passed deadline demands and takes it away, unless the work has set it
	 * anew.
	 * @param version the row's version when it was picked
	 * @throws Overtaken when the deadline was moved or taken away in the meantime: what
	 * was done must be undone
	 */
	void handle(String kind, UUID subject, long version, Consumer<Instant> work) {
		var due = dueOf(kind, subject, version);
		if (due.isEmpty()) {
			return;
		}
		var handled = new Handled(kind, subject, new AtomicBoolean());
		ScopedValue.where(HANDLED, handled).run(() -> work.accept(due.get()));
		var taken = picked("delete from platform.deadlines", kind, subject, version).update();
		if (taken == 0 && !handled.touched().get()) {
			throw new Overtaken();
		}
	}

	private Optional<Instant> dueOf(String kind, UUID subject, long version) {
		return picked("select due from platform.deadlines", kind, subject, version).query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	private JdbcClient.StatementSpec picked(String what, String kind, UUID subject, long version) {
		return database.sql(what + " where task_name = :kind and task_instance = :instance and version = :version")
			.param("kind", kind)
			.param("instance", instance(subject))
			.param("version", version);
	}

	private static void touch(String kind, UUID subject) {
		Outbox.requireTransaction();
		if (HANDLED.isBound() && HANDLED.get().kind().equals(kind) && HANDLED.get().subject().equals(subject)) {
			HANDLED.get().touched().set(true);
		}
	}

	private static String instance(UUID subject) {
		return Tenant.current() + "/" + subject;
	}

	private record Handled(String kind, UUID subject, AtomicBoolean touched) {
	}

	/** Somebody else moved the deadline while it was handled. */
	static final class Overtaken extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Overtaken() {
			super("The deadline was moved meanwhile", null, false, false);
		}

	}

}
