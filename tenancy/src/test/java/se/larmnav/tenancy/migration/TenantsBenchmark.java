package se.larmnav.tenancy.migration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.larmnav.embedded.Benchmark;
import se.larmnav.tenancy.TenantId;

/**
 * As many tenants as Sweden has municipalities, with the schemas that the three services
 * really have; {@code ./larmnav bench tenants}. Not part of the tests: its name is none.
 */
class TenantsBenchmark {

	private static final int ALL = 290;

	private static final int ROUNDS = 9;

	private static final List<String> NEXT = List.of("alter table alarm_case add column bench_note text",
			"alter table decision add column bench_by varchar(200)",
			"create table bench_label (id uuid primary key, case_id uuid not null references alarm_case, text text)");

	@Test
	void figures(@TempDir Path folder) throws Exception {
		try (var bench = new Benchmark("tenants", "Tenants: making, migrating and starting with them")) {
			var services = ServiceSchemas.all();
			try {
				say(bench, services);
				one(bench, services);
				var cases = services.get(1);
				var empty = start(cases);
				many(bench, services);
				bench.figure("a start with 290 and nothing to migrate", start(cases), empty + 0.2, "with none", empty);
				next(bench, cases, folder);
			}
			finally {
				services.forEach(ServiceSchemas::close);
			}
		}
	}

	private static void say(Benchmark bench, List<ServiceSchemas> services) {
		bench.say("statements of a tenant in the three services: %d",
				services.stream().mapToInt((one) -> one.statements().size()).sum());
	}

	/** A new tenant without its login: in each service, one after the other. */
	private static void one(Benchmark bench, List<ServiceSchemas> services) throws Exception {
		var ours = new double[ROUNDS];
		var plain = new double[ROUNDS];
		var migrations = services.stream().map(ServiceSchemas::migrations).toList();
		for (int round = -1; round < ROUNDS; round++) {
			var name = "one" + (round + 1);
			double seconds = Benchmark
				.seconds(() -> migrations.forEach((service) -> service.bring(new TenantId(name))));
			double peer = plain(services, "plain" + name);
			// the first reads the changelogs, as a service does once
			if (round >= 0) {
				ours[round] = seconds;
				plain[round] = peer;
			}
		}
		bench.figure("a new tenant without login (median of " + ROUNDS + ")", Benchmark.median(ours), 1, "plain SQL",
				Benchmark.median(plain));
	}

	private static double plain(List<ServiceSchemas> services, String name) throws Exception {
		var statements = services.stream().map(ServiceSchemas::statements).toList();
		return Benchmark.seconds(() -> {
			for (int i = 0; i < services.size(); i++) {
				services.get(i).plain(name, statements.get(i));
			}
		});
	}

	private static void many(Benchmark bench, List<ServiceSchemas> services) throws Exception {
		var statements = services.stream().map(ServiceSchemas::statements).toList();
		double ours = Benchmark.seconds(() -> {
			for (var service : services) {
				var migrations = service.migrations();
				ServiceSchemas.inLanes(tenants(), migrations::bring);
			}
		});
		double plain = Benchmark.seconds(() -> {
			for (int i = 0; i < services.size(); i++) {
				var service = services.get(i);
				var its = statements.get(i);
				ServiceSchemas.inLanes(tenants(), (tenant) -> service.plain("plain" + tenant, its));
			}
		});
		bench.figure("290 tenants from nothing, three services", ours, 180, "plain SQL", plain);
	}

	/** What looking for something to do costs at a start. */
	private static double start(ServiceSchemas service) throws Exception {
		var seconds = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			seconds[round] = Benchmark.seconds(() -> service.migrations().all());
		}
		return Benchmark.median(seconds);
	}

	/**
	 * Two ALTER and one CREATE for everybody, and the same by plain SQL in their peers.
	 */
	private void next(Benchmark bench, ServiceSchemas cases, Path folder) throws Exception {
		var file = Files.createDirectories(folder.resolve("db/tenant/900-bench")).resolve("001-next.sql");
		Files.writeString(file,
				"--liquibase formatted sql\n\n--changeset larmnav:bench-next\n" + String.join(";\n", NEXT) + ";\n");
		var migrations = cases.migrations(folder);
		bench.say("PostgreSQL cleaned up after the new tenants for %.0f s more", cases.awaitCleanedUp());
		double ours = Benchmark.seconds(migrations::all);
		var peers = tenants().stream().map((tenant) -> new TenantId("plain" + tenant)).toList();
		double plain = Benchmark.seconds(() -> cases.plainInEach(peers, NEXT));
		bench.figure("migrating 290 with two ALTER and one CREATE", ours, 5, "plain SQL", plain);
	}

	private static List<TenantId> tenants() {
		return new ArrayList<>(IntStream.range(0, ALL).mapToObj((n) -> new TenantId("kommun" + n)).toList());
	}

}
