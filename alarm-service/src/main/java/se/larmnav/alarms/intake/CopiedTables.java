package se.larmnav.alarms.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.larmnav.tenancy.SharedTable;

/** What reception keeps in tables that the tenants share, and that goes with each. */
@Configuration(proxyBeanMethods = false)
class CopiedTables {

	@Bean
	SharedTable journalOfTenant() {
		return new SharedTable("intake_journal", "id");
	}

	@Bean
	SharedTable routesOfTenant() {
		return new SharedTable("device_routes", "controller");
	}

}
