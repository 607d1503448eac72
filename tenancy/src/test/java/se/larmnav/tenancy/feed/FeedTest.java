package se.larmnav.tenancy.feed;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.Outbox;
import se.larmnav.tenancy.SampleTest;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.database.TenantDataSource;
import se.larmnav.tenancy.sample.Received;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenancy.token.ServiceKeys;
import se.larmnav.tenancy.token.ServiceTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * The service in small reads its own feed, over HTTP, into tables beside those that told
 * it.
 */
@SampleTest
class FeedTest {

	@Autowired
	Outbox outbox;

	@Autowired
	TestTenants tenants;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	Received received;

	@Autowired
	JdbcClient database;

	@Autowired
	Databases databases;

	@Autowired
	TenantDataSource source;

	@Autowired
	TenantRegister register;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	FreshDatabase fresh;

	@Autowired
	Lags lags;

	@Autowired
	TestClock clock;

	final List<Loop> loops = new ArrayList<>();

	@BeforeEach
	void everybodyHasReadWhatWasToldBefore() throws SQLException {
		Received.POISONED.clear();
		var poller = JdbcClient.create(databases.poller());
		await().until(() -> poller.sql("select count(*) from platform.outbox where sequence is null")
			.query(Long.class)
			.single() == 0);
		try (var connection = fresh.connect(); var statement = connection.createStatement()) {
			statement.execute("""
					insert into platform.positions (tenant, producer, sequence)
					select alias, 'cases', (select coalesce(max(sequence), 0) from platform.outbox)
					from platform.tenants
					on conflict (tenant, producer) do update set sequence = excluded.sequence""");
		}
		for (var tenant : List.of("aby", "bro", "crona")) {
			tenants.as(tenant, () -> database.sql("delete from received").update());
		}
	}

	@AfterEach
	void stop() {
		loops.forEach(Loop::stop);
		Received.POISONED.clear();
	}

	@Test
	void eachTenantIsToldItsOwnInTheOrderInWhichItHappened() {
		read();
		for (var i = 0; i < 20; i++) {
			tell("aby", "a" + i);
			tell("bro", "b" + i);
		}
		await().atMost(Duration.ofSeconds(10)).until(() -> heard("aby").size() == 20 && heard("bro").size() == 20);
		assertThat(heard("aby")).isEqualTo(IntStream.range(0, 20).mapToObj((i) -> "a" + i).toList());
		assertThat(heard("bro")).isEqualTo(IntStream.range(0, 20).mapToObj((i) -> "b" + i).toList());
		assertThat(heard("crona")).isEmpty();
	}

	@Test
	void aLongTransactionHoldsNobodyBackAndIsNotLost() throws Exception {
		read();
		Tenant.call(new TenantId("aby"), () -> {
			try (var late = source.getConnection(); var statement = late.createStatement()) {
				late.setAutoCommit(false);
				statement.execute(outboxRow("late"));
				tell("aby", "first");
				tell("bro", "second");
				await().atMost(Duration.ofSeconds(10))
					.until(() -> heard("aby").contains("first") && heard("bro").contains("second"));
				assertThat(heard("aby")).doesNotContain("late");
				late.commit();
				return late;
			}
		});
		await().atMost(Duration.ofSeconds(10)).until(() -> heard("aby").equals(List.of("first", "late")));
	}

