package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.TreeText;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Outbox;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenants.register.Municipality;
import se.larmnav.tenants.register.Register;

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

	private final Register register;

	private final Outbox outbox;

	private final Clock clock;

	OrganisationVersions(JdbcClient database, Organisations kept, Register register, Outbox outbox, Clock clock) {
		this.database = database;
		this.kept = kept;
		this.register = register;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Publishes an organisation, unless it is the one that is in force. */
	@Transactional
	public void publish(String yaml) {
		lock();
		MunicipalFiles.organisation(yaml);
		if (yaml().filter(yaml::equals).isEmpty()) {
			publish(yaml, null);
		}
	}

	/** Nobody else publishes until this transaction ends. */
	void lock() {
		this.database.sql("lock table organisation_version in exclusive mode").update();
	}

	/** Publishes what an edit has made of the organisation in force. */
	int publish(Organisation organisation, Edit edit) {
		return publish(TreeText.of(Tree.of(organisation)), edit);
	}

	private int publish(String yaml, @Nullable Edit edit) {
		var version = version() + 1;
		this.database.sql("""
				insert into organisation_version (version, yaml, published_at, published_by, what, how, subject)
				values (:version, :yaml, :at, :by, :what, :how, :subject)""")
			.param("version", version)
			.param("yaml", yaml)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().userName())
			.param("what", (edit == null) ? null : edit.what().name())
			.param("how", (edit == null) ? null : edit.how().name())
			.param("subject", (edit == null) ? null : edit.subject())
			.update();
		var municipality = this.register.find(Tenant.current().value()).map(Municipality::name).orElse(null);
		this.kept.keep(version, yaml, municipality);
		this.outbox.publish("organisation-changed", new OrganisationChanged(version, yaml, municipality));
		return version;
	}

	/** The organisation that is in force. */
	Organisation current() {
		return MunicipalFiles.organisation(yaml().orElseThrow());
	}

	/** The organisation that is in force, as it was written. */
	public Optional<String> yaml() {
		return this.database.sql("select yaml from organisation_version order by version desc limit 1")
			.query(String.class)
			.optional();
	}

	/** The number of the version that is in force; 0 when there is none. */
	int version() {
		return this.database.sql("select coalesce(max(version), 0) from organisation_version")
			.query(Integer.class)
			.single();
	}

	/** What the other services are told. */
	record OrganisationChanged(int version, String yaml, @Nullable String municipality) {
	}

}
