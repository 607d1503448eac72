package se.larmnav.alarms.homes;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.tenancy.CopyContent;

/** A copy of a municipality is a reading of everybody who lives in one of its homes. */
@Component
class PeopleOfCopy implements CopyContent {

	private final JdbcClient database;

	PeopleOfCopy(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Collection<UUID> persons() {
		return database.sql("""
				select distinct cast(person ->> 'id' as uuid)
				from home, jsonb_array_elements(facts -> 'people') person
				""").query(UUID.class).list();
	}

}
