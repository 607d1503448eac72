package se.larmnav.cases.people;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.CopyContent;

/** A copy of a municipality is a reading of everybody in it. */
@Component
class PeopleOfCopy implements CopyContent {

	private final JdbcClient database;

	PeopleOfCopy(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Collection<UUID> persons() {
		return database.sql("select id from person").query(UUID.class).list();
	}

}
