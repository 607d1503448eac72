package se.larmnav.tenants.leaving;

import java.util.TreeMap;
import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.client.RestClientException;

import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.copy.TenantHoldings;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenants.leaving.DepartureStage.CannotGoOn;
import se.larmnav.tenants.login.LoginUnreachable;
import se.larmnav.tenants.login.MunicipalLogins;
import se.larmnav.tenants.register.Register;
import se.larmnav.tenants.register.RegisterDatabase;

/**
 * The stages of a deletion in their order: nobody gets in any more, everything is
 * counted, and then it goes, here last.
 */
@Configuration(proxyBeanMethods = false)
class DepartureStages {

	/** All municipalities share one client in the login. */
	private static final String LOGIN_LOCK = "login";

	/**
	 * The organization, the accounts that were made for it, its other systems' clients.
	 */
	@Bean
	@Order(1)
	DepartureStage loginGoes(MunicipalLogins logins, RegisterDatabase database) {
		return stage("login", leaver -> {
			try {
				// The host is the alias: onboarding demands it.
				database.whenFree(LOGIN_LOCK, () -> logins.close(leaver.alias(), leaver.alias()));
			}
			catch (LoginUnreachable | RestClientException ex) {
				throw new CannotGoOn("login-away");
			}
		});
	}

	/** Counted while all of it is there; what was counted once is not counted again. */
	@Bean
	@Order(2)
	DepartureStage everythingIsCounted(LeavingServices services, TenantHoldings own, DepartureBook book) {
		return stage("counts", leaver -> {
			var counts = new TreeMap<>(services.counts(leaver.alias()));
			own.counts(leaver.tenant()).forEach((table, rows) -> counts.put("tenants." + table, rows));
			book.counted(leaver.alias(), counts);
		});
	}

	@Bean
	@Order(3)
	DepartureStage servicesForget(LeavingServices services) {
		return stage("services", leaver -> services.remove(leaver.alias()));
	}

	@Bean
	@Order(4)
	DepartureStage schemaGoes(Migrations migrations, TenantRegister tenants) {
		return stage("schema", leaver -> {
			migrations.remove(leaver.tenant());
			tenants.refresh();
		});
	}

	/** The certificate is written before the municipality leaves the register. */
	@Bean
	@Order(5)
	DepartureStage registerForgets(DepartureBook book, Register register) {
		return stage("register", leaver -> {
			book.certify(leaver.alias());
			register.remove(leaver.alias());
		});
	}

	private static DepartureStage stage(String name, Consumer<Leaver> work) {
		return new DepartureStage() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public void execute(Leaver leaver) {
				work.accept(leaver);
			}
		};
	}

}
