package se.larmnav.cases;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.ApplicationsApi.Receipt;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.LeadTimesApi;
import se.larmnav.contract.cases.LettersApi;
import se.larmnav.contract.cases.PersonFactsApi;
import se.larmnav.contract.cases.PlansApi;
import se.larmnav.contract.cases.SignedFormsApi;
import se.larmnav.contract.cases.WatchesApi;
import se.larmnav.contract.cases.WebhooksApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestDeadlines;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/**
 * A municipality with its staff at their desks, its other systems and the platform's
 * clock.
 */
public final class Town {

	/** A signature as a finger draws it. */
	public static final String SIGNATURE = "M4 30 C 18 4, 30 4, 36 26 S 60 44, 92 12";

	private static final AtomicLong CONTROLLERS = new AtomicLong();

	private final String alias;

	private final TestApi api;

	private final TestTokens tokens;

	private final TestClock clock;

	private final TestFeed feed;

	private final TestDeadlines deadlines;

	private final Organisation organisation;

	Town(String alias, TestApi api, TestTokens tokens, TestClock clock, TestFeed feed, TestDeadlines deadlines) {
		this.alias = alias;
		this.api = api;
		this.tokens = tokens;
		this.clock = clock;
		this.feed = feed;
		this.deadlines = deadlines;
		this.organisation = organisation(alias);
	}

	/** Another municipality, at the same clock. */
	Town of(String other) {
		return new Town(other, api, tokens, clock, feed, deadlines);
	}

	/**
	 * Goes to the desk of a member of staff, who logs in with the roles of the
	 * organisation.
	 */
	public Desk desk(String userName) {
		var roles = organisation.staffMember(userName).orElseThrow().roles().stream().map(Role::key);
		return new Desk(tokens.person(alias, userName, roles.toArray(String[]::new)));
	}

	/**
	 * The desk of a member of staff whom the login has given another role than theirs.
	 */
	public Desk desk(String userName, Role role) {
		return new Desk(tokens.person(alias, userName, role.key()));
	}

	/** The municipality's other systems: e-service and care system. */
	public Desk integration() {
		return new Desk(tokens.integrator(alias));
	}

	/** Sets the clock to a Swedish time such as 2026-03-02T09:00. */
	public void at(String swedishTime) {
		clock.setTo(swedishTime);
	}

	/** Sets the clock to a moment. */
	public void at(OffsetDateTime moment) {
		clock.set(moment.toInstant());
	}

	/** Lets time go by. */
	public void later(Duration by) {
		clock.advance(by);
	}

	public Instant now() {
		return clock.instant();
	}

	/**
	 * Lets the platform do what is due by now; what has not come after that does not come
	 * at this time.
	 */
	public void settles() {
		deadlines.settle(alias);
	}

	/** The device's own test alarm is seen at the alarm reception. */
	public void testAlarmOf(String controller, UUID caseId) {
		feed.tell("alarms", alias, "test-alarm-seen",
				new Seen(controller, caseId, now(), UUID.randomUUID().toString()));
	}

	/** What other services have been told of this municipality. */
	public List<JsonNode> told(String type) {
		return feed.told(alias, type).stream().map((event) -> event.payload()).toList();
	}

	/** The routine is published again: what hangs on the calendar is set from now. */
	void publishesItsRoutineAnew() {
		try {
			var yaml = Files.readString(TestTenants.folder(alias).resolve("routine-2026-01-01.yaml"));
			feed.tell("tenants", alias, "routine-published", new Published(1, "2026-01-01", yaml));
		}
		catch (java.io.IOException broken) {
			throw new java.io.UncheckedIOException(broken);
		}
	}

	/** Alarm-service says something. */
	public void alarmsTell(String type, Object payload) {
		feed.tell("alarms", alias, type, payload);
	}

	/** What the care system knows of a person without anything special. */
	public void careSystemKnows(String personalNumber) {
		careSystemKnows(new PersonFactsApi.PersonFacts(personalNumber, "Omsorgssystemet", now(), List.of(), List.of(),
				false, false, null, null));
	}

	public void careSystemKnows(PersonFactsApi.PersonFacts facts) {
		integration().facts().report(key(), facts);
	}

	/** Somebody applies by the e-service. */
	public Receipt applies(AnApplication application) {
		return integration().applications().apply(key(), application.form());
	}

	/** What must be there. */
	public static <T> T the(@Nullable T part) {
		return java.util.Objects.requireNonNull(part);
	}

	/** Waits until something that the platform does by itself has been done. */
	public static <T> T eventually(Supplier<T> look, java.util.function.Predicate<T> done) {
		return Awaitility.await().atMost(Duration.ofSeconds(20)).until(look::get, done);
	}

