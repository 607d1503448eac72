package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tenant's organisation, one version after the other. The others are told of each in
 * the transaction that publishes it.
 */
@Service
public class OrganisationVersions {

	private final JdbcClient database;

	private final Organisations kept;

	private final Outbox outbox;

	private final Clock clock;

	OrganisationVersions(JdbcClient database, Organisations kept, Outbox outbox, Clock clock) {
		this.database = database;
		this.kept = kept;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Publishes an organisation, unless it is the one that is in force. */
	@Transactional
	public void publish(String yaml) {
		this.database.sql("lock table organisation_version in exclusive mode").update();
		MunicipalFiles.organisation(yaml);
		if (yaml().filter(yaml::equals).isPresent()) {
			return;
		}
		var version = next();
		this.database.sql("""
				insert into organisation_version (version, yaml, published_at, published_by)
				values (:version, :yaml, :at, :by)""")
			.param("version", version)
			.param("yaml", yaml)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().userName())
			.update();
		this.kept.keep(version, yaml);
		this.outbox.publish("organisation-changed", new OrganisationChanged(version, yaml));
	}

	/** The organisation that is in force, as it was written. */
	public Optional<String> yaml() {
		return this.database.sql("select yaml from organisation_version order by version desc limit 1")
			.query(String.class)
			.optional();
	}

	private int next() {
		return this.database.sql("select coalesce(max(version), 0) + 1 from organisation_version")
			.query(Integer.class)
			.single();
	}

	/** What the other services are told. */
	record OrganisationChanged(int version, String yaml) {
	}

}
