package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.TenantFile;
import se.larmnav.tenancy.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant is called, and that it is open. */
@Service
public class MunicipalityFacts {

	private final JdbcClient database;

	private final Outbox outbox;

	private final Clock clock;

	MunicipalityFacts(JdbcClient database, Outbox outbox, Clock clock) {
		this.database = database;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Keeps what the municipality's file says. */
	@Transactional
	public void keep(String yaml) {
		var file = MunicipalFiles.tenant(yaml);
		this.database.sql("""
				insert into municipality (alias, name, code, host, yaml) values (:alias, :name, :code, :host, :yaml)
				on conflict (alias) do update set name = :name, code = :code, host = :host, yaml = :yaml""")
			.param("alias", file.alias())
			.param("name", file.name())
			.param("code", file.code())
			.param("host", file.host())
			.param("yaml", yaml)
			.update();
	}

	/** What is kept. */
	public Optional<TenantFile> kept() {
		return this.database.sql("select yaml from municipality")
			.query(String.class)
			.optional()
			.map(MunicipalFiles::tenant);
	}

	/** Tells the others, once, that the municipality is open. */
	@Transactional
	public void open() {
		var opened = this.database
			.sql("update municipality set opened_at = :at where opened_at is null returning name, code, host")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(TenantOpened.class)
			.optional();
		opened.ifPresent(facts -> this.outbox.publish("tenant-opened", facts));
	}

	/** What the other services are told. */
	record TenantOpened(String name, String code, String host) {
	}

}
