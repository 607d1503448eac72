package se.larmnav.elsewhere;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import se.larmnav.routine.Routine;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestTokens;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Another service of ours, with a database of its own, that reads tenant-service's feed
 * over HTTP as the real ones do. It can be stopped and started again.
 */
public final class ListeningService implements AutoCloseable {

	private final FreshDatabase database = FreshDatabase.make("alarms");

	private final String tenants;

	private final TestTokens tokens;

	private ConfigurableApplicationContext running;

	/** Starts it beside the tenant-service at this address. */
	public ListeningService(String tenants, TestTokens tokens) {
		this.tenants = tenants;
		this.tokens = tokens;
		this.running = begin();
	}

	/** Makes a municipality in it. */
	public void open(String tenant) {
		this.running.getBean(Migrations.class).bring(new TenantId(tenant));
		this.running.getBean(TenantRegister.class).refresh();
	}

	public void stop() {
		this.running.close();
	}

	public void start() {
		this.running = begin();
	}

	/** The version that it would judge by at this time; 0 when it knows none. */
	public int inForce(String tenant, Instant at) {
		return Tenant.call(new TenantId(tenant), () -> {
			try {
				return this.running.getBean(Routines.class).versionInForce(at);
			}
			catch (RuntimeException none) {
				return 0;
			}
		});
	}

	/** What it keeps of a version. */
	public Routine routine(String tenant, int version) {
		return Tenant.call(new TenantId(tenant), () -> this.running.getBean(Routines.class).version(version));
	}

	@Override
	public void close() {
		stop();
	}

	private ConfigurableApplicationContext begin() {
		var arguments = new ArrayList<String>();
		for (var property : this.database.properties()) {
			arguments.add("--" + property);
		}
		arguments.addAll(List.of("--larmnav.service=alarms", "--larmnav.keys=" + this.tokens.keys(),
				"--larmnav.issuer=" + TestTokens.ISSUER, "--larmnav.jwks=" + this.tokens.jwks(), "--server.port=0",
				"--larmnav.peers.tenants=" + this.tenants, "--spring.main.banner-mode=off"));
		return new SpringApplicationBuilder(Beans.class).run(arguments.toArray(String[]::new));
	}

	/** What the starter brings, and nothing else. */
	@SpringBootConfiguration
	@EnableAutoConfiguration
	static class Beans {

	}

}
