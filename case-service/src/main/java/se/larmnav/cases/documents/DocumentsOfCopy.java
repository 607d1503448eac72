package se.larmnav.cases.documents;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.CopyContent;
import se.larmnav.tenancy.Tenant;

/** The documents of a copy as files that people can open, by the number of their case. */
@Component
class DocumentsOfCopy implements CopyContent {

	@Override
	public void addTo(CopyFiles copy, Connection snapshot) throws SQLException, IOException {
		var schema = '"' + Tenant.current().value() + '"';
		try (var statement = snapshot.createStatement()) {
			statement.setFetchSize(10);
			try (var rows = statement.executeQuery("select c.number, d.id, d.content from " + schema
					+ ".document d join " + schema + ".alarm_case c on c.id = d.case_id order by d.id")) {
				while (rows.next()) {
					copy.add("documents/" + rows.getString(1) + "/" + rows.getString(2) + ".pdf", rows.getBytes(3));
				}
			}
		}
	}

}
