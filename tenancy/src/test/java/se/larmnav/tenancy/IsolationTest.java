package se.larmnav.tenancy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.zaxxer.hikari.HikariDataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.database.DatabaseSettings;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.database.TenantDataSource;
import se.larmnav.tenancy.sample.Note;
import se.larmnav.tenancy.sample.Notes;
import se.larmnav.tenancy.sample.Ticket;
import se.larmnav.tenancy.sample.Tickets;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

@SampleTest
class IsolationTest {

	private static final TenantId ABY = new TenantId("aby");

	private static final TenantId BRO = new TenantId("bro");

	private static final String NOT_ALLOWED = "42501";

	@Autowired
	JdbcClient database;

	@Autowired
	TenantDataSource source;

	@Autowired
	Databases databases;

	@Autowired
	DatabaseSettings settings;

	@Autowired
	TenantRegister register;

	@Autowired
	Notes notes;

	@Autowired
	Tickets tickets;

	@Autowired
	ReadLog readLog;

	@Autowired
	TestTenants tenants;

	@Autowired
	FreshDatabase fresh;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	@Requirement("PLT-TEN-01")
	void whatOneTenantWritesNoOtherSees() {
		var id = UUID.randomUUID();
		tenants.as("aby", () -> notes.save(new Note(id, "åby's")));
		for (var other : List.of("bro", "crona")) {
			assertThat(tenants.<Boolean, RuntimeException>as(other, () -> notes.existsById(id))).isFalse();
			assertThat(tenants.<Long, RuntimeException>as(other,
					() -> count("select count(*) from note where id = '" + id + "'")))
				.isZero();
		}
		assertThat(tenants.<Boolean, RuntimeException>as("aby", () -> notes.existsById(id))).isTrue();
		assertThat(tenants.<Long, RuntimeException>as("aby",
				() -> count("select count(*) from note where id = '" + id + "'")))
			.isOne();
	}

	@ParameterizedTest
	@Requirement("PLT-TEN-01")
	@ValueSource(strings = { "select * from \"bro\".note", "insert into \"bro\".note values (uuidv7(), 'x')",
			"update \"bro\".note set text = 'x'", "delete from \"bro\".note", "select * from \"bro\".read_log",
			"truncate \"bro\".note", "drop table \"bro\".note", "create table \"bro\".mine (id int)",
			"create table mine (id int)", "create temp table note (id int)", "select * from databasechangelog",
			"select * from platform.tenants", "select * from platform.outbox", "set session authorization postgres" })
	void aQueryThatNamesWhatIsNotTheTenantsIsRefusedByPostgres(String sql) {
		assertThat(stateOf(() -> Tenant.run(ABY, () -> database.sql(sql).update()))).isEqualTo(NOT_ALLOWED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from note", "select * from \"aby\".note", "select * from platform.outbox",
			"select * from platform.deadlines", "select * from platform.tenants", "create temp table mine (id int)",
			"create table public.mine (id int)", "create schema mine" })
	void aQueryWithoutATenantIsRefusedByPostgres(String sql) {
		assertThat(stateOf(() -> database.sql(sql).update())).isIn(NOT_ALLOWED, "42P01");
	}

