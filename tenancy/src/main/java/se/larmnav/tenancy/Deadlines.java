package se.larmnav.tenancy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stored due times: of two minutes or of three months, for all tenants alike. */
public class Deadlines {

	private final JdbcClient database;

	protected Deadlines(JdbcClient database) {
		this.database = database;
	}

	/** Sets when this is due; set again, it replaces what was set before. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void set(String kind, UUID subject, Instant due) {
		database.sql("""
				insert into platform.deadlines (task_name, task_instance, execution_time, picked, version)
				values (:kind, :instance, :due, false, 1)
				on conflict (task_name, task_instance) do update
				set execution_time = excluded.execution_time, picked = false, picked_by = null,
				    last_heartbeat = null, consecutive_failures = 0, version = platform.deadlines.version + 1
				""")
			.param("kind", kind)
			.param("instance", instance(subject))
			.param("due", due.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Nothing is due any more; nothing happens when nothing was set. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void clear(String kind, UUID subject) {
		database.sql("delete from platform.deadlines where task_name = :kind and task_instance = :instance")
			.param("kind", kind)
			.param("instance", instance(subject))
			.update();
	}

	private static String instance(UUID subject) {
		return Tenant.current() + "/" + subject;
	}

}
