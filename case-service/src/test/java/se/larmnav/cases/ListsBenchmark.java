package se.larmnav.cases;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.TakeOversApi.Files;
import se.larmnav.embedded.Benchmark;
import se.larmnav.tenancy.testing.FreshDatabase;

/**
 * Lists and searches in a municipality with as many cases as Göteborg has;
 * {@code ./larmnav bench lists}. Not part of the tests: its name is none.
 */
@CasesTest
class ListsBenchmark {

	private static final int BATCH = 2_000;

	private static final int FAMILIES = 500;

	private static final String PEER = """
			select p.id, p.given_name, p.family_name, c.id, c.number from goteborg.person p
			join goteborg.alarm_case c on c.person_id = p.id where lower(p.family_name) like ? order by c.number limit 20""";

	@Autowired
	Town goteborg;

	@Autowired
	FreshDatabase fresh;

	private final List<String> numbers = new ArrayList<>();

	/** One thing that is asked. */
	private interface Question {

		void ask(int number) throws Exception;

	}

	@Test
	void figures() throws Exception {
		goteborg.at("2026-03-02T09:00");
		var cases = Benchmark.number("cases", 12_000);
		var times = Benchmark.number("times", 300);
		try (var bench = new Benchmark("lists", "Lists and searches among the cases of a large municipality")) {
			bench.say("%d cases taken over in %.1f s", cases, Benchmark.seconds(() -> takeOver(cases)));
			bench.say("each %d times, one after the other by HTTP; goal p99 150 ms", times);
			try (var database = fresh.connect()) {
				say(bench, "one SQL: by name, with its cases", times, (number) -> sql(database, number));
			}
			for (var user : List.of("frida.forste", "maria.planerare", "tove.tekniker")) {
				var desk = goteborg.desk(user);
				var api = desk.cases();
				say(bench, user + " searches by name", times,
						(number) -> api.search(new CasesApi.Search(null, family(number), null)));
				say(bench, user + " searches by number", times, (number) -> api
					.search(new CasesApi.Search(numbers.get(number * 37 % numbers.size()), null, null)));
				say(bench, user + " looks at the work", times, (number) -> desk.gets("/work-items"));
				say(bench, user + " looks at the assignments", times, (number) -> desk.gets("/assignments?limit=100"));
				say(bench, user + " looks at what to take", times,
						(number) -> desk.gets("/assignments?waiting=true&limit=100"));
			}
			var technician = goteborg.desk("tove.tekniker");
			say(bench, "a technician looks at the installations", times, (number) -> technician.gets("/installations"));
			var planner = goteborg.desk("maria.planerare");
			say(bench, "a planner looks at who waits for keys", times, (number) -> planner.gets("/awaiting-keys"));
		}
	}

	private static void say(Benchmark bench, String what, int times, Question question) throws Exception {
		for (var n = 0; n < times / 10; n++) {
			question.ask(n);
		}
		var nanos = new long[times];
		for (var n = 0; n < times; n++) {
			var begun = System.nanoTime();
			question.ask(n);
			nanos[n] = System.nanoTime() - begun;
		}
		Arrays.sort(nanos);
		bench.say("%-44s p50 %7.2f ms   p99 %7.2f ms", what, nanos[times / 2] / 1e6,
				nanos[(int) Math.round(0.99 * (times - 1))] / 1e6);
	}

	private static void sql(Connection database, int number) throws Exception {
		try (var statement = database.prepareStatement(PEER)) {
			statement.setString(1, family(number).toLowerCase(Locale.ROOT) + "%");
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					rows.getString(1);
				}
			}
		}
	}

	private static String family(int number) {
		return "Prov" + (char) ('a' + number % FAMILIES / 26) + (char) ('a' + number % FAMILIES % 26) + "berg";
	}

	private void takeOver(int cases) {
		for (var first = 0; first < cases; first += BATCH) {
			// a login lasts shorter than all of this
			var answer = goteborg.desk("adam.admin")
				.posts("/take-overs", Town.key(), files(first, Math.min(cases, first + BATCH)));
			if (!answer.getStatusCode().is2xxSuccessful()) {
				throw new IllegalStateException(answer.getStatusCode() + " " + answer.getBody());
			}
		}
	}

	private Files files(int from, int to) {
		var people = new StringBuilder("key;personal-number;given-name;family-name;phone;street;postcode;place\r\n");
		var decisions = new StringBuilder(
				"key;person;decided-on;legal-basis;valid-from;valid-until;decided-by;administration\r\n");
		var assignments = new StringBuilder("key;decision;kind;unit;started-on\r\n");
		var keys = new StringBuilder("key;decision;unit;items;cabinet;key-number\r\n");
		var devices = new StringBuilder("key;decision;controller;family\r\n");
		for (var n = from; n < to; n++) {
			var number = AnApplication.aPersonBorn(LocalDate.of(1935, 1, 1));
			numbers.add(number);
			people.append("p%1$d;%2$s;Elsa;%3$s;031-390 06 51;Änggatan %1$d;417 05;Göteborg\r\n".formatted(n, number,
					family(n)));
			decisions.append("d%1$d;p%1$d;2024-05-15;4 kap. 1 § SoL;2024-05-20;;;avo\r\n".formatted(n));
			assignments.append("a%1$d;d%1$d;service;larm-norr;2024-06-01\r\n".formatted(n));
			keys.append("k%1$d;d%1$d;trygghetsjouren;\"door:key, entrance:tag\";Skåp 1;B%1$d\r\n".formatted(n));
			devices.append("e%1$d;d%1$d;%2$d;scaip\r\n".formatted(n, 4_600_000_000L + n));
		}
		return new Files("bench " + UUID.randomUUID(),
				Map.of("people.csv", people.toString(), "decisions.csv", decisions.toString(), "assignments.csv",
						assignments.toString(), "keys.csv", keys.toString(), "devices.csv", devices.toString()));
	}

}
