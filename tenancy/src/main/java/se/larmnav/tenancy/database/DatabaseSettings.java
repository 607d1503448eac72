package se.larmnav.tenancy.database;

import java.util.Properties;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.postgresql.Driver;
import org.postgresql.PGProperty;

import se.larmnav.tenancy.TenantId;

/**
 * Where the service's database is, and its two logins.
 *
 * @param url the JDBC address
 * @param owner owns every schema: migrations and onboarding
 * @param app has no rights of its own: everything else
 * @param pool how many connections work for tenants at once
 * @param side how many are kept for rows that are committed beside a transaction, such as
 * the read log
 * @param migrators how many tenants are migrated at once
 * @param systemRoles roles beside the poller that the service's platform tables are open
 * to
 */
@ConfigurationProperties(prefix = "larmnav.database", ignoreUnknownFields = false)
public record DatabaseSettings(String url, Login owner, Login app, @DefaultValue("10") int pool,
		@DefaultValue("2") int side, @DefaultValue("4") int migrators, @DefaultValue Set<String> systemRoles) {

	/** A login of PostgreSQL. */
	public record Login(String user, @Nullable String password) {
	}

	/** The name of the database, with which the names of its roles begin. */
	public String database() {
		var parsed = Driver.parseURL(url, new Properties());
		var name = (parsed == null) ? null : PGProperty.PG_DBNAME.getOrDefault(parsed);
		if (name == null) {
			throw new IllegalStateException("larmnav.database.url names no PostgreSQL database");
		}
		return name;
	}

	/** The role of a tenant in this database. */
	public String role(TenantId tenant) {
		return role(tenant.value());
	}

	/** A role of this database by the last part of its name. */
	public String role(String suffix) {
		var name = database() + "_" + suffix;
		if (name.length() > 63) {
			throw new IllegalStateException("The role's name is longer than PostgreSQL keeps: " + name);
		}
		return name;
	}

}
