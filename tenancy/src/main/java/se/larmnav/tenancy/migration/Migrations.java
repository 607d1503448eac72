package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	/**
	 * Lock not available in time, and deadlock: an older instance still serves the
	 * tenant.
	 */
	private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01");

	private static final int ATTEMPTS = 5;

	private final Owner owner;

	private final Register register;

	private final DatabaseSettings settings;

	private final ResourceLoader files;

	private final String version;

	private @Nullable Changelog changelog;

	private @Nullable Reference reference;

	/**
	 * @param files where the changelogs are: db/tenancy, db/platform and db/tenant
	 */
	public Migrations(DataSource owner, DatabaseSettings settings, ResourceLoader files) {
		this.owner = new Owner(owner);
		this.register = new Register(this.owner);
		this.settings = settings;
		this.files = files;
		this.version = Scope.TENANT.version(files, "");
	}

	/**
	 * Brings the platform's schema and then every tenant's to this program's version.
	 * With nothing to do it costs two queries. Nobody waits for the disk in between: what
	 * a crash takes back is whole tenants, and it is all kept when this returns.
	 */
	public void all() {
		new PlatformSchema(owner, settings, files).bring();
		var behind = register.behind(version);
		if (behind.isEmpty() || !runsAtAll(behind)) {
			return;
		}
		var roles = roles();
		try (var workers = Executors.newFixedThreadPool(settings.migrators(), Thread.ofVirtual().factory())) {
			behind.forEach(
					(tenant) -> workers.execute(() -> bringOrQuarantine(tenant, owner::inUnsafeTransaction, roles)));
		}
		owner.flush();
	}

	private Set<String> roles() {
		try (var connection = owner.source().getConnection()) {
			return TenantRole.made(connection, settings);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The roles of the tenants cannot be read", ex);
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
			behind.forEach((tenant) -> register.quarantine(tenant, version, String.valueOf(ex.getMessage())));
			return false;
		}
	}

	/** Makes a tenant's role and schema, or brings them to this program's version. */
	public void bring(TenantId tenant) {
		bring(tenant, owner::inTransaction, Set.of());
	}

	/** Brings a tenant to this version, or sets it apart; says whether it is there. */
	boolean bringOrQuarantine(TenantId tenant) {
		return bringOrQuarantine(tenant, owner::inTransaction, Set.of());
	}

	private boolean bringOrQuarantine(TenantId tenant, Owner.Transaction transaction, Set<String> roles) {
		try {
			bring(tenant, transaction, roles);
			return true;
		}
		catch (RuntimeException ex) {
			LOG.error("The migration of {} failed; its data are left alone until that is put right", tenant, ex);
			register.quarantine(tenant, version, String.valueOf(ex.getMessage()));
			return false;
		}
	}

	/**
	 * Brings a tenant to this version.
	 * @param roles those that are known to be made
	 */
	private void bring(TenantId tenant, Owner.Transaction transaction, Set<String> roles) {
		Tenant.run(tenant, () -> bringBound(tenant, transaction, roles));
	}

	private void bringBound(TenantId tenant, Owner.Transaction transaction, Set<String> roles) {
		if (settings.systemRoles().contains(tenant.value())) {
			// The tenant would get that role, and with it what it may do in all tenants.
			throw new IllegalStateException("The name " + tenant + " is one of a role of this service");
		}
		try {
			var expected = reference();
			for (var attempt = 1;; attempt++) {
				try {
					if (!roles.contains(settings.role(tenant))) {
						transaction.of((connection) -> role(tenant, connection));
					}
					transaction.of((connection) -> bring(tenant, connection, expected));
					return;
				}
				catch (SQLException ex) {
					if (attempt == ATTEMPTS || !IN_THE_WAY.contains(String.valueOf(ex.getSQLState()))) {
						throw ex;
					}
					LOG.info("Somebody works in {}; its migration is tried again", tenant);
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The migration of " + tenant + " failed: " + ex.getMessage(), ex);
		}
	}

	private void role(TenantId tenant, Connection connection) throws SQLException {
		Sql.lock(connection, tenant.value());
		new TenantRole(connection, settings, tenant).make();
	}

	private void bring(TenantId tenant, Connection connection, Reference expected) throws SQLException {
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
		expected.demand(connection, tenant.value());
		schema.register(version);
	}

	/** What this program's tenant schemas are, as a digest. */
	public String version() {
		return version;
	}

	/** Takes away everything that this database has of a tenant. */
	public void remove(TenantId tenant) {
		try {
			owner.inTransaction((connection) -> {
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
		for (var row : register.rows()) {
			states.put(row.tenant(), row.state());
		}
		return states;
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
	private synchronized Reference reference() throws SQLException {
		if (reference == null) {
			try (var connection = owner.source().getConnection()) {
				connection.setAutoCommit(false);
				Sql.lock(connection, "reference");
				Sql.run(connection, "create schema reference");
				Sql.path(connection, "reference");
				History.of(connection).run(changelog().changes(), 0);
				reference = Reference.of(connection, "reference");
				connection.rollback();
			}
		}
		return reference;
	}

}
