package se.larmnav.tenants.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.contract.tenants.InvitationsApi.Invitation;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Reason;
import se.larmnav.contract.tenants.RoutinesApi.Sending;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Whoever has no business here, or the wrong one, is refused at each operation that the
 * API describes; what is sent to harm does none.
 */
@BesideCases
class StrangersTest {

	/** What staff of any role read of their own municipality. */
	private static final Set<String> FOR_ALL_STAFF = Set.of("get /api/tenant/v1/me", "get /api/tenant/v1/organisation",
			"get /api/tenant/v1/governing-documents", "get /api/tenant/v1/organisation/lists",
			"get /api/tenant/v1/organisation/contacts");

	private static final Duration AT_ONCE = Duration.ofSeconds(30);

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	String town;

	RoutinesApi adam;

	RoutinesApi amanda;

	@BeforeEach
	void aMunicipality() {
		this.clock.setTo("2026-03-02T09:00");
		BesideCases.Settings.CASES.begin();
		this.town = this.hall.open();
		this.adam = this.hall.administrator(this.town, "adam.admin");
		this.amanda = this.hall.administrator(this.town, "amanda.admin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "planner", "decision-maker", "unit-head", "operator", "protected-access", "integrator" })
	@Requirement("PLT-TEN-02")
	void nobodyButTheAdministratorChangesOrReadsWhatIsDecided(String role) {
		var token = this.hall.token(this.town, "sara.annan", role);
		assertThat(operations("/api/tenant/")).hasSizeGreaterThan(50)
			.filteredOn(one -> !FOR_ALL_STAFF.contains(one.name()) && !one.path().endsWith("/api-info"))
			.allSatisfy(one -> assertThat(status(token, one)).as(one.name()).isEqualTo(403));
	}

	@Test
	void whoRunsThePlatformHasNoMunicipalityAndWhoWorksInOneDoesNotRunIt() {
		var administrator = this.hall.token(this.town, "adam.admin", "tenant-administrator");
		assertThat(operations("/api/platform/")).hasSizeGreaterThan(15)
			.allSatisfy(one -> assertThat(status(administrator, one)).as(one.name()).isEqualTo(403));
		assertThat(operations("/api/tenant/"))
			.allSatisfy(one -> assertThat(status(this.tokens.operator(), one)).as(one.name()).isEqualTo(403));
		assertThat(operations("/api/")).allSatisfy(one -> assertThat(status(null, one)).as(one.name()).isEqualTo(401));
	}

	@Test
	@Requirement("PLT-TEN-01")
	void anAdministratorOfAnotherMunicipalityFindsNothingOfOurs() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		UUID id = draft.entry().id();
		var village = this.hall.open("ljungby");
		var routines = this.hall.administrator(village, "arvid.admin");
		var letters = as(village, LetterTextsApi.class);
		var promises = as(village, PromisesApi.class);
		for (var asked : List.<Runnable>of(() -> routines.draft(id), () -> routines.findings(id),
				() -> routines.difference(id), () -> routines.tryOnHistory(id, 30),
				() -> routines.write(id, draft.etag(), new Text("a: 1")),
				() -> routines.writeValue(id, draft.etag(), new NewValue(TownHall.FIVE_WEEKS, "1 week")),
				() -> routines.writeBlock(id, "fee", draft.etag(), new Text("fee: 1")),
				() -> routines.send(id, draft.etag(), new Sending(LocalDate.parse("2026-04-01"), "x")),
				() -> routines.takeBack(id, draft.etag()), () -> routines.approve(id, draft.etag()),
				() -> routines.sendBack(id, draft.etag(), new Reason("x")), () -> routines.publish(id, draft.etag()),
				() -> routines.delete(id, draft.etag()), () -> letters.letters(id),
				() -> letters.writeLetter(id, 1, draft.etag(), new Text("Hej")), () -> promises.promises(id, null))) {
			assertThat(problem(asked)).isEqualTo("404 no-such-draft");
		}
		assertThat(problem(() -> as(village, SharedRoutinesApi.class).open(this.town, 1)))
			.isEqualTo("404 no-such-shared-routine");
		assertThat(problem(() -> as(village, InvitationsApi.class).invite("rut.mottag", new Invitation("a@b.test"))))
			.isEqualTo("404 no-such-member-of-staff");
		var organisation = as(village, OrganisationChangesApi.class);
		var read = "\"" + organisation.whole().version() + "\"";
		assertThat(problem(() -> organisation.removeUnit("trygghetsjouren-goteborg", read))).startsWith("404 ");
		assertThat(problem(() -> organisation.removeStaffMember("rut.mottag", read))).startsWith("404 ");
		assertThat(this.adam.draft(id).text()).isEqualTo(draft.text());
	}

	@Test
	void theSamePersonIsNoSecondPersonInAnotherSessionOrUnderAnotherName() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		var sent = this.adam.send(draft.entry().id(), draft.etag(),
				new Sending(LocalDate.parse("2026-04-01"), "Nämndens beslut"));
		var elsewhere = this.api.as(
				this.tokens.token(claims -> claims.subject("subject-of-adam.admin")
					.jwtID(UUID.randomUUID().toString())
					.claim("sid", "en-annan-session")
					.claim("preferred_username", "adam.nytt-namn")
					.claim("name", "Amanda Exempel")
					.claim("organization", TestTokens.organization(this.town, "tenant-administrator"))),
				RoutinesApi.class);

		assertThat(problem(() -> elsewhere.approve(sent.entry().id(), sent.etag())))
			.isEqualTo("403 second-person-needed");
		assertThat(problem(() -> elsewhere.sendBack(sent.entry().id(), sent.etag(), new Reason("x"))))
			.isEqualTo("403 second-person-needed");
		assertThat(elsewhere.draft(sent.entry().id()).may()).doesNotContain("APPROVE", "SEND_BACK");
		assertThat(this.amanda.approve(sent.entry().id(), sent.etag()).entry().state()).isEqualTo("APPROVED");
	}

