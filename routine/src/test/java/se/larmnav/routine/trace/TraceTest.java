package se.larmnav.routine.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.larmnav.routine.Files;
import se.larmnav.routine.automation.Applicant;
import se.larmnav.routine.automation.CareFacts;

import static org.assertj.core.api.Assertions.assertThat;

class TraceTest {

	private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

	@Test
	void theSameFactsGiveTheSameBytes() {
		assertThat(trace(Set.of("avo", "ffs"))).isEqualTo(trace(Set.of("ffs", "avo")));
	}

	/**
	 * When this turns red, raise RuleCode.VERSION: kept traces no longer come out again.
	 */
	@Test
	void aKeptTraceComesOutAgain() {
		assertThat(trace(Set.of("ffs", "avo")))
			.startsWith("{\"code\":3,\"details\":{\"fee\":{\"facts\":["
					+ "{\"at\":null,\"from\":\"ansökan\",\"name\":\"Godtar maxtaxa\",\"value\":\"ja\"}],")
			.contains("\"ongoingCases\":[\"avo\",\"ffs\"]")
			.contains("\"judgedAt\":\"2026-03-02T10:00:00Z\"")
			.endsWith(
					"\"municipality\":\"goteborg\",\"nearest\":{\"facts\":[\"other-address\"],\"result\":\"HandOver\"},"
							+ "\"result\":\"Grant\",\"routineFrom\":\"2026-01-01\","
							+ "\"routineVersion\":1,\"rule\":\"automated-decision\"}");
	}

	private static String trace(Set<String> ongoing) {
		var routine = Files.routine("goteborg");
		var care = new CareFacts("care", NOW, ongoing, List.of(), false, null);
		var applicant = new Applicant(LocalDate.of(1940, 5, 5), LocalDate.of(2026, 3, 2), false, true, false, false,
				care);
		var rule = Objects.requireNonNull(routine.automatedDecision());
		var verdict = rule.judge(applicant, NOW);
		return Trace.of(routine, "automated-decision", applicant, NOW, verdict, rule.nearestChange(applicant, NOW))
			.canonical();
	}

}
