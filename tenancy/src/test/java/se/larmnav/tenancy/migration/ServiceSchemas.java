package se.larmnav.tenancy.migration;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

import se.larmnav.embedded.Benchmark;
import se.larmnav.embedded.Home;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.database.DatabaseSettings;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.testing.FreshDatabase;

/**
 * A service's database with the changelogs that it really has, and the same by plain SQL
 * beside it.
 */
final class ServiceSchemas implements AutoCloseable {

	private static final Duration MOST_CLEANING = Duration.ofMinutes(5);

	/** It looks for work every few seconds, in one database after the other. */
	private static final int ENOUGH = 15;

	private final String module;

	private final FreshDatabase fresh;

	private final DatabaseSettings settings;

	private final Databases databases;

	private ServiceSchemas(String module, String... systemRoles) {
		this.module = module;
		this.fresh = FreshDatabase.make(module.substring(0, module.indexOf('-')));
		this.settings = this.fresh.settings(4, systemRoles);
		this.databases = new Databases(this.settings);
	}

	/**
	 * The three services that keep something of each municipality, with platform schemas.
	 */
	static List<ServiceSchemas> all() {
		var all = List.of(new ServiceSchemas("tenant-service", "register"), new ServiceSchemas("case-service"),
				new ServiceSchemas("alarm-service", "intake"));
		all.forEach((one) -> one.migrations().all());
		return all;
	}

	/** Migrations to what the service has today. */
	Migrations migrations() {
		return new Migrations(this.databases.owner(), this.settings, files());
	}

	/** Migrations to that and what lies in another folder. */
	Migrations migrations(Path more) {
		return new Migrations(this.databases.owner(), this.settings, files(more));
	}

	/** As a service would see its class path, without what else is on ours. */
	private ResourceLoader files(Path... more) {
		var folders = new ArrayList<>(List.of(Home.root().resolve("tenancy/src/main/resources"),
				Home.root().resolve(this.module).resolve("src/main/resources")));
		folders.addAll(Arrays.asList(more));
		var urls = folders.stream().map(ServiceSchemas::url).toArray(URL[]::new);
		return new DefaultResourceLoader(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
	}

	private static URL url(Path folder) {
		try {
			return folder.toUri().toURL();
		}
		catch (java.net.MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The statements that a tenant's schema is made of. */
	List<String> statements() {
		return Changelog.read(Scope.TENANT, files())
			.changes()
			.stream()
			.flatMap((one) -> one.statements().stream())
			.toList();
	}

	/**
	 * The same schema by plain SQL in one transaction: no role, no history, no
	 * comparison.
	 */
	void plain(String schema, List<String> statements) throws SQLException {
		try (var connection = this.fresh.connect()) {
			connection.setAutoCommit(false);
			Sql.run(connection, "create schema " + Sql.quoted(schema));
			run(connection, schema, statements);
			connection.commit();
		}
	}

	/**
	 * Statements in schemas that are there, by as many connections as the migrations
	 * have.
	 */
	void plainInEach(List<TenantId> tenants, List<String> statements) throws Exception {
		inLanes(tenants, (tenant) -> {
			try (var connection = this.fresh.connect()) {
				connection.setAutoCommit(false);
				run(connection, tenant.value(), statements);
				connection.commit();
			}
		});
	}

	private static void run(Connection connection, String schema, List<String> statements) throws SQLException {
		Sql.path(connection, schema);
		for (var statement : statements) {
			Sql.run(connection, statement);
		}
	}

	/**
	 * Waits until PostgreSQL does nothing of its own any more: a municipality's first day
	 * is not the one on which it is migrated. Says for how many seconds it waited.
	 */
	double awaitCleanedUp() throws Exception {
		return Benchmark.seconds(() -> {
			var end = System.nanoTime() + MOST_CLEANING.toNanos();
			for (var quiet = 0; quiet < ENOUGH && System.nanoTime() < end; Thread.sleep(1000)) {
				quiet = (cleaners() == 0) ? quiet + 1 : 0;
			}
		});
	}

	private int cleaners() throws SQLException {
		try (var connection = this.fresh.connect();
				var statement = connection.createStatement();
				var rows = statement
					.executeQuery("select count(*) from pg_stat_activity where backend_type = 'autovacuum worker'")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	/** Something for each tenant, in four lanes. */
	static void inLanes(List<TenantId> tenants, ForTenant work) throws Exception {
		try (var lanes = Executors.newFixedThreadPool(4)) {
			var running = new ArrayList<Future<Void>>();
			for (var tenant : tenants) {
				running.add(lanes.submit((Callable<Void>) () -> {
					work.run(tenant);
					return null;
				}));
			}
			for (var one : running) {
				one.get();
			}
		}
	}

	/** Work for one tenant. */
	interface ForTenant {

		void run(TenantId tenant) throws Exception;

	}

	@Override
	public void close() {
		this.databases.close();
	}

}