	@Test
	void nothingIsDoneWithADraftThatIsNotAsItWasSeen() {
		var seen = TownHall.keysWithin(this.adam, "6 weeks");
		UUID id = seen.entry().id();
		var now = this.adam.writeValue(id, seen.etag(), new NewValue(TownHall.FIVE_WEEKS, "7 weeks"));
		for (var stale : List.of(seen.etag(), "\"0\"", "*", "W/" + now.etag(), now.etag().replace("\"", ""))) {
			for (var asked : List.<Consumer<RoutinesApi>>of(
					who -> who.send(id, stale, new Sending(LocalDate.parse("2026-04-01"), "x")),
					who -> who.takeBack(id, stale), who -> who.approve(id, stale),
					who -> who.sendBack(id, stale, new Reason("x")), who -> who.publish(id, stale),
					who -> who.delete(id, stale), who -> who.write(id, stale, new Text("a: 1")),
					who -> who.writeValue(id, stale, new NewValue(TownHall.FIVE_WEEKS, "1 week")))) {
				assertThat(problem(() -> asked.accept(this.amanda))).as(stale).isEqualTo("412 changed-meanwhile");
			}
		}
		assertThat(this.adam.draft(id).etag()).isEqualTo(now.etag());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n", "a: &a { b: *a }\n",
			"robot: !!javax.script.ScriptEngineManager [ !!java.net.URL [\"http://127.0.0.1:9/\"] ]\n",
			"robot: !!binary R8O2cmVs\n", "? [a, b]\n: c\n", "\u0000", "- 1\n- 2\n", "--- a: 1\n--- b: 2\n" })
	void aTextThatIsMeantToHarmIsADraftThatCannotBeSent(String harm) {
		assertTimeout(AT_ONCE, () -> {
			var said = problem(() -> this.adam.begin(new Beginning("Ont", null, harm)));
			if (harm.indexOf('\0') >= 0) {
				assertThat(said).isEqualTo("422 invalid /text form");
				return;
			}
			var draft = this.adam.overview().drafts().getFirst();
			assertThat(this.adam.findings(draft.id()).stops()).isTrue();
			assertThat(this.adam.draft(draft.id()).may()).doesNotContain("SEND");
		});
	}

	@Test
	void aTextThatIsNothingButWrongIsAnsweredAtOnceAndInFewLines() {
		var deep = "[".repeat(100_000);
		var wide = Stream.iterate(0, one -> one + 1)
			.limit(3_000)
			.map(one -> "nyckel-" + one + ": 1\n")
			.collect(java.util.stream.Collectors.joining());
		assertTimeout(AT_ONCE, () -> {
			for (var text : List.of(deep, wide, "a: \"" + "@".repeat(400_000) + "\"", "#" + "x".repeat(400_000))) {
				var draft = this.adam.begin(new Beginning("Stort", null, text));
				assertThat(this.adam.findings(draft.entry().id()).findings()).hasSizeBetween(1, 210);
			}
		});
	}

	private <T> T as(String tenant, Class<T> type) {
		return this.api.as(this.hall.token(tenant, "arvid.admin", "tenant-administrator"), type);
	}

	private int status(@Nullable String token, Operation one) {
		var call = this.api.rest(token)
			.build()
			.method(HttpMethod.valueOf(one.verb().toUpperCase(java.util.Locale.ROOT)))
			.uri(one.path()
				.replace("{number}", "1")
				.replace("{version}", "1")
				.replace("{step}", "1")
				.replace("{alias}", this.town)
				.replace("{municipality}", "kommun-0")
				.replace("{user}", "rut.mottag")
				.replace("{key}", "fee")
				.replace("{id}", UUID.randomUUID().toString()))
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.accept(MediaType.ALL);
		if (one.body() != null) {
			call.contentType(MediaType.APPLICATION_JSON).body(one.body());
		}
		return Objects.requireNonNull(call.exchange((sent, answer) -> answer.getStatusCode().value()));
	}

	/** What the API describes, each with the body that its example has. */
	@SuppressWarnings("unchecked")
	private static List<Operation> operations(String under) {
		try {
			Map<String, Object> api = new Yaml()
				.load(Files.readString(Path.of(System.getProperty("larmnav.root"), "tenant-service/openapi.yaml")));
			var paths = (Map<String, Map<String, Map<String, Object>>>) Objects.requireNonNull(api.get("paths"));
			return paths.entrySet()
				.stream()
				.filter(path -> path.getKey().startsWith(under))
				.flatMap(path -> path.getValue()
					.entrySet()
					.stream()
					.map(verb -> new Operation(verb.getKey(), path.getKey(), body(verb.getValue()))))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable Object body(Map<String, Object> operation) {
		Object found = operation;
		for (var step : List.of("requestBody", "content", "application/json", "example")) {
			found = (found instanceof Map<?, ?> map) ? map.get(step) : null;
		}
		return found;
	}

	private static String problem(Runnable asked) {
		try {
			asked.run();
			return "nothing";
		}
		catch (HttpClientErrorException refused) {
			var said = Objects.requireNonNull(refused.getResponseBodyAs(JsonNode.class));
			var code = said.get("type").asString().replaceFirst(".*/", "");
			var field = said.at("/errors/0");
			return refused.getStatusCode().value() + " " + code + (field.isMissingNode() ? ""
					: " " + field.get("pointer").asString() + " " + field.get("code").asString());
		}
	}

	/** One operation, and what is sent with it. */
	private record Operation(String verb, String path, @Nullable Object body) {

		String name() {
			return this.verb + " " + this.path;
		}

	}

}
