package se.larmnav.tenancy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.sample.Rung;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Deadlines fall due by the platform's clock, once, in their own municipality. */
@SampleTest
class DeadlinesTest {

	private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

	@Autowired
	Deadlines deadlines;

	@Autowired
	TestClock clock;

	@Autowired
	TestTenants tenants;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	JdbcClient database;

	@Autowired
	FreshDatabase fresh;

	final UUID subject = UUID.randomUUID();

	@BeforeEach
	void itIsNine() {
		clock.set(NINE);
		Rung.RINGS.clear();
	}

	@Test
	void itIsDueWhenTheClockHasComeThereAndNotBefore() {
		set("aby", NINE.plus(Duration.ofDays(35)));
		clock.advance(Duration.ofDays(35).minusSeconds(1));
		quiet();
		assertThat(Rung.RINGS).isEmpty();
		clock.advance(Duration.ofSeconds(1));
		await().until(() -> notes("aby") == 1);
		quiet();
		assertThat(Rung.RINGS).containsExactly("aby " + subject + " " + NINE.plus(Duration.ofDays(35)));
		assertThat(pending()).isZero();
	}

	@Test
	@Requirement("PLT-TEN-01")
	void theSameSubjectInTwoMunicipalitiesIsTwoDeadlines() {
		set("aby", NINE.plusSeconds(10));
		set("bro", NINE.plusSeconds(20));
		clock.advance(Duration.ofSeconds(15));
		await().until(() -> notes("aby") == 1);
		assertThat(notes("bro")).isZero();
		tenants.as("aby", () -> {
			deadlines.clear(Rung.KIND, subject);
			return null;
		});
		clock.advance(Duration.ofSeconds(15));
		await().until(() -> notes("bro") == 1);
	}

	@Test
	void setAgainItIsReplacedAndClearedItIsGone() {
		set("aby", NINE.plusSeconds(10));
		set("aby", NINE.plusSeconds(100));
		clock.advance(Duration.ofSeconds(50));
		quiet();
		assertThat(Rung.RINGS).isEmpty();
		tenants.as("aby", () -> {
			deadlines.clear(Rung.KIND, subject);
			return null;
		});
		clock.advance(Duration.ofSeconds(500));
		quiet();
		assertThat(Rung.RINGS).isEmpty();
	}

	@Test
	void whatFailsIsUndoneAndTriedAgain() {
		Rung.FAILING.add(subject);
		set("aby", NINE.plusSeconds(1));
		clock.advance(Duration.ofSeconds(1));
		await().until(() -> Rung.RINGS.size() == 1);
		quiet();
		assertThat(notes("aby")).isZero();
		clock.advance(Duration.ofSeconds(10));
		await().until(() -> notes("aby") == 1);
		assertThat(Rung.RINGS).as("the due time is what it was")
			.hasSize(2)
			.containsOnly("aby " + subject + " " + NINE.plusSeconds(1));
	}

	@Test
	void aHandlerMaySetItsOwnDeadlineAgain() {
		Rung.AGAIN.add(subject);
		set("aby", NINE.plusSeconds(1));
		clock.advance(Duration.ofSeconds(1));
		await().until(() -> notes("aby") == 1);
		quiet();
		assertThat(notes("aby")).isOne();
		clock.advance(Duration.ofSeconds(60));
		await().until(() -> notes("aby") == 2);
		assertThat(pending()).isZero();
	}

	@Test
	void whatIsMovedWhileItIsHandledIsUndone() throws Exception {
		try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
			Rung.MEANWHILE.put(subject, () -> {
				try {
					other.submit(() -> set("aby", NINE.plusSeconds(500))).get();
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			});
			set("aby", NINE.plusSeconds(1));
			clock.advance(Duration.ofSeconds(1));
			await().until(() -> Rung.RINGS.size() == 1);
			quiet();
			assertThat(notes("aby")).isZero();
			clock.advance(Duration.ofSeconds(500));
			await().until(() -> notes("aby") == 1);
		}
	}

	@Test
	void whatADeadProcessHadPickedIsPickedAnew() throws SQLException {
		set("aby", NINE.plusSeconds(500));
		try (var connection = fresh.connect(); var statement = connection.createStatement()) {
			assertThat(statement.executeUpdate("""
					update platform.deadlines set picked = true, picked_by = 'dead', execution_time = '%1$s',
					    last_heartbeat = '%1$s' where task_instance = 'aby/%2$s'""".formatted(NINE.minusSeconds(20),
					subject)))
				.isOne();
		}
		await().until(() -> notes("aby") == 1);
	}

	@Test
	void aHundredAtOnceAreEachDoneOnce() {
		var subjects = java.util.stream.Stream.generate(UUID::randomUUID).limit(100).toList();
		for (var tenant : List.of("aby", "bro", "crona")) {
			tenants.as(tenant, () -> {
				subjects.forEach((one) -> deadlines.set(Rung.KIND, one, NINE.plusSeconds(5)));
				return null;
			});
		}
		clock.advance(Duration.ofSeconds(5));
		await().atMost(Duration.ofSeconds(20)).until(() -> Rung.RINGS.size() >= 300);
		quiet();
		assertThat(Rung.RINGS).hasSize(300).doesNotHaveDuplicates();
	}

	@Test
	void aServiceSaysWhatFallsDueNext() {
		set("bro", NINE.plus(Duration.ofDays(3)));
		var next = java.util.Objects
			.requireNonNull(api.get(tokens.service("standalone", null), "/internal/deadlines/next").getBody());
		assertThat(next.get("next").asString()).isEqualTo("2026-03-05T08:00:00Z");
		assertThat(next.get("due").asInt()).isZero();
		tenants.as("bro", () -> {
			deadlines.clear(Rung.KIND, subject);
			return null;
		});
	}

	private Map<String, Object> set(String tenant, Instant due) {
		tenants.as(tenant, () -> {
			deadlines.set(Rung.KIND, subject, due);
			return null;
		});
		return Map.of();
	}

	private long notes(String tenant) {
		return tenants.<Long, RuntimeException>as(tenant,
				() -> database.sql("select count(*) from note where text = :text")
					.param("text", "rang " + subject)
					.query(Long.class)
					.single());
	}

	private long pending() {
		return tenants.<Long, RuntimeException>as("aby",
				() -> database.sql("select count(*) from platform.deadlines where task_instance = :instance")
					.param("instance", "aby/" + subject)
					.query(Long.class)
					.single());
	}

	/** Long enough for two looks of the poller. */
	private static void quiet() {
		await().pollDelay(Duration.ofMillis(700)).until(() -> true);
	}

}