	/** The identity of a device that is nowhere else. */
	public String aController() {
		return Long.toString(4_600_000_000L + CONTROLLERS.incrementAndGet());
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

	private static Organisation organisation(String alias) {
		try {
			return MunicipalFiles
				.organisation(Files.readString(TestTenants.folder(alias).resolve("organisation.yaml")));
		}
		catch (java.io.IOException broken) {
			throw new java.io.UncheckedIOException(broken);
		}
	}

	private record Published(int version, String validFrom, String yaml) {
	}

	private record Seen(String controllerId, UUID caseId, Instant at, String alarmSignalId) {
	}

	/** The two municipalities of the tests. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Towns {

		@Bean
		Town goteborg(TestApi api, TestTokens tokens, TestClock clock, TestFeed feed, TestDeadlines deadlines) {
			return new Town("goteborg", api, tokens, clock, feed, deadlines);
		}

		@Bean
		Town ljungby(TestApi api, TestTokens tokens, TestClock clock, TestFeed feed, TestDeadlines deadlines) {
			return new Town("ljungby", api, tokens, clock, feed, deadlines);
		}

	}

	/** What somebody can do at a screen, or a system over the API. */
	public final class Desk {

		private final String token;

		Desk(String token) {
			this.token = token;
		}

		public ApplicationsApi applications() {
			return api.as(token, ApplicationsApi.class);
		}

		public AssignmentsApi assignments() {
			return api.as(token, AssignmentsApi.class);
		}

		public CasesApi cases() {
			return api.as(token, CasesApi.class);
		}

		public DecisionsApi decisions() {
			return api.as(token, DecisionsApi.class);
		}

		public InstallationsApi installations() {
			return api.as(token, InstallationsApi.class);
		}

		public KeySafesApi keySafes() {
			return api.as(token, KeySafesApi.class);
		}

		public PlansApi plans() {
			return api.as(token, PlansApi.class);
		}

		public LeadTimesApi leadTimes() {
			return api.as(token, LeadTimesApi.class);
		}

		public KeysApi keys() {
			return api.as(token, KeysApi.class);
		}

		public WorkApi work() {
			return api.as(token, WorkApi.class);
		}

		public LettersApi letters() {
			return api.as(token, LettersApi.class);
		}

		public WatchesApi watches() {
			return api.as(token, WatchesApi.class);
		}

		public WebhooksApi webhooks() {
			return api.as(token, WebhooksApi.class);
		}

		public SignedFormsApi forms() {
			return api.as(token, SignedFormsApi.class);
		}

		public PersonFactsApi facts() {
			return api.as(token, PersonFactsApi.class);
		}

		/** The case page. */
		public CaseView sees(UUID caseId) {
			return cases().open(caseId);
		}

		/** Posts and gets whatever is answered, problems too. */
		public ResponseEntity<JsonNode> posts(String path, Object body) {
			return api.post(token, "/api/cases/v1" + path, body);
		}

		/** Posts with an idempotency key. */
		public ResponseEntity<JsonNode> posts(String path, String key, Object body) {
			return TestApi.answer(api.rest(token)
				.build()
				.post()
				.uri("/api/cases/v1" + path)
				.header("Idempotency-Key", key)
				.body(body));
		}

		/** Posts with the version that is on the screen. */
		public ResponseEntity<JsonNode> posts(String path, long version, Object body) {
			return TestApi.answer(api.rest(token)
				.build()
				.post()
				.uri("/api/cases/v1" + path)
				.header("If-Match", Long.toString(version))
				.body(body));
		}

		/** Gets whatever is answered, problems too. */
		public ResponseEntity<JsonNode> gets(String path) {
			return api.get(token, "/api/cases/v1" + path);
		}

		/** The texts of the newest lines of the timeline. */
		public List<String> timeline(UUID caseId) {
			return cases().timeline(caseId, null, 100).items().stream().map((line) -> line.text()).toList();
		}

		/** Subjects of the messages about a case. */
		public List<String> messagesAbout(UUID caseId) {
			return work().messages(false)
				.stream()
				.filter((one) -> one.caseId().equals(caseId))
				.map(WorkApi.Message::subject)
				.toList();
		}

		/** The open work about a case, by kind. */
		public List<String> workOn(UUID caseId) {
			return openWorkOn(caseId).stream().map(WorkApi.WorkItem::kind).toList();
		}

		/** The open work about a case that nobody else is waited for. */
		public List<WorkApi.WorkItem> openWorkOn(UUID caseId) {
			var mine = work().mine();
			return java.util.stream.Stream.of(mine.muchDelayed(), mine.delayed(), mine.today(), mine.soon())
				.flatMap(List::stream)
				.filter((one) -> caseId.equals(one.caseId()))
				.toList();
		}

	}

	/** The day that a clock shows in Sweden. */
	public LocalDate today() {
		return LocalDate.ofInstant(now(), se.larmnav.routine.time.SwedishTime.ZONE);
	}

}
