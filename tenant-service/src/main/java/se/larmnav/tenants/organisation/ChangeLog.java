package se.larmnav.tenants.organisation;

import java.time.OffsetDateTime;
import java.util.List;

import se.larmnav.contract.tenants.OrganisationChangesApi.Change;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.tenancy.Organisations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed what in the organisation, and when. */
@Component
class ChangeLog {

	private static final String CHANGES = """
			select version, published_at, published_by, coalesce(what, 'WHOLE') as what,
			    coalesce(how, 'CHANGED') as how, coalesce(subject, '') as subject
			from organisation_version where version > :after order by version desc limit 50""";

	private final JdbcClient database;

	private final Organisations organisations;

	ChangeLog(JdbcClient database, Organisations organisations) {
		this.database = database;
		this.organisations = organisations;
	}

	/** The latest, newest first. */
	List<Change> latest() {
		return after(0);
	}

	/** Those after a version; all, if it is none. */
	List<Change> since(String version) {
		return after(version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0);
	}

	private List<Change> after(int version) {
		var staff = this.organisations.current();
		return this.database.sql(CHANGES)
			.param("after", version)
			.query((row, number) -> new Change(row.getInt("version"),
					row.getObject("published_at", OffsetDateTime.class).toInstant(),
					named(row.getString("published_by"), staff), row.getString("what"), row.getString("how"),
					row.getString("subject")))
			.list();
	}

	private static String named(String by, Organisation staff) {
		return staff.staffMember(by).map(StaffMember::name).orElse(by);
	}

}
