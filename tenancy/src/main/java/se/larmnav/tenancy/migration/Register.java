package se.larmnav.tenancy.migration;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister.State;

/** The table of tenants as migrations see it: with their versions, all read at once. */
record Register(Owner owner) {

	/** A tenant, how it stands, and the version that it is on. */
	record Row(TenantId tenant, State state, String version) {
	}

	List<Row> rows() {
		try (var connection = owner.source().getConnection();
				var statement = connection.createStatement();
				var found = statement.executeQuery("select alias, state, version from platform.tenants")) {
			var rows = new ArrayList<Row>();
			while (found.next()) {
				rows.add(new Row(new TenantId(found.getString(1)), State.valueOf(found.getString(2)),
						found.getString(3)));
			}
			return rows;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The register of tenants cannot be read", ex);
		}
	}

	/** Who needs this version and does not have it. */
	List<TenantId> behind(String version) {
		return rows().stream()
			.filter((row) -> row.state() != State.OPEN || !row.version().equals(version))
			.map(Row::tenant)
			.toList();
	}

	/**
	 * Sets a tenant apart that did not come to a version, unless another instance brought
	 * it there in the meantime.
	 */
	void quarantine(TenantId tenant, String version, String problem) {
		try {
			owner.inTransaction((connection) -> {
				try (var row = connection.prepareStatement("""
						update platform.tenants set state = 'QUARANTINED', problem = ?, since = clock_timestamp()
						where alias = ? and version <> ?""")) {
					row.setString(1, problem);
					row.setString(2, tenant.value());
					row.setString(3, version);
					row.execute();
				}
			});
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The tenant " + tenant + " could not be quarantined", ex);
		}
	}

}
