package se.larmnav.tenancy.copy;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.CopyContent;
import se.larmnav.tenancy.DeletionObstacle;
import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.SharedTable;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;

/** Copies of tenants: written here, and read where another installation wrote them. */
@Configuration(proxyBeanMethods = false)
@Import(CopyController.class)
public class CopyConfiguration {

	/** What is due goes with the tenant. */
	@Bean
	SharedTable deadlinesOfTenant() {
		return new SharedTable("deadlines", "task_name, task_instance");
	}

	@Bean
	TenantCopy tenantCopy(Databases databases, Migrations migrations, LarmnavSettings settings,
			List<SharedTable> shared, List<CopyContent> contents, List<FeedSubscriber> subscribers, JsonMapper json) {
		return new TenantCopy(databases, migrations, settings, shared, contents, subscribers, json);
	}

	@Bean
	TenantHoldings tenantHoldings(Databases databases, Migrations migrations, List<DeletionObstacle> obstacles) {
		return new TenantHoldings(databases, migrations, obstacles);
	}

	@Bean
	TenantFromCopy tenantFromCopy(Databases databases, Migrations migrations, TenantRegister register,
			LarmnavSettings settings, List<SharedTable> shared, JsonMapper json) {
		return new TenantFromCopy(databases, migrations, register, settings, shared, json);
	}

}
