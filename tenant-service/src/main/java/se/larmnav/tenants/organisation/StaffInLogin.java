package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.contract.tenants.OrganisationChangesApi.LoginWork;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenants.login.LoginUnreachable;
import se.larmnav.tenants.login.MunicipalLogins;
import se.larmnav.tenants.login.UserNameTaken;
import se.larmnav.tenants.register.RegisterDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.client.RestClientException;

/**
 * Changes of staff on their way to the login: written down with the change, carried out
 * afterwards, and tried again until the login has taken them.
 */
@Component
class StaffInLogin implements DeadlineHandler {

	private static final Logger LOG = LoggerFactory.getLogger(StaffInLogin.class);

	private static final String KIND = "staff-in-login";

	/** A municipality has one such errand at a time, with all that waits. */
	private static final UUID ERRAND = new UUID(0, 1);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

	private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

	private final JdbcClient database;

	private final Deadlines deadlines;

	private final OrganisationVersions versions;

	private final MunicipalityFacts facts;

	private final MunicipalLogins logins;

	private final RegisterDatabase locks;

	private final Clock clock;

	StaffInLogin(JdbcClient database, Deadlines deadlines, OrganisationVersions versions, MunicipalityFacts facts,
			MunicipalLogins logins, RegisterDatabase locks, Clock clock) {
		this.database = database;
		this.deadlines = deadlines;
		this.versions = versions;
		this.facts = facts;
		this.logins = logins;
		this.locks = locks;
		this.clock = clock;
	}

	/** The staff of a version are to be told to the login, soon. */
	void ask(int version) {
		this.database.sql("insert into login_work (version, asked_at) values (:version, :at)")
			.param("version", version)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.deadlines.set(KIND, ERRAND, this.clock.instant());
	}

	/** What waits; null when the login is as it should be. */
	@Nullable LoginWork waiting() {
		return this.database.sql("""
				select count(*) as changes, min(asked_at) as since, max(error) as error
				from login_work where done_at is null having count(*) > 0""")
			.query((row, number) -> new LoginWork(row.getInt("changes"),
					row.getObject("since", OffsetDateTime.class).toInstant(), row.getString("error")))
			.optional()
			.orElse(null);
	}

	@Override
	public String kind() {
		return KIND;
	}

	/**
	 * Calls the login outside the transaction, and is there again if that fails, or if
	 * this process does not live to see it.
	 */
	@Override
	public void due(UUID subject, Instant due) {
		var tries = this.database.sql("""
				update login_work set tries = tries + 1 where done_at is null returning tries""")
			.query(Integer.class)
			.list();
		if (tries.isEmpty()) {
			return;
		}
		var tenant = Tenant.current();
		this.deadlines.set(KIND, ERRAND,
				this.clock.instant().plus(pause(tries.stream().mapToInt(one -> one).min().orElse(1))));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				StaffInLogin.this.workers.execute(() -> Tenant.run(tenant, () -> carryOut(tenant)));
			}
		});
	}

	private void carryOut(TenantId tenant) {
		try {
			this.locks.whenFree(MunicipalLogins.LOCK, () -> {
				var version = this.versions.version();
				this.logins.open(this.facts.kept().orElseThrow(), this.versions.current());
				done(version);
			});
			LOG.info("The login has the staff of {}", tenant);
		}
		catch (LoginUnreachable ex) {
			failed(tenant, "login-unreachable");
		}
		catch (UserNameTaken ex) {
			failed(tenant, "user-name-taken");
		}
		catch (RestClientException ex) {
			failed(tenant, "login-refused");
		}
	}

	private void done(int version) {
		this.database
			.sql("update login_work set done_at = :at, error = null where done_at is null and version <= :version")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("version", version)
			.update();
	}

	private void failed(TenantId tenant, String error) {
		LOG.warn("The login has not taken the staff of {}: {}", tenant, error);
		this.database.sql("update login_work set error = :error where done_at is null").param("error", error).update();
	}

	private static Duration pause(int tries) {
		var pause = Duration.ofSeconds(1L << Math.min(tries, 10));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	@PreDestroy
	void stop() {
		this.workers.shutdownNow();
	}

}
