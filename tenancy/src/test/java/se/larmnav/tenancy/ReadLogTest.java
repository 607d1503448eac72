package se.larmnav.tenancy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who has read what about whom. */
@SampleTest
class ReadLogTest {

	private static final Caller ANNA = new Caller("s-1", "anna", "Anna Ask", Set.of("planner"), Set.of(),
			Caller.Kind.PERSON);

	@Autowired
	ReadLog readLog;

	@Autowired
	TestTenants tenants;

	@Autowired
	TestClock clock;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	JdbcClient database;

	@Autowired
	FreshDatabase fresh;

	@Autowired
	PlatformTransactionManager transactions;

	final UUID person = UUID.randomUUID();

	@Test
	@Requirement("PLT-AUD-01")
	void aReadingSaysWhoWhatWhenAndOnWhatGround() {
		clock.setTo("2026-05-04T10:15");
		tenants.as("aby", ANNA, () -> {
			readLog.read("case", "assignment 7", List.of(person, UUID.randomUUID()));
			return null;
		});
		assertThat(of("aby")).usingRecursiveFieldByFieldElementComparatorIgnoringFields("nr")
			.containsExactly(new ReadLog.Entry(0, Instant.parse("2026-05-04T08:15:00Z"), "s-1", "anna", "Anna Ask",
					Caller.Kind.PERSON, "case", "assignment 7"));
		assertThat(of("bro")).isEmpty();
	}

	@Test
	@Requirement("PLT-AUD-01")
	void itIsKeptEvenWhenTheReadersOwnWorkIsUndone() {
		Tenant.run(new TenantId("aby"), () -> Caller.call(ANNA, () -> {
			new TransactionTemplate(transactions).executeWithoutResult((status) -> {
				readLog.read("case", "test", List.of(person));
				status.setRollbackOnly();
			});
			return null;
		}));
		assertThat(of("aby")).hasSize(1);
	}

	@Test
	@Requirement("PLT-AUD-01")
	void itIsWrittenBeforeTheAnswerLeaves() {
		var anna = tokens.person("aby", "anna");
		var id = UUID.fromString(java.util.Objects
			.requireNonNull(api.post(anna, "/api/notes/v1/notes", Map.of("text", "x", "parts", List.of())).getBody())
			.get("id")
			.asString());
		api.get(anna, "/api/notes/v1/notes/" + id);
		assertThat(tenants.<List<ReadLog.Entry>, RuntimeException>as("aby", () -> readLog.of(id, 10))).hasSize(1);
	}

	@Test
	@Requirement("PLT-AUD-01")
	void nothingIsShownWhenTheReadingCannotBeKept() throws SQLException {
		var anna = tokens.person("crona", "carin");
		var id = java.util.Objects
			.requireNonNull(api.post(anna, "/api/notes/v1/notes", Map.of("text", "x", "parts", List.of())).getBody())
			.get("id")
			.asString();
		superuser("alter table crona.read_log rename to read_log_gone");
		try {
			var answer = api.get(anna, "/api/notes/v1/notes/" + id);
			assertThat(answer.getStatusCode().value()).isGreaterThanOrEqualTo(500);
			assertThat(String.valueOf(answer.getBody())).doesNotContain("\"text\"");
		}
		finally {
			superuser("alter table crona.read_log_gone rename to read_log");
		}
	}

	@Test
	@Requirement("PLT-AUD-01")
	void nobodyChangesItAfterwards() {
		tenants.as("aby", ANNA, () -> {
			readLog.read("case", "test", List.of(person));
			return null;
		});
		for (var sql : List.of("update read_log set name = 'nobody'", "delete from read_log")) {
			assertThatThrownBy(() -> tenants.as("aby", () -> database.sql(sql).update()))
				.hasMessageContaining("append-only");
			assertThatThrownBy(() -> superuser(sql.replace("read_log", "aby.read_log")))
				.hasMessageContaining("append-only");
		}
		assertThatThrownBy(() -> superuser("truncate aby.read_log")).hasMessageContaining("append-only");
		assertThat(of("aby")).hasSize(1);
	}

	private List<ReadLog.Entry> of(String tenant) {
		return tenants.as(tenant, () -> readLog.of(person, 10));
	}

	private void superuser(String sql) throws SQLException {
		try (var connection = fresh.connect(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