	@Test
	void whatWasRolledBackIsNotTold() {
		read();
		Tenant.run(new TenantId("aby"), () -> new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			outbox.publish("note-written", told("undone"));
			status.setRollbackOnly();
		}));
		tell("aby", "after");
		await().atMost(Duration.ofSeconds(10)).until(() -> heard("aby").contains("after"));
		assertThat(heard("aby")).doesNotContain("undone");
	}

	@Test
	void aPoisonedTenantBlocksOnlyItselfAndGoesOnWhereItStopped() {
		Received.POISONED.add("aby");
		read();
		tell("aby", "one");
		tell("bro", "one");
		tell("aby", "two");
		tell("bro", "two");
		await().atMost(Duration.ofSeconds(10)).until(() -> heard("bro").equals(List.of("one", "two")));
		assertThat(heard("aby")).isEmpty();
		clock.advance(Duration.ofMinutes(4));
		await().atMost(Duration.ofSeconds(10)).until(() -> lags.now().containsKey(new TenantId("aby")));
		assertThat(lags.now()).containsOnlyKeys(new TenantId("aby"));
		assertThat(standing("aby").path("behind").asLong()).isGreaterThanOrEqualTo(240);
		assertThat(standing("bro").path("behind").asLong()).isZero();
		Received.POISONED.clear();
		await().atMost(Duration.ofSeconds(20)).until(() -> heard("aby").equals(List.of("one", "two")));
		await().atMost(Duration.ofSeconds(10)).until(() -> lags.now().isEmpty());
	}

	@Test
	void anEventWithoutATenantIsNobodysAndHoldsNobodyBack() {
		var place = everybodysPlace();
		var good = new EventsApi.Event(UUID.randomUUID(), "bro", place + 9, "note-written", Instant.EPOCH,
				JsonMapper.shared().valueToTree(told("good")));
		var odd = Stream.of(null, "", "Bro", "bro\"; drop schema aby", "okand")
			.map((name) -> new EventsApi.Event(UUID.randomUUID(), name, place + 1, "note-written", Instant.EPOCH,
					good.payload()));
		var page = new EventsApi.Page(Stream.concat(odd, Stream.of(good)).toList(), place + 9);
		new Consumer("cases", received.types(), answering(page), application(), register,
				JdbcClient.create(databases.poller()), lags)
			.round();
		assertThat(heard("bro")).containsExactly("good");
		assertThat(heard("aby")).isEmpty();
	}

	@Test
	void whatEverybodyHasAppliedIsClearedWhenItIsOldAndNothingElse() throws SQLException {
		tell("aby", "to clear");
		tell("bro", "to clear");
		await().until(() -> inOutbox("aby") == 1 && inOutbox("bro") == 1 && untold() == 0);
		var place = everybodysPlace();
		var alarms = clients().client("cases", EventsApi.class);
		alarms.applied(new EventsApi.Applied(Map.of("aby", place, "bro", place - 2, "crona", place)));
		clearAfter(Duration.ofDays(29));
		assertThat(inOutbox("aby")).isOne();
		try {
			reader("tenants", "aby", place - 3);
			clearAfter(Duration.ofDays(31));
			assertThat(inOutbox("aby")).as("another service lags").isOne();
			reader("tenants", "aby", place);
			clearAfter(Duration.ofDays(31));
			assertThat(inOutbox("aby")).isZero();
			assertThat(inOutbox("bro")).as("one of two has said nothing, the other lags").isOne();
			alarms.applied(new EventsApi.Applied(Map.of("bro", place)));
			clearAfter(Duration.ofDays(31));
			assertThat(inOutbox("bro")).as("one of two has said nothing").isOne();
		}
		finally {
			forget("tenants");
		}
		clearAfter(Duration.ofDays(31));
		assertThat(inOutbox("bro")).isZero();
	}

	@Test
	void aReaderTellsHowFarEachTenantHasComeAndNoFurther() {
		Received.POISONED.add("aby");
		tell("aby", "one");
		tell("bro", "one");
		await().until(() -> untold() == 0);
		var place = everybodysPlace();
		var consumer = new Consumer("cases", received.types(), clients().client("cases", EventsApi.class),
				application(), register, JdbcClient.create(databases.poller()), lags);
		await().until(() -> {
			consumer.round();
			return heard("bro").contains("one");
		});
		consumer.tell();
		assertThat(applied("bro")).isGreaterThanOrEqualTo(place);
		assertThat(applied("aby")).isLessThan(place - 1);
	}

	private JsonNode standing(String alias) {
		return Objects.requireNonNull(api.get(tokens.service("tenants", null), "/internal/tenants").getBody())
			.valueStream()
			.filter((each) -> each.path("alias").asString().equals(alias))
			.findFirst()
			.orElseThrow();
	}

	private void clearAfter(Duration later) {
		var clock = Clock.offset(Clock.fixed(this.clock.instant(), ZoneOffset.UTC), later);
		new Clearing(JdbcClient.create(databases.poller()), clock, Duration.ofDays(30)).clear();
	}

	private long applied(String tenant) {
		return JdbcClient.create(databases.poller())
			.sql("select sequence from platform.feed_readers where reader = 'alarms' and tenant = :tenant")
			.param("tenant", tenant)
			.query(Long.class)
			.single();
	}

	private long untold() {
		return count("sequence is null");
	}

	private long inOutbox(String tenant) {
		return count("payload ->> 'text' = 'to clear' and tenant = '" + tenant + "'");
	}

	private long count(String where) {
		return JdbcClient.create(databases.poller())
			.sql("select count(*) from platform.outbox where " + where)
			.query(Long.class)
			.single();
	}

	private void reader(String name, String tenant, long sequence) throws SQLException {
		run("insert into platform.feed_readers values ('" + name + "', '" + tenant + "', " + sequence
				+ ") on conflict (reader, tenant) do update set sequence = excluded.sequence");
	}

	private void forget(String reader) throws SQLException {
		run("delete from platform.feed_readers where reader = '" + reader + "'");
	}

	private void run(String sql) throws SQLException {
		try (var connection = fresh.connect(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static EventsApi answering(EventsApi.Page page) {
		return new EventsApi() {
			@Override
			public Page events(@Nullable String tenant, long after, Set<String> types, int wait) {
				return page;
			}

			@Override
			public void applied(Applied applied) {
				// Nobody asks for it here.
			}
		};
	}

	private long everybodysPlace() {
		return JdbcClient.create(databases.poller())
			.sql("select coalesce(max(sequence), 0) from platform.outbox")
			.query(Long.class)
			.single();
	}

	private Application application() {
		return new Application("cases", List.of(received), database, new TransactionTemplate(transactions));
	}

	@Test
	void twoInstancesThatReadApplyEachEventOnce() {
		read();
		read();
		for (var i = 0; i < 30; i++) {
			tell("crona", "c" + i);
		}
		await().atMost(Duration.ofSeconds(10)).until(() -> heard("crona").size() == 30);
		assertThat(heard("crona")).isEqualTo(IntStream.range(0, 30).mapToObj((i) -> "c" + i).toList());
	}

	@Test
	void whoWasAwayReadsFromWhereHeWas() {
		read();
		tell("aby", "before");
		await().atMost(Duration.ofSeconds(10)).until(() -> heard("aby").contains("before"));
		loops.forEach(Loop::stop);
		tell("aby", "meanwhile");
		tell("bro", "meanwhile");
		read();
		await().atMost(Duration.ofSeconds(10))
			.until(() -> heard("aby").equals(List.of("before", "meanwhile")) && heard("bro").contains("meanwhile"));
	}

	@Test
	void aTenantThatIsMadeWhileTheFeedIsReadIsReadFromItsBeginning() {
		read();
		tell("bro", "first");
		await().atMost(Duration.ofSeconds(10)).until(() -> heard("bro").contains("first"));
		tenants.make("dalen");
		tell("dalen", "new");
		await().atMost(Duration.ofSeconds(10)).until(() -> heard("dalen").equals(List.of("new")));
	}

	@Test
	void theFeedWaitsAtItsEndAndAnswersAtOnceWhenSomethingHappens() {
		var feed = clients().client("cases", EventsApi.class);
		var end = feed.events(null, 0, Set.of("nothing"), 0).upTo();
		tell("aby", "soon");
		var page = feed.events(null, end, Set.of("note-written"), 20);
		assertThat(page.events()).extracting((event) -> event.payload().get("text").asString()).contains("soon");
		assertThat(page.upTo()).isGreaterThan(end);
	}

	@Test
	void onlyAServiceMayReadTheFeed() {
		var path = "/internal/events?after=0&types=note-written&wait=0";
		assertThat(api.get(tokens.service("alarms", null), path).getStatusCode().value()).isEqualTo(200);
		assertThat(api.get(tokens.person("aby", "anna", "planner"), path).getStatusCode().value()).isEqualTo(401);
		assertThat(api.get(null, path).getStatusCode().value()).isEqualTo(401);
	}

	@Test
	void noOtherServiceIsCalledInsideATransaction() {
		var feed = clients().client("cases", EventsApi.class);
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> tenants.as("aby", () -> feed.events(null, 0, Set.of("x"), 0)));
		assertThatExceptionOfType(HttpClientErrorException.NotFound.class)
			.isThrownBy(() -> clients().client("cases", Nowhere.class).nothing());
	}

	private void read() {
		var consumer = new Consumer("cases", received.types(), clients().client("cases", EventsApi.class),
				application(), register, JdbcClient.create(databases.poller()), lags);
		var loop = new Loop("test feed", consumer::round);
		loop.start();
		loops.add(loop);
	}

	private ServiceClients clients() {
		var settings = new LarmnavSettings("alarms", tokens.keys(), Map.of("cases", URI.create(api.url())), "",
				URI.create("http://localhost"), Set.of(), Set.of(), Duration.ofDays(30));
		return new ServiceClients(settings, new ServiceTokens("alarms", new ServiceKeys(tokens.keys())),
				RestClient.builder());
	}

	private void tell(String tenant, String text) {
		tenants.as(tenant, () -> {
			outbox.publish("note-written", told(text));
			return null;
		});
	}

	private static Map<String, Object> told(String text) {
		return Map.of("id", UUID.randomUUID(), "text", text);
	}

	private static String outboxRow(String text) throws SQLException {
		return "insert into platform.outbox (type, at, payload) values ('note-written', now(), "
				+ "jsonb_build_object('id', uuidv7(), 'text', '" + text + "'))";
	}

	private List<String> heard(String tenant) {
		return tenants.as(tenant,
				() -> database.sql("select text from received order by nr").query(String.class).list());
	}

	/** Nobody answers there. */
	@org.springframework.web.service.annotation.HttpExchange("/internal/nowhere")
	interface Nowhere {

		@org.springframework.web.service.annotation.GetExchange
		String nothing();

	}

}
