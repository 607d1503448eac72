package se.larmnav.tenancy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

import se.larmnav.tenancy.sample.NotesController;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** A POST with a key is done once, however often it comes. */
@SampleTest
class IdempotencyTest {

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	FreshDatabase fresh;

	final String key = UUID.randomUUID().toString();

	@Test
	void theSameAgainGivesTheSameAnswerAndDoesNothing() {
		var before = NotesController.writes();
		var first = write("aby", "anna", key, "once");
		var again = write("aby", "anna", key, "once");
		assertThat(first.getStatusCode().value()).isEqualTo(200);
		assertThat(again.getStatusCode()).isEqualTo(first.getStatusCode());
		assertThat(again.getBody()).isEqualTo(first.getBody());
		assertThat(again.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(again.getHeaders().getContentType()).isEqualTo(first.getHeaders().getContentType());
		assertThat(NotesController.writes()).isEqualTo(before + 1);
	}

	@Test
	void anotherSystemMustHaveAKeyAndAPersonNeedNot() {
		var before = NotesController.writes();
		var without = api.post(tokens.integrator("aby"), "/api/notes/v1/notes",
				Map.of("text", "once", "parts", List.of()));
		assertThat(without.getStatusCode().value()).isEqualTo(400);
		assertThat(type(without)).isEqualTo("https://larmnav.se/problems/idempotency-key-missing");
		assertThat(String.valueOf(without.getBody())).contains("/Idempotency-Key");
		assertThat(NotesController.writes()).isEqualTo(before);
		var byHand = api.post(tokens.person("aby", "anna"), "/api/notes/v1/notes",
				Map.of("text", "once", "parts", List.of()));
		assertThat(byHand.getStatusCode().value()).isEqualTo(200);
	}

	@Test
	void anotherBodyUnderTheSameKeyIsRefused() {
		write("aby", "anna", key, "one");
		var other = write("aby", "anna", key, "another");
		assertThat(other.getStatusCode().value()).isEqualTo(422);
		assertThat(type(other)).isEqualTo("https://larmnav.se/problems/idempotency-key-reused");
	}

	@Test
	void aKeyIsOneCallersInOneMunicipality() {
		var before = NotesController.writes();
		write("aby", "anna", key, "x");
		write("aby", "bo", key, "x");
		write("bro", "anna", key, "x");
		assertThat(NotesController.writes()).isEqualTo(before + 3);
	}

	@Test
	void aRefusalIsAnAnswerAndAFaultOfOursIsNot() {
		var before = NotesController.writes();
		write("aby", "anna", key, "refuse");
		assertThat(write("aby", "anna", key, "refuse").getStatusCode().value()).isEqualTo(422);
		assertThat(NotesController.writes()).isEqualTo(before + 1);
		var other = UUID.randomUUID().toString();
		write("aby", "anna", other, "break");
		assertThat(write("aby", "anna", other, "break").getStatusCode().value()).isEqualTo(500);
		assertThat(NotesController.writes()).isEqualTo(before + 3);
	}

	@Test
	void tenAtOnceAreDoneOnce() throws Exception {
		var before = NotesController.writes();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Integer> one = () -> write("crona", "carin", key, "together").getStatusCode().value();
			for (var done : threads.invokeAll(java.util.Collections.nCopies(10, one))) {
				assertThat(done.get()).isIn(200, 409);
			}
		}
		assertThat(NotesController.writes()).isEqualTo(before + 1);
	}

	@Test
	void afterACrashTheWorkIsDoneAgainOnlyIfItWasNotCommitted() throws SQLException {
		write("aby", "anna", key, "crash");
		// As if the process had died between the work's commit and the keeping of the
		// answer.
		run("update aby.idempotency_key set status = null, answer = null, claimed_at = claimed_at - interval '5 minutes' where key = '"
				+ key + "'");
		var before = NotesController.writes();
		var done = write("aby", "anna", key, "crash");
		assertThat(done.getStatusCode().value()).isEqualTo(409);
		assertThat(type(done)).isEqualTo("https://larmnav.se/problems/idempotency-answer-lost");
		assertThat(NotesController.writes()).isEqualTo(before);
		// As if it had died before.
		run("update aby.idempotency_key set effected = false where key = '" + key + "'");
		assertThat(write("aby", "anna", key, "crash").getStatusCode().value()).isEqualTo(200);
		assertThat(NotesController.writes()).isEqualTo(before + 1);
	}

	@Test
	void afterADayTheKeyIsNewAgain() throws SQLException {
		write("aby", "anna", key, "monday");
		run("update aby.idempotency_key set claimed_at = claimed_at - interval '25 hours' where key = '" + key + "'");
		assertThat(write("aby", "anna", key, "tuesday").getStatusCode().value()).isEqualTo(200);
	}

	@Test
	void aKeyThatIsNoneIsRefused() {
		assertThat(write("aby", "anna", "x".repeat(300), "x").getStatusCode().value()).isEqualTo(400);
	}

	@Test
	void whoRunsThePlatformDoesAThingOnceToo() throws SQLException {
		var first = make(key, "one", "/api/platform/v1/things");
		var again = make(key, "one", "/api/platform/v1/things");
		assertThat(again.getBody()).isEqualTo(first.getBody());
		assertThat(again.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(type(make(key, "two", "/api/platform/v1/things")))
			.isEqualTo("https://larmnav.se/problems/idempotency-key-reused");
		// As if the process had died before it answered.
		run("update platform.idempotency_key set status = null, claimed_at = claimed_at - interval '5 minutes'"
				+ " where key = '" + key + "'");
		assertThat(make(key, "one", "/api/platform/v1/things").getBody()).isNotEqualTo(first.getBody());
	}

	@Test
	void aSecretIsAnsweredOnceAndKeptNowhere() throws SQLException {
		var first = make(key, "one", "/api/platform/v1/things/one/secrets");
		assertThat(first.getStatusCode().value()).isEqualTo(200);
		assertThat(type(make(key, "one", "/api/platform/v1/things/one/secrets")))
			.isEqualTo("https://larmnav.se/problems/idempotency-answer-lost");
		run("update platform.idempotency_key set claimed_at = claimed_at where answer is null and key = '" + key + "'");
	}

	private ResponseEntity<JsonNode> make(String key, String name, String path) {
		return TestApi.answer(api.rest(tokens.operator())
			.defaultHeader("Idempotency-Key", key)
			.build()
			.post()
			.uri(path)
			.body(Map.of("name", name)));
	}

	private ResponseEntity<JsonNode> write(String tenant, String user, String key, String text) {
		return TestApi.answer(api.rest(tokens.person(tenant, user))
			.defaultHeader("Idempotency-Key", key)
			.build()
			.post()
			.uri("/api/notes/v1/notes")
			.body(Map.of("text", text, "parts", List.of())));
	}

	private static String type(ResponseEntity<JsonNode> answer) {
		return java.util.Objects.requireNonNull(answer.getBody()).get("type").asString();
	}

	private void run(String sql) throws SQLException {
		try (var connection = fresh.connect(); var statement = connection.createStatement()) {
			assertThat(statement.executeUpdate(sql)).isOne();
		}
	}

}
