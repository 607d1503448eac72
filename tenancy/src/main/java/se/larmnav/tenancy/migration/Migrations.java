package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ResourceLoader;

import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.DatabaseSettings;

/**
 * Makes and migrates the schemas of this service. A tenant is on one version or on the
 * next and never between: its statements, the rows that say so and its version are one
 * transaction.
 */
public class Migrations {

	private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

	private final DataSource owner;

	private final DatabaseSettings settings;

	private final ResourceLoader files;

	private final String version;

	private @Nullable Changelog changelog;

	private @Nullable Shape reference;

	/**
	 * @param files where the changelogs are: db/tenancy, db/platform and db/tenant
	 */
	public Migrations(DataSource owner, DatabaseSettings settings, ResourceLoader files) {
		this.owner = owner;
		this.settings = settings;
		this.files = files;
		this.version = Scope.TENANT.version(files, "");
	}

	/**
	 * Brings the platform's schema and then every tenant's to this program's version.
	 * With nothing to do it costs two queries.
	 */
	public void all() {
		new PlatformSchema(owner, settings, files).bring();
		var behind = behind();
		if (behind.isEmpty()) {
			return;
		}
		if (!runsAtAll(behind)) {
			return;
		}
		try (var workers = Executors.newFixedThreadPool(settings.migrators(), Thread.ofVirtual().factory())) {
			behind.forEach((tenant) -> workers.execute(() -> bringOrQuarantine(tenant)));
		}
	}

	/** A changelog that does not run from nothing is not tried on anybody. */
	private boolean runsAtAll(List<TenantId> behind) {
		try {
			reference();
			return true;
		}
		catch (SQLException | RuntimeException ex) {
			LOG.error("The changelog does not run; every tenant that needs it is left alone", ex);
			behind.forEach((tenant) -> quarantine(tenant, String.valueOf(ex.getMessage())));
			return false;
		}
	}

	/** Makes a tenant's role and schema, or brings them to this program's version. */
	public void bring(TenantId tenant) {
		Tenant.run(tenant, () -> bringBound(tenant));
	}

	private void bringOrQuarantine(TenantId tenant) {
		try {
			bring(tenant);
		}
		catch (RuntimeException ex) {
			LOG.error("The migration of {} failed; its data are left alone until that is put right", tenant, ex);
			quarantine(tenant, String.valueOf(ex.getMessage()));
		}
	}

	private void bringBound(TenantId tenant) {
		try {
			var expected = reference();
			inTransaction((connection) -> {
				Sql.lock(connection, tenant.value());
				var schema = new TenantSchema(connection, settings, tenant);
				schema.make();
				var history = History.of(connection);
				var executed = history.executed();
				var missing = changelog().missing(executed);
				schema.shareWithItsRole();
				history.run(missing, executed.size());
				if (changelog().isOlderThan(executed.keySet())) {
					LOG.info("{} is on a later version than this program's and is left there", tenant);
					schema.register(null);
					return;
				}
				expected.demand(Shape.of(connection, tenant.value()));
				schema.register(version);
			});
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The migration of " + tenant + " failed: " + ex.getMessage(), ex);
		}
	}

	/** Takes away everything that this database has of a tenant. */
	public void remove(TenantId tenant) {
		try {
			inTransaction((connection) -> {
				Sql.lock(connection, tenant.value());
				new TenantSchema(connection, settings, tenant).remove();
			});
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The tenant " + tenant + " could not be removed", ex);
		}
	}

	/** Every tenant that this database has, with its state. */
	public Map<TenantId, TenantRegister.State> states() {
		var states = new HashMap<TenantId, TenantRegister.State>();
		for (var row : rows()) {
			states.put(row.tenant(), row.state());
		}
		return states;
	}

	private List<TenantId> behind() {
		return rows().stream()
			.filter((row) -> row.state() != TenantRegister.State.OPEN || !row.version().equals(version))
			.map(Row::tenant)
			.toList();
	}

	private List<Row> rows() {
		try (var connection = owner.getConnection();
				var statement = connection.createStatement();
				var found = statement.executeQuery("select alias, state, version from platform.tenants")) {
			var rows = new ArrayList<Row>();
			while (found.next()) {
				rows.add(new Row(new TenantId(found.getString(1)), TenantRegister.State.valueOf(found.getString(2)),
						found.getString(3)));
			}
			return rows;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The register of tenants cannot be read", ex);
		}
	}

	private record Row(TenantId tenant, TenantRegister.State state, String version) {
	}

	private void quarantine(TenantId tenant, String problem) {
		try {
			inTransaction((connection) -> {
				try (var row = connection.prepareStatement("""
						update platform.tenants set state = 'QUARANTINED', problem = ?, since = clock_timestamp()
						where alias = ?""")) {
					row.setString(1, problem);
					row.setString(2, tenant.value());
					row.execute();
				}
			});
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The tenant " + tenant + " could not be quarantined", ex);
		}
	}

	private synchronized Changelog changelog() {
		if (changelog == null) {
			changelog = Changelog.read(Scope.TENANT, files);
		}
		return changelog;
	}

	/**
	 * What a tenant's schema must look like: the whole changelog run from nothing in a
	 * transaction that is rolled back. A changelog that does not run here touches nobody.
	 */
	private synchronized Shape reference() throws SQLException {
		if (reference == null) {
			try (var connection = owner.getConnection()) {
				connection.setAutoCommit(false);
				Sql.lock(connection, "reference");
				Sql.run(connection, "create schema reference");
				Sql.path(connection, "reference");
				History.of(connection).run(changelog().changes(), 0);
				reference = Shape.of(connection, "reference");
				connection.rollback();
			}
		}
		return reference;
	}

	private void inTransaction(Work work) throws SQLException {
		try (var connection = owner.getConnection()) {
			connection.setAutoCommit(false);
			try {
				work.with(connection);
				connection.commit();
			}
			catch (SQLException | RuntimeException ex) {
				rollback(connection, ex);
				throw ex;
			}
		}
	}

	private static void rollback(Connection connection, Exception why) {
		try {
			connection.rollback();
		}
		catch (SQLException ex) {
			why.addSuppressed(ex);
		}
	}

	/** Something done with a connection. */
	private interface Work {

		void with(Connection connection) throws SQLException;

	}

}
