package se.larmnav.tenancy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Each reader of a shared table sees what it must: one without a policy would silently
 * see nothing.
 */
@SampleTest
class SharedTablesTest {

	private static final String NOT_ALLOWED = "42501";

	@Autowired
	JdbcClient database;

	@Autowired
	Databases databases;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Outbox outbox;

	@Autowired
	TestTenants tenants;

	@Test
	@Requirement("PLT-TEN-01")
	void aTenantSeesItsOwnDeadlinesAndThePollerEverybodys() {
		var subject = UUID.randomUUID();
		for (var tenant : List.of("aby", "bro")) {
			set(tenant, "far-away", subject);
		}
		var sql = "select count(*) from platform.deadlines where task_instance like '%" + subject + "'";
		assertThat(counted("aby", sql)).isOne();
		assertThat(counted("bro", sql)).isOne();
		assertThat(counted("crona", sql)).isZero();
		assertThat(poller().sql(sql).query(Long.class).single()).isEqualTo(2);
	}

	@Test
	void aTenantCannotSetAnothersDeadline() {
		assertThat(state("aby", """
				insert into platform.deadlines (task_name, task_instance, execution_time, due, picked, version, tenant)
				values ('x', 'bro/1', now(), now(), false, 1, 'bro')""")).isEqualTo(NOT_ALLOWED);
		assertThat(state("aby", """
				insert into platform.deadlines (task_name, task_instance, execution_time, due, picked, version)
				values ('x', 'bro/1', now(), now(), false, 1)""")).isEqualTo("23514");
		var subject = UUID.randomUUID();
		set("bro", "far-away", subject);
		assertThat(counted("aby",
				"with gone as (delete from platform.deadlines returning 1) select count(*) from gone where false"))
			.isZero();
		assertThat(
				counted("bro", "select count(*) from platform.deadlines where task_instance = 'bro/" + subject + "'"))
			.isOne();
	}

	@Test
	@Requirement("PLT-TEN-01")
	void aTenantTellsInItsOwnNameOnly() {
		tenants.as("aby", () -> {
			outbox.publish("something", List.of());
			return null;
		});
		assertThat(poller().sql("select distinct tenant from platform.outbox where type = 'something'")
			.query(String.class)
			.list()).containsExactly("aby");
		assertThat(state("aby",
				"insert into platform.outbox (tenant, type, at, payload) values ('bro', 'something', now(), '{}')"))
			.isEqualTo(NOT_ALLOWED);
		assertThat(state("aby",
				"insert into platform.outbox (tenant, type, at, payload) values (null, 'something', now(), '{}')"))
			.isEqualTo(NOT_ALLOWED);
		assertThat(state("aby", "select * from platform.outbox")).isEqualTo(NOT_ALLOWED);
	}

	@Test
	void anEventWithoutATenantOrATransactionIsNotTold() {
		assertThatExceptionOfType(NoTenant.class).isThrownBy(() -> outbox.publish("something", List.of()));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> Tenant.run(new TenantId("aby"), () -> outbox.publish("something", List.of())));
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> Tenant
			.run(new TenantId("aby"), () -> deadlines.set("far-away", UUID.randomUUID(), Instant.EPOCH)));
		assertThat(catchThrowable(() -> new FeedEvent(UUID.randomUUID(), new TenantId(""), 1, "x", Instant.EPOCH,
				tools.jackson.databind.node.NullNode.getInstance())))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void positionsAreEachTenantsOwnAndThePollerReadsThem() {
		for (var tenant : List.of("aby", "bro")) {
			tenants.as(tenant, () -> database.sql("""
					insert into platform.positions (producer, sequence) values ('nobody', 7)
					on conflict do nothing""").update());
		}
		assertThat(counted("crona", "select count(*) from platform.positions where producer = 'nobody'")).isZero();
		assertThat(counted("aby", "select count(*) from platform.positions where producer = 'nobody'")).isOne();
		assertThat(poller().sql("select count(*) from platform.positions where producer = 'nobody'")
			.query(Long.class)
			.single()).isEqualTo(2);
		assertThat(state(poller(), "update platform.positions set sequence = 0")).isEqualTo(NOT_ALLOWED);
	}

	@Test
	void aSystemRoleOfAServiceWritesForAllAndTenantsReadTheirOwn() {
		var intake = JdbcClient.create(databases.as("intake", 1));
		intake.sql("insert into platform.journal (tenant, text) values ('aby', 'a'), ('bro', 'b'), (null, 'nobody')")
			.update();
		assertThat(counted("aby", "select count(*) from platform.journal where text in ('a', 'b', 'nobody')")).isOne();
		assertThat(counted("crona", "select count(*) from platform.journal")).isZero();
		assertThat(state(intake, "select * from platform.journal")).isEqualTo(NOT_ALLOWED);
		assertThat(state(poller(), "select * from platform.journal")).isEqualTo(NOT_ALLOWED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from aby.note", "select * from aby.read_log", "delete from platform.deadlines",
			"insert into platform.outbox (tenant, type, at, payload) values ('aby', 'x', now(), '{}')",
			"update platform.outbox set payload = '{}'", "delete from platform.outbox",
			"delete from platform.feed_readers", "delete from platform.issuer_keys",
			"update platform.tenants set state = 'OPEN'", "create table platform.mine (id int)" })
	void thePollerMayDoWhatItNeedsAndNoMore(String sql) {
		assertThat(state(poller(), sql)).isEqualTo(NOT_ALLOWED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from platform.deadlines", "select * from platform.outbox",
			"select * from platform.feed_readers", "select * from platform.issuer_keys",
			"select platform.clear_outbox(now(), 1)", "select * from platform.tenants", "select * from aby.note" })
	void aSystemRoleOfAServiceHasNothingOfThePollers(String sql) {
		assertThat(state(JdbcClient.create(databases.as("intake", 1)), sql)).isEqualTo(NOT_ALLOWED);
	}

	private JdbcClient poller() {
		return JdbcClient.create(databases.poller());
	}

	private void set(String tenant, String kind, UUID subject) {
		tenants.as(tenant, () -> {
			deadlines.set(kind, subject, Instant.parse("2026-03-02T08:00:00Z").plus(Duration.ofDays(3650)));
			return null;
		});
	}

	private long counted(String tenant, String sql) {
		return tenants.<Long, RuntimeException>as(tenant, () -> database.sql(sql).query(Long.class).single());
	}

	private @Nullable String state(String tenant, String sql) {
		return stateOf(catchThrowable(() -> tenants.as(tenant, () -> database.sql(sql).update())));
	}

	private static @Nullable String state(JdbcClient as, String sql) {
		return stateOf(catchThrowable(() -> as.sql(sql).update()));
	}

	private static @Nullable String stateOf(@Nullable Throwable fault) {
		for (var cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return sql.getSQLState();
			}
		}
		return null;
	}

}
