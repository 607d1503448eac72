package se.larmnav.tenants.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.stereotype.Component;

import se.larmnav.tenancy.CopyContent;
import se.larmnav.tenancy.Tenant;

/** The municipality's files of a copy, as people have written them. */
@Component
class FilesOfCopy implements CopyContent {

	@Override
	public void addTo(CopyFiles copy, Connection snapshot) throws SQLException, IOException {
		add(copy, snapshot, "select 'tenant.yaml', yaml from %s.municipality");
		add(copy, snapshot,
				"select 'organisation.yaml', yaml from %s.organisation_version order by version desc limit 1");
		add(copy, snapshot, "select 'routines/version-' || version || '-from-' || valid_from || '.yaml', yaml"
				+ " from %s.routine_version order by version");
	}

	private static void add(CopyFiles copy, Connection snapshot, String sql) throws SQLException, IOException {
		try (var statement = snapshot.createStatement();
				var rows = statement.executeQuery(sql.replace("%s", '"' + Tenant.current().value() + '"'))) {
			while (rows.next()) {
				copy.add("files/" + rows.getString(1), rows.getString(2).getBytes(StandardCharsets.UTF_8));
			}
		}
	}

}
