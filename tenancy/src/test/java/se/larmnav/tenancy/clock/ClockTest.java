package se.larmnav.tenancy.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

import se.larmnav.tenancy.SampleTest;
import se.larmnav.tenancy.sample.SampleApplication;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock can be moved where that is asked for, and nowhere else. */
@SampleTest
class ClockTest {

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Test
	void whereTheClockIsNotAdjustableThereIsNothingToAdjust() {
		assertThat(api.post(tokens.service("standalone", null), "/internal/clock", Map.of("by", "PT1H"))
			.getStatusCode()
			.value()).isEqualTo(404);
		assertThat(api.get(tokens.service("standalone", null), "/internal/tenants").getHeaders().toSingleValueMap())
			.doesNotContainKey(AheadHeader.NAME);
	}

	@Test
	void theClockIsMovedForwardNeverBackAndStaysWhereItIsAfterARestart() {
		var database = FreshDatabase.make("clock");
		var machine = Instant.now();
		try (var running = start(database)) {
			var there = new Service(running);
			assertThat(there.now()).isBetween(machine.minusSeconds(1), machine.plusSeconds(60));
			there.move(Map.of("by", "P35D"));
			assertThat(there.now()).isAfter(machine.plus(Duration.ofDays(35).minusSeconds(1)));
			assertThat(there.ahead()).isEqualTo(Duration.ofDays(35));
			var goal = machine.plus(Duration.ofDays(100));
			there.move(Map.of("to", goal.toString()));
			assertThat(there.now()).isAfterOrEqualTo(goal);
			assertThat(there.move(Map.of("to", machine.toString())).getStatusCode().value()).isEqualTo(422);
			assertThat(there.move(Map.of("by", "-PT1H")).getStatusCode().value()).isEqualTo(422);
		}
		try (var restarted = start(database)) {
			assertThat(new Service(restarted).now()).isAfterOrEqualTo(machine.plus(Duration.ofDays(100)));
		}
	}

	private ConfigurableApplicationContext start(FreshDatabase database) {
		return new SpringApplicationBuilder(SampleApplication.class)
			.initializers((context) -> TestPropertyValues.of(database.properties())
				.and("larmnav.service=cases", "larmnav.keys=" + tokens.keys(), "larmnav.issuer=" + TestTokens.ISSUER,
						"larmnav.jwks=" + tokens.jwks(), "larmnav.database.system-roles=intake",
						"larmnav.clock.adjustable=true", "server.port=0")
				.applyTo(context.getEnvironment()))
			.run();
	}

	private final class Service {

		private final TestApi there;

		Service(ConfigurableApplicationContext running) {
			this.there = new TestApi(running.getEnvironment());
		}

		Instant now() {
			var answer = there.get(tokens.service("standalone", null), "/internal/clock");
			return Instant.parse(Objects.requireNonNull(answer.getBody()).get("now").asString());
		}

		Duration ahead() {
			var answer = there.get(tokens.service("standalone", null), "/internal/clock");
			return Duration.parse(Objects.requireNonNull(answer.getHeaders().getFirst(AheadHeader.NAME)));
		}

		ResponseEntity<JsonNode> move(Map<String, String> how) {
			return there.post(tokens.service("standalone", null), "/internal/clock", how);
		}

	}

}