	@Test
	void aRollbackDoesNotChangeWhoWorks() throws Exception {
		Tenant.<@Nullable Void, Exception>call(ABY, () -> {
			try (var connection = source.getConnection()) {
				connection.setAutoCommit(false);
				try (var statement = connection.createStatement()) {
					statement.execute("insert into note values (uuidv7(), 'gone')");
					connection.rollback();
					assertThatThrownBy(() -> statement.execute("this is no sql")).isInstanceOf(SQLException.class);
					connection.rollback();
					try (var row = statement.executeQuery("select current_user, current_schema()")) {
						row.next();
						assertThat(row.getString(1)).isEqualTo(settings.role(ABY));
						assertThat(row.getString(2)).isEqualTo("aby");
					}
				}
			}
			return null;
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "set role none", "set search_path to platform", "set statement_timeout to 1",
			"select pg_advisory_lock(77)", "listen something", "prepare something as select 1",
			"declare something cursor with hold for select 1", "set session characteristics as transaction read only",
			"begin; insert into note values (uuidv7(), 'dirty')", "begin; this is no sql" })
	void aConnectionReturnedDirtyIsCleanForTheNext(String dirt) throws Exception {
		try (var one = databases.tenants(register, "one", 1)) {
			Tenant.run(ABY, () -> {
				try (var connection = one.getConnection(); var statement = connection.createStatement()) {
					connection.setAutoCommit(!dirt.startsWith("begin"));
					statement.execute(dirt.replace("begin; ", ""));
				}
				catch (SQLException ex) {
					assertThat(dirt).contains("no sql");
				}
			});
			Tenant.run(BRO, () -> {
				var next = JdbcClient.create(one);
				assertThat(next.sql("select current_user").query(String.class).single()).isEqualTo(settings.role(BRO));
				assertThat(next.sql("show search_path").query(String.class).single()).isEqualTo("\"bro\"");
				assertThat(next.sql("show statement_timeout").query(String.class).single()).isEqualTo("30s");
				assertThat(next.sql("show transaction_read_only").query(String.class).single()).isEqualTo("off");
				assertThat(next
					.sql("""
							select (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())
							     + (select count(*) from pg_cursors where is_holdable) + (select count(*) from pg_prepared_statements)
							     + (select count(*) from pg_listening_channels())""")
					.query(Long.class)
					.single()).isZero();
			});
		}
		assertThat(tenants.<Long, RuntimeException>as("aby",
				() -> count("select count(*) from note where text = 'dirty'")))
			.isZero();
	}

	@Test
	void aConnectionThatCameBackPastUsHasNoRoleLeft() throws Exception {
		try (var one = databases.tenants(register, "one", 1)) {
			Tenant.run(ABY, () -> {
				try (var connection = one.getConnection(); var statement = connection.createStatement()) {
					statement.getConnection().close();
				}
				catch (SQLException ex) {
					throw new IllegalStateException(ex);
				}
			});
			var next = JdbcClient.create(one);
			assertThat(next.sql("select current_user").query(String.class).single()).isEqualTo(settings.app().user());
			assertThat(stateOf(() -> next.sql("select * from \"aby\".note").query().listOfRows()))
				.isEqualTo(NOT_ALLOWED);
		}
	}

	@Test
	void aConnectionThatCannotBeCleanedIsThrownAway() throws Exception {
		try (var one = databases.tenants(register, "one", 1)) {
			var pid = new AtomicInteger();
			Tenant.run(ABY, () -> {
				try (var connection = one.getConnection()) {
					pid.set(JdbcClient
						.create(new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true))
						.sql("select pg_backend_pid()")
						.query(Integer.class)
						.single());
					kill(pid.get());
				}
				catch (SQLException ex) {
					throw new IllegalStateException(ex);
				}
			});
			Tenant.run(BRO,
					() -> assertThat(
							JdbcClient.create(one).sql("select pg_backend_pid()").query(Integer.class).single())
						.isNotEqualTo(pid.get()));
		}
	}

	@Test
	void aConnectionThatHasGoneBackIsOfNoUse() throws Exception {
		var kept = Tenant.call(ABY, source::getConnection);
		kept.close();
		kept.close();
		assertThat(kept.isClosed()).isTrue();
		assertThatExceptionOfType(SQLException.class).isThrownBy(kept::createStatement);
	}

	@Test
	void aVirtualThreadDoesNotInheritTheTenant() throws Exception {
		var seen = new AtomicReference<@Nullable Throwable>();
		Tenant.call(ABY, () -> {
			var thread = Thread.ofVirtual().start(() -> seen.set(catchThrowable(Tenant::current)));
			thread.join();
			return thread;
		});
		assertThat(seen.get()).isInstanceOf(NoTenant.class);
		Tenant.call(ABY, () -> {
			var thread = Thread.ofVirtual().start(() -> seen.set(catchThrowable(() -> notes.count())));
			thread.join();
			return thread;
		});
		assertThat(stateOf(seen.get())).isEqualTo("42P01");
	}

