package se.larmnav.tenancy.migration;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.LabelExpression;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.integration.spring.SpringResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.TenantRegister.State;
import se.larmnav.tenancy.database.DatabaseSettings;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.testing.FreshDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Migrations on real PostgreSQL: three tenants, and everything that can go wrong. */
class MigrationsTest {

	private static final List<TenantId> ALL = List.of(new TenantId("aby"), new TenantId("bro"), new TenantId("crona"));

	private static final String NEXT = """
			--liquibase formatted sql

			--changeset larmnav:next
			alter table note add column colour text not null default 'blue';
			create table label (id uuid primary key, note uuid not null references note, text text);
			create index label_text on label (text);

			--changeset larmnav:next-data splitStatements:false
			create function label_count() returns bigint language sql as $$ select count(*) from label; $$;

			--changeset larmnav:next-rows
			insert into label select uuidv7(), id, 'old' from note;
			create trigger keep before delete on label for each statement execute function platform.append_only();
			""";

	final Path folder;

	FreshDatabase fresh = FreshDatabase.make("migrate");

	DatabaseSettings settings = fresh.settings(2, "intake");

	Databases databases = new Databases(settings);

	DataSource owner = databases.owner();

	MigrationsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void threeTenantsOnTheFirstVersion() throws SQLException {
		var migrations = migrations(owner, "");
		migrations.all();
		ALL.forEach(migrations::bring);
		for (var tenant : ALL) {
			run("insert into \"" + tenant + "\".note values (uuidv7(), 'kept')");
		}
	}

	@AfterEach
	void close() {
		databases.close();
	}

	@Test
	void aSchemaIsAsLiquibaseItselfWouldHaveMadeIt() throws Exception {
		run("create schema by_liquibase");
		try (var connection = fresh.connect(); var other = fresh.connect()) {
			var byLiquibase = liquibase(connection, "by_liquibase");
			byLiquibase.setShowSummary(UpdateSummaryEnum.OFF);
			byLiquibase.update(new Contexts(), new LabelExpression());
			assertThat(liquibase(other, "bro").listUnrunChangeSets(new Contexts(), new LabelExpression())).isEmpty();
		}
		assertThat(shape("bro").lines()).isEqualTo(shape("by_liquibase").lines()).hasSizeGreaterThan(20);
	}

