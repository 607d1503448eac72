package se.larmnav.tenancy;

import java.time.Clock;
import java.util.List;

import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

import se.larmnav.tenancy.clock.ClockConfiguration;
import se.larmnav.tenancy.copy.CopyConfiguration;
import se.larmnav.tenancy.database.DatabaseSettings;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.database.TenantDataSource;
import se.larmnav.tenancy.feed.FeedConfiguration;
import se.larmnav.tenancy.internal.InternalConfiguration;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.migration.Quarantine;
import se.larmnav.tenancy.token.ServiceKeys;
import se.larmnav.tenancy.token.ServiceTokens;
import se.larmnav.tenancy.web.WebConfiguration;

/**
 * Makes a Spring Boot application a service of this platform: one database, many tenants,
 * none of whom meets another.
 */
@AutoConfiguration(before = { DataSourceAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class,
		ServletWebSecurityAutoConfiguration.class, ErrorMvcAutoConfiguration.class,
		WebMvcObservationAutoConfiguration.class })
@EnableConfigurationProperties({ LarmnavSettings.class, DatabaseSettings.class })
@Import({ ClockConfiguration.class, CopyConfiguration.class, FeedConfiguration.class, InternalConfiguration.class,
		WebConfiguration.class })
public class TenancyConfiguration {

	@Bean
	Databases databases(DatabaseSettings settings) {
		return new Databases(settings);
	}

	/** Whoever needs a table needs this bean first. */
	@Bean
	Migrations migrations(Databases databases, DatabaseSettings settings, ResourceLoader files) {
		var migrations = new Migrations(databases.owner(), settings, files);
		migrations.all();
		return migrations;
	}

	/** The register reads a table that is there when the migrations are. */
	@Bean
	TenantRegister tenantRegister(Databases databases, Migrations migrated) {
		var database = JdbcClient.create(databases.poller());
		return new TenantRegister(() -> {
			var states = new java.util.HashMap<TenantId, TenantRegister.State>();
			database.sql("select alias, state from platform.tenants").query((row) -> {
				states.put(new TenantId(row.getString("alias")), TenantRegister.State.valueOf(row.getString("state")));
			});
			return states;
		});
	}

	@Bean
	Quarantine quarantine(Migrations migrations, TenantRegister register) {
		return new Quarantine(migrations, register, Clock.systemUTC());
	}

	@Bean
	@Primary
	TenantDataSource dataSource(Databases databases, TenantRegister register, DatabaseSettings settings) {
		return databases.tenants(register, "tenants", settings.pool());
	}

	/**
	 * Connections come from the data source already bound; Hibernate is told the tenant
	 * as well, so that what it keeps between sessions (blocks of ids) is kept per tenant.
	 */
	@Bean
	HibernatePropertiesCustomizer hibernateTenant() {
		return (properties) -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
				new HibernateTenant());
	}

	@Bean
	ReadLog readLog(JdbcClient database, Databases databases, TenantRegister register, DatabaseSettings settings,
			Clock clock) {
		return new ReadLog(database, databases.tenants(register, "side", settings.side()), clock);
	}

	@Bean
	Deadlines deadlines(JdbcClient database) {
		return new Deadlines(database);
	}

	@Bean
	SmartLifecycle deadlinePoller(Databases databases, Clock clock, List<DeadlineHandler> handlers, Deadlines deadlines,
			PlatformTransactionManager transactions, TenantRegister register, ObjectProvider<Courtesy> courtesy) {
		return new DeadlinePoller(databases.poller(), clock, handlers, deadlines, new TransactionTemplate(transactions),
				courtesy.getIfAvailable(() -> () -> {
				}));
	}

	@Bean
	Routines routines(JdbcClient database) {
		return new Routines(database);
	}

	@Bean
	Organisations organisations(JdbcClient database) {
		return new Organisations(database);
	}

	@Bean
	ServiceKeys serviceKeys(LarmnavSettings settings) {
		return new ServiceKeys(settings.keys());
	}

	@Bean
	ServiceTokens serviceTokens(LarmnavSettings settings, ServiceKeys keys) {
		return new ServiceTokens(settings.service(), keys);
	}

	@Bean
	ServiceClients serviceClients(LarmnavSettings settings, ServiceTokens tokens, RestClient.Builder builder) {
		return new ServiceClients(settings, tokens, builder);
	}

}