	@Test
	void theLogNamesTheTenantForAsLongAsItIsBound() {
		Tenant.run(ABY, () -> {
			assertThat(MDC.get("tenant")).isEqualTo("aby");
			Tenant.run(BRO, () -> assertThat(MDC.get("tenant")).isEqualTo("bro"));
			assertThat(MDC.get("tenant")).isEqualTo("aby");
		});
		assertThatThrownBy(() -> Tenant.run(ABY, () -> {
			throw new IllegalStateException();
		})).isInstanceOf(IllegalStateException.class);
		assertThat(MDC.get("tenant")).isNull();
	}

	@Test
	void aTransactionBelongsToOneTenant() {
		var transaction = new TransactionTemplate(transactions);
		assertThatThrownBy(() -> Tenant.run(ABY,
				() -> transaction.executeWithoutResult((status) -> Tenant.run(BRO, () -> notes.count()))))
			.isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> transaction.executeWithoutResult((status) -> Tenant.run(BRO, () -> notes.count())))
			.isInstanceOf(IllegalStateException.class);
		Tenant.run(ABY, () -> transaction.executeWithoutResult((status) -> Tenant.run(ABY, () -> notes.count())));
	}

	@Test
	void aTenantThatIsNotInTheRegisterGetsNoConnection() throws Exception {
		assertThatThrownBy(() -> Tenant.run(new TenantId("okand"), () -> notes.count()))
			.hasRootCauseInstanceOf(TenantNotOpen.class);
		assertThat(source.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections()).isZero();
	}

	@Test
	void theNumbersThatHibernateTakesInBlocksAreEachTenantsOwn() {
		for (var round = 0; round < 3; round++) {
			for (var tenant : List.of("aby", "bro", "crona")) {
				tenants.as(tenant, () -> tickets.save(new Ticket()));
			}
		}
		for (var tenant : List.of("aby", "bro", "crona")) {
			assertThat(tenants.<List<Long>, RuntimeException>as(tenant,
					() -> tickets.findAll().stream().map(Ticket::number).sorted().toList()))
				.containsExactly(1L, 2L, 3L);
		}
	}

	@Test
	@Requirement("PLT-TEN-01")
	void sixtyFourThreadsOnAPoolOfTwoNeverMix() throws Exception {
		var names = List.of("aby", "bro", "crona");
		var mixed = new ConcurrentLinkedQueue<String>();
		try (var two = databases.tenants(register, "two", 2);
				var threads = Executors.newFixedThreadPool(64, Thread.ofVirtual().factory())) {
			Callable<Void> work = () -> {
				for (var i = 0; i < 10; i++) {
					var name = names.get(ThreadLocalRandom.current().nextInt(3));
					Tenant.run(new TenantId(name), () -> writeAndLook(two, name, mixed));
				}
				return null;
			};
			for (var done : threads.invokeAll(java.util.Collections.nCopies(64, work))) {
				done.get();
			}
		}
		assertThat(mixed).isEmpty();
	}

	private void writeAndLook(TenantDataSource two, String name, ConcurrentLinkedQueue<String> mixed) {
		try (var connection = two.getConnection(); var statement = connection.createStatement()) {
			connection.setAutoCommit(ThreadLocalRandom.current().nextBoolean());
			statement.execute("insert into note values (uuidv7(), 'mark of " + name + "')");
			Caller.call(Caller.automation("test"), () -> {
				readLog.read("note", "test", List.of(UUID.randomUUID()));
				return null;
			});
			try (var rows = statement
				.executeQuery("select distinct text, current_user from note where text like 'mark of %'")) {
				while (rows.next()) {
					if (!rows.getString(1).endsWith(name) || !rows.getString(2).endsWith(name)) {
						mixed.add(name + " saw " + rows.getString(1) + " as " + rows.getString(2));
					}
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long count(String sql) {
		return database.sql(sql).query(Long.class).single();
	}

	private void kill(int pid) throws SQLException {
		try (var connection = fresh.connect(); var statement = connection.createStatement()) {
			statement.execute("select pg_terminate_backend(" + pid + ", 5000)");
		}
	}

	private static @Nullable String stateOf(ThrowingCallable call) {
		return stateOf(catchThrowable(call));
	}

	private static @Nullable String stateOf(@Nullable Throwable fault) {
		for (var cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return sql.getSQLState();
			}
		}
		return (fault == null) ? null : fault.toString();
	}

}