	@Test
	void theNextVersionComesToEverybodyWithItsRows() throws SQLException {
		migrations(owner, NEXT).all();
		for (var tenant : ALL) {
			assertThat(text("select count(*)::text from \"" + tenant + "\".label")).isEqualTo("1");
			assertThat(text("select string_agg(distinct colour, ',') from \"" + tenant + "\".note")).isEqualTo("blue");
		}
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.OPEN);
	}

	@Test
	void killedAtAnyStatementATenantIsOnOneVersionOrTheNextAndTheOthersAreMigrated() throws SQLException {
		var before = shape("bro").lines();
		var statements = 1;
		while (true) {
			var owner = new Interrupted(this.owner, fresh, "bro", statements);
			var migrations = migrations(owner, NEXT);
			migrations.all();
			if (owner.sent.get() < statements) {
				break;
			}
			assertThat(states(migrations)).as("killed before statement %s", statements)
				.containsEntry("bro", State.QUARANTINED)
				.containsEntry("aby", State.OPEN)
				.containsEntry("crona", State.OPEN);
			assertThat(shape("bro").lines()).as("killed before statement %s", statements).isEqualTo(before);
			assertThat(text("select count(*)::text from bro.databasechangelog where id like 'next%'")).isEqualTo("0");
			assertThat(text("select count(*)::text from aby.databasechangelog where id like 'next%'")).isEqualTo("3");
			statements++;
		}
		assertThat(statements).isGreaterThan(15);
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.OPEN);
		assertThat(shape("bro").lines()).isEqualTo(shape("aby").lines()).isNotEqualTo(before);
		assertThat(text("select count(*)::text from bro.label")).isEqualTo("1");
	}

	@Test
	void aTenantThatIsNotAsItShouldBeIsQuarantinedAloneAndOpensWhenItIsPutRight() throws SQLException {
		run("alter table bro.note drop column text");
		migrations(owner, NEXT).all();
		assertThat(states(migrations(owner, NEXT)))
			.isEqualTo(Map.of("aby", State.OPEN, "bro", State.QUARANTINED, "crona", State.OPEN));
		assertThat(text("select problem from platform.tenants where alias = 'bro'")).contains("column note.text text");
		assertThat(text("select to_regclass('bro.label')::text")).isNull();

		run("alter table bro.note add column text text not null default 'x'");
		run("alter table bro.note alter column text drop default");
		migrations(owner, NEXT).all();
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.OPEN);
	}

	@Test
	void aTenantWithTheNameOfARoleOfTheServiceIsNotMade() throws SQLException {
		var named = fresh.settings(2, "intake", "journal");
		var migrations = new Migrations(owner, named, files(""));
		migrations.all();
		assertThatThrownBy(() -> migrations.bring(new TenantId("journal"))).hasMessageContaining("journal");
		assertThat(text("select to_regnamespace('journal')::text")).isNull();
		for (var reserved : List.of("app", "owner", "poller", "tenant", "intake", "register", "platform")) {
			assertThat(TenantId.isValid(reserved)).as(reserved).isFalse();
		}
	}

	@Test
	void aTenantInQuarantineIsTriedAgainByItselfAfterPausesThatGrow() throws SQLException {
		run("alter table bro.note rename column text to words");
		var migrations = migrations(owner, NEXT);
		migrations.all();
		var bro = new TenantId("bro");
		var register = new TenantRegister(migrations::states);
		var begun = Instant.parse("2026-03-02T09:00:00Z");
		var seconds = new AtomicLong();
		InstantSource now = () -> begun.plusSeconds(seconds.get());
		var quarantine = new Quarantine(migrations, register, now.withZone(ZoneOffset.UTC));

		quarantine.round();
		assertThat(quarantine.attempt(bro)).isEqualTo(new Quarantine.Attempt(0, begun.plusSeconds(60)));
		seconds.set(60);
		quarantine.round();
		assertThat(quarantine.attempt(bro)).isEqualTo(new Quarantine.Attempt(1, begun.plusSeconds(180)));

		run("alter table bro.note rename column words to text");
		seconds.set(179);
		quarantine.round();
		assertThat(register.state(bro)).isEqualTo(State.QUARANTINED);
		seconds.set(180);
		quarantine.round();
		assertThat(register.state(bro)).isEqualTo(State.OPEN);
		assertThat(text("select count(*)::text from bro.label")).isEqualTo("1");
	}

	@Test
	void aTenantWithTheRowsOfAMigrationButNotItsTablesIsNotTakenForMigrated() throws SQLException {
		run("drop table bro.received");
		migrations(owner, NEXT).all();
		assertThat(states(migrations(owner, NEXT))).containsEntry("bro", State.QUARANTINED);
	}

	@Test
	void aChangelogThatDoesNotRunTouchesNobody() throws SQLException {
		var before = shape("aby").lines();
		migrations(owner, NEXT + "\n--changeset larmnav:broken\ncreate table broken (id no_such_type);\n").all();
		assertThat(shape("aby").lines()).isEqualTo(before);
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.QUARANTINED);
		migrations(owner, NEXT).all();
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.OPEN);
	}

	@Test
	void anEditedChangeSetIsNoticed() {
		migrations(owner, NEXT).all();
		migrations(owner, NEXT.replace("'blue'", "'green'")).all();
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.QUARANTINED);
	}

	@Test
	void anOlderProgramLeavesALaterSchemaAlone() throws SQLException {
		migrations(owner, NEXT).all();
		var version = text("select version from platform.tenants where alias = 'aby'");
		migrations(owner, "").all();
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.OPEN);
		assertThat(text("select version from platform.tenants where alias = 'aby'")).isEqualTo(version);
		assertThat(text("select to_regclass('aby.label')::text")).isEqualTo("aby.label");
	}

	@Test
	void withNothingToDoItCostsTwoQueries() {
		var counted = new Interrupted(owner, fresh, "nobody", 0);
		migrations(counted, "").all();
		assertThat(counted.all.get()).isEqualTo(2);
	}

	@Test
	void twoInstancesThatStartTogetherMigrateOnce() throws Exception {
		try (var second = new Databases(settings);
				var threads = Executors.newFixedThreadPool(2, Thread.ofVirtual().factory())) {
			var one = threads.submit(() -> migrations(owner, NEXT).all());
			var two = threads.submit(() -> migrations(second.owner(), NEXT).all());
			one.get();
			two.get();
		}
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.OPEN);
		assertThat(text("select count(*)::text from bro.databasechangelog where id like 'next%'")).isEqualTo("3");
	}

	@Test
	void whoIsAtWorkInATenantDoesNotPutItInQuarantine() throws Exception {
		try (var atWork = fresh.connect(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			atWork.setAutoCommit(false);
			Sql.run(atWork, "lock table bro.note in access share mode");
			var migrating = threads.submit(() -> migrations(owner, NEXT).all());
			await().until(() -> waiting() == 1);
			// It has given up by then, and come again.
			await().pollDelay(Duration.ofSeconds(3)).until(() -> waiting() == 1);
			atWork.rollback();
			migrating.get();
		}
		assertThat(states(migrations(owner, NEXT)).values()).containsOnly(State.OPEN);
	}

	@Test
	void aTenantThatIsRemovedLeavesNothingAndCanBeMadeAgain() throws SQLException {
		var migrations = migrations(owner, "");
		migrations.remove(new TenantId("bro"));
		assertThat(text("select to_regnamespace('bro')::text")).isNull();
		assertThat(text("select count(*)::text from pg_roles where rolname = '" + settings.role("bro") + "'"))
			.isEqualTo("0");
		assertThat(states(migrations)).containsOnlyKeys("aby", "crona");
		migrations.bring(new TenantId("bro"));
		assertThat(text("select count(*)::text from bro.note")).isEqualTo("0");
	}

	@Test
	void whatWasMadeForATenantGoesAndNothingElse() throws SQLException {
		var migrations = migrations(owner, "");
		var before = everything();
		migrations.bring(new TenantId("dodd"));
		run("insert into platform.journal (tenant, text) values ('dodd', 'x')");
		run("insert into platform.outbox (tenant, type, at, payload) values ('dodd', 'x', now(), '{}')");
		run("insert into platform.positions values ('dodd', 'alarms', 7)");
		run("insert into platform.feed_readers (reader, tenant, sequence) values ('alarms', 'dodd', 7)");
		run("""
				insert into platform.deadlines (task_name, task_instance, picked, version, tenant, due)
				values ('x', 'dodd/1', false, 1, 'dodd', now())""");
		assertThat(everything()).isNotEqualTo(before).contains("dodd");
		migrations.remove(new TenantId("dodd"));
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void whatCannotBeReplayedForEachTenantAlikeIsRefused() {
		for (var attribute : List.of("runOnChange:true", "runAlways:true", "runInTransaction:false", "context:test",
				"labels:x", "dbms:oracle")) {
			var changelog = "--liquibase formatted sql\n--changeset larmnav:odd " + attribute + "\nselect 1;\n";
			assertThatThrownBy(() -> Changelog.read(Scope.TENANT, files(changelog))).hasRootCauseMessage(
					"db/tenant/zz-next.sql::odd::larmnav is not plain SQL that runs once in a transaction");
		}
	}

	private Migrations migrations(DataSource as, String next) {
		return new Migrations(as, settings, files(next));
	}

	/** The sample's changelog and one file more. */
	private ResourceLoader files(String next) {
		try {
			var file = folder.resolve("db/tenant/zz-next.sql");
			if (next.isEmpty()) {
				Files.deleteIfExists(file);
			}
			else {
				Files.createDirectories(file.getParent());
				Files.writeString(file, next);
			}
			var urls = new URL[] { folder.toUri().toURL() };
			return new DefaultResourceLoader(new URLClassLoader(urls, getClass().getClassLoader()));
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static Map<String, State> states(Migrations migrations) {
		var states = new TreeMap<String, State>();
		migrations.states().forEach((tenant, state) -> states.put(tenant.value(), state));
		return states;
	}

	private Liquibase liquibase(Connection connection, String schema) throws Exception {
		var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
		database.setDefaultSchemaName(schema);
		database.setLiquibaseSchemaName(schema);
		return new Liquibase(Scope.TENANT.master(), new SpringResourceAccessor(files("")), database);
	}

	private Shape shape(String schema) throws SQLException {
		try (var connection = fresh.connect()) {
			connection.setAutoCommit(false);
			Sql.path(connection, schema);
			return Shape.of(connection, schema);
		}
	}

	/** Schemas, roles and their rights, and the rows of every shared table. */
	private String everything() throws SQLException {
		return String.valueOf(
				text("""
						select concat_ws(chr(10),
						  (select string_agg(nspname || coalesce(nspacl::text, ''), ' ' order by nspname) from pg_namespace
						   where nspname !~ '^pg_(toast_)?temp'),
						  (select string_agg(rolname, ' ' order by rolname) from pg_roles
						   where starts_with(rolname, current_database())),
						  (select string_agg(r.rolname || '<' || m.rolname, ' ' order by r.rolname, m.rolname)
						   from pg_auth_members g join pg_roles r on r.oid = g.roleid join pg_roles m on m.oid = g.member
						   where starts_with(r.rolname, current_database())),
						  (select count(*) from pg_default_acl),
						  (select count(*) from pg_class where relkind in ('r', 'i', 'S')),
						  (select string_agg(t.relname || query_to_xml('select * from platform.' || t.relname, true, true, '')::text,
						                     chr(10) order by t.relname)
						   from pg_class t where t.relnamespace = 'platform'::regnamespace and t.relkind = 'r'))"""));
	}

	private int waiting() throws SQLException {
		return Integer.parseInt(String.valueOf(text("""
				select count(*)::text from pg_locks where not granted
				and database = (select oid from pg_database where datname = current_database())""")));
	}

	private void run(String sql) throws SQLException {
		try (var connection = fresh.connect()) {
			Sql.run(connection, sql);
		}
	}

	private @org.jspecify.annotations.Nullable String text(String sql) throws SQLException {
		try (var connection = fresh.connect();
				var statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
