package se.larmnav.tenants.drafts;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts that began as another municipality's routine, in the tenant's schema. */
@Component
class AdoptionBook {

	private final JdbcClient database;

	AdoptionBook(JdbcClient database) {
		this.database = database;
	}

	void keep(UUID draft, Adoption adoption) {
		this.database.sql("""
				insert into routine_adoption (draft, municipality, name, version, adopted_at, yaml)
				values (:draft, :municipality, :name, :version, :at, :yaml)""")
			.param("draft", draft)
			.param("municipality", adoption.municipality())
			.param("name", adoption.name())
			.param("version", adoption.version())
			.param("at", adoption.adoptedAt().atOffset(ZoneOffset.UTC))
			.param("yaml", adoption.yaml())
			.update();
	}

	Optional<Adoption> of(UUID draft) {
		return this.database.sql("select * from routine_adoption where draft = :draft")
			.param("draft", draft)
			.query((row, number) -> new Adoption(row.getString("municipality"), row.getString("name"),
					row.getInt("version"), row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
					row.getString("yaml")))
			.optional();
	}

}
