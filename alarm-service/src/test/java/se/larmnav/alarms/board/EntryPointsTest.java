package se.larmnav.alarms.board;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.ChainTestsApi;
import se.larmnav.contract.alarms.ClosedAlarmsApi;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.contract.alarms.ExemptionsApi;
import se.larmnav.contract.alarms.HoldersApi;
import se.larmnav.contract.alarms.HomeTestsApi;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.contract.alarms.PagesApi;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.contract.alarms.ReserveListsApi;
import se.larmnav.contract.alarms.ShiftsApi;
import se.larmnav.contract.alarms.StatisticsApi;
import se.larmnav.contract.alarms.SubstitutesApi;
import se.larmnav.contract.alarms.SupervisionApi;
import se.larmnav.contract.alarms.TapsApi;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;
import se.larmnav.tenancy.testing.api.EachOperation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way in × every role, with a foreign id too; a new way in without a line here
 * fails.
 */
@AlarmsTest
class EntryPointsTest {

	private static final Set<String> ROLES = Set.of("operator", "home-care", "alarm-staff", "on-call-leader",
			"unit-head", "technician", "planner", "decision-maker", "reception", "integrator", "fee-administrator",
			"tenant-administrator");

	private static final Set<String> PEOPLE_AT_ALARMS = Set.of("operator", "home-care", "alarm-staff");

	/**
	 * Who may come in at all; what they then see is of their own unit or municipality.
	 */
	private static final Map<String, Set<String>> LETS_IN = letsIn();

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	private static Map<String, Set<String>> letsIn() {
		var lets = new LinkedHashMap<String, Set<String>>();
		lets.put("POST /alarms", Set.of("integrator"));
		lets.put("POST /alarm-batches", Set.of("integrator"));
		lets.put("POST /alarms/{id}/reports", Set.of("integrator"));
		lets.put("GET /board", Set.of("operator"));
		lets.put("GET /alarms/{id}", PEOPLE_AT_ALARMS);
		lets.put("GET /alarms/{id}/as-seen", PEOPLE_AT_ALARMS);
		lets.put("GET /alarms/{id}/people/{person}/personal-number", PEOPLE_AT_ALARMS);
		lets.put("POST /alarms/{id}/answer", Set.of("operator"));
		lets.put("POST /alarms/{id}/contacts", PEOPLE_AT_ALARMS);
		lets.put("POST /alarms/{id}/dispatch", Set.of("operator"));
		lets.put("POST /alarms/{id}/steps", PEOPLE_AT_ALARMS);
		lets.put("POST /alarms/{id}/takeover", Set.of("operator"));
		lets.put("POST /alarms/{id}/recall", PEOPLE_AT_ALARMS);
		lets.put("POST /alarms/{id}/notes", PEOPLE_AT_ALARMS);
		lets.put("POST /alarms/{id}/technical-case", PEOPLE_AT_ALARMS);
		lets.put("POST /alarms/{id}/closing", PEOPLE_AT_ALARMS);
		lets.put("POST /alarms/{id}/tap-addresses", Set.of("home-care", "alarm-staff"));
		lets.put("GET /hand-overs", Set.of("operator"));
		lets.put("POST /hand-overs", Set.of("operator"));
		lets.put("POST /hand-overs/{id}/receipt", Set.of("operator"));
		lets.put("GET /silences", Set.of("operator", "technician"));
		lets.put("POST /silences/{id}/control", Set.of("operator", "technician"));
		var atHomes = Set.of("home-care", "alarm-staff", "technician");
		lets.put("GET /home-tests", atHomes);
		lets.put("POST /home-tests/{id}/time", atHomes);
		lets.put("POST /home-tests/{id}/results", atHomes);
		lets.put("GET /unit-alarms", Set.of("home-care", "alarm-staff"));
		lets.put("GET /unanswered", Set.of("operator", "on-call-leader"));
		lets.put("GET /pages", Set.of("operator", "on-call-leader"));
		lets.put("GET /statistics", Set.of("operator", "unit-head", "on-call-leader", "tenant-administrator"));
		lets.put("GET /often-alarming-homes", Set.of("unit-head"));
		var told = Set.of("operator", "home-care", "alarm-staff", "unit-head", "on-call-leader", "technician");
		lets.put("GET /phone-holder", Set.of("home-care", "alarm-staff"));
		lets.put("POST /phone-holders", Set.of("home-care", "alarm-staff"));
		lets.put("GET /push-key", told);
		lets.put("POST /phones", told);
		lets.put("POST /phone-removals", told);
		lets.put("GET /choices", PEOPLE_AT_ALARMS);
		lets.put("GET /test-alarms", Set.of("operator", "technician"));
		lets.put("GET /deviations", Set.of("operator", "home-care", "alarm-staff", "unit-head"));
		lets.put("POST /deviations/{id}/report", Set.of("operator", "home-care", "alarm-staff", "unit-head"));
		lets.put("POST /closed-alarm-searches", Set.of("operator"));
		lets.put("GET /reserve-lists", Set.of("home-care", "alarm-staff", "unit-head"));
		lets.put("GET /reserve-lists/{id}", Set.of("home-care", "alarm-staff", "unit-head"));
		var atOutages = Set.of("operator", "technician", "unit-head", "on-call-leader");
		lets.put("GET /outages", atOutages);
		lets.put("GET /suspected-outages", atOutages);
		lets.put("POST /outages", atOutages);
		lets.put("POST /outages/{id}/assessments", atOutages);
		lets.put("POST /outages/{id}/plans/{plan}/opening", atOutages);
		lets.put("POST /outages/{id}/actions", atOutages);
		lets.put("POST /outages/{id}/ending", atOutages);
		var managers = Set.of("unit-head", "on-call-leader");
		lets.put("GET /guarantee-exemptions", atOutages);
		lets.put("POST /guarantee-exemptions", managers);
		lets.put("POST /guarantee-exemptions/{id}/ending", managers);
		var staff = Set.of("operator", "home-care", "alarm-staff", "unit-head", "technician", "on-call-leader");
		lets.put("GET /deviation-cases", staff);
		lets.put("POST /deviation-cases", staff);
		lets.put("POST /deviation-cases/{id}/external-report", staff);
		lets.put("POST /deviation-cases/{id}/investigation", staff);
		var instead = Set.of("operator", "home-care", "alarm-staff", "technician");
		lets.put("GET /substitutes", instead);
		lets.put("POST /substitutes", instead);
		lets.put("POST /substitutes/{id}/answer", instead);
		lets.put("POST /substitutes/{id}/visits", instead);
		lets.put("POST /substitutes/{id}/ending", instead);
		lets.put("GET /chain-tests", Set.of("operator", "technician"));
		lets.put("POST /chain-tests/{id}/results", Set.of("operator", "technician"));
		return lets;
	}

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	@Test
	void everyWayInHasItsLine() {
		var ways = Stream
			.of(AlarmsApi.class, IntakeApi.class, ShiftsApi.class, SupervisionApi.class, HomeTestsApi.class,
					OutagesApi.class, ExemptionsApi.class, DeviationsApi.class, SubstitutesApi.class,
					ChainTestsApi.class, ClosedAlarmsApi.class, ReserveListsApi.class, TapsApi.class, PagesApi.class,
					PhonesApi.class, StatisticsApi.class, HoldersApi.class)
			.flatMap((api) -> Stream.of(api.getMethods()))
			.map(EntryPointsTest::way)
			.toList();
		assertThat(LETS_IN.keySet()).containsExactlyInAnyOrderElementsOf(ways);
	}

	private static String way(Method method) {
		var get = method.getAnnotation(GetExchange.class);
		return (get != null) ? "GET " + get.value() : "POST " + method.getAnnotation(PostExchange.class).value();
	}

	/** The interfaces above are named by hand; the description is not. */
	@Test
	void everyOperationThatIsDescribedHasItsLine() {
		var described = EachOperation.of("alarm-service")
			.stream()
			.map((one) -> one.verb() + " " + one.path().replaceFirst("^/api/alarms/v1", ""))
			.filter((one) -> !one.equals("GET /api-info"));
		assertThat(LETS_IN.keySet()).containsExactlyInAnyOrderElementsOf(described.toList());
	}

	@TestFactory
	List<DynamicTest> whoeverHasNoBusinessThereIsTurnedAwayAndAForeignIdIsNotThere() {
		var foreign = town.press(town.karlInLjungby()).id();
		return LETS_IN.entrySet()
			.stream()
			.map((entry) -> DynamicTest.dynamicTest(entry.getKey(),
					() -> tryAll(entry.getKey(), entry.getValue(), foreign)))
			.toList();
	}

	private void tryAll(String way, Set<String> lets, UUID foreign) {
		assertThat(status(null, way, foreign)).as("without a token").isEqualTo(401);
		assertThat(status(tokens.operator(), way, foreign)).as("who runs the platform").isEqualTo(403);
		for (var role : ROLES) {
			var answer = status(tokens.person("goteborg", "some.body", role), way, foreign);
			if (lets.contains(role)) {
				var foreignId = way.contains("{id}");
				assertThat(answer).as(way + " as " + role).isIn(foreignId ? List.of(404) : ofOwn(way));
			}
			else {
				assertThat(answer).as(way + " as " + role).isEqualTo(403);
			}
		}
		assertThat(town.operator("ljungby").open(foreign).history()).as("nobody has touched it").hasSize(1);
	}

	/**
	 * Who is let in to these is told what is wrong with what was sent: there is no such
	 * home, no unit, no such push service, and it is no phone that several use.
	 */
	private static List<Integer> ofOwn(String way) {
		if (way.equals("POST /phone-holders")) {
			return List.of(409);
		}
		return Set.of("POST /substitutes", "POST /deviation-cases", "POST /phones").contains(way) ? List.of(422)
				: List.of(200, 202, 204);
	}

	private int status(@Nullable String token, String way, UUID id) {
		var parts = way.split(" ");
		var path = "/api/alarms/v1" + parts[1].replace("as-seen", "as-seen?at=2026-03-02T13:00:00Z")
			.replace("{id}", id.toString())
			.replace("{plan}", "outage-routine")
			.replace("{person}", UUID.randomUUID().toString());
		var request = api.rest(token).build().method(HttpMethod.valueOf(parts[0])).uri(path);
		return TestApi
			.answer(parts[0].equals("GET") ? request
					: request.header("Idempotency-Key", UUID.randomUUID().toString()).body(body(parts[1])))
			.getStatusCode()
			.value();
	}

	private Object body(String path) {
		return switch (path.substring(path.lastIndexOf('/') + 1)) {
			case "alarms" -> new IntakeApi.Incoming("x", UUID.randomUUID().toString(), "1", null, "0102", null, null);
			case "alarm-batches" -> new IntakeApi.Batch(List.of());
			case "reports" ->
				new IntakeApi.Report("ANSWERED", clock.instant(), "x", null, null, null, null, null, null, null);
			case "hand-overs" -> new ShiftsApi.Notes("", "", "");
			case "control" -> new SupervisionApi.Control("IN_ORDER", "x");
			case "time" -> new HomeTestsApi.Time(clock.instant());
			case "results" -> new HomeTestsApi.Result("OK", null);
			case "contacts" -> new AlarmsApi.Contact("DEVICE", "TALKED", null);
			case "dispatch" -> new AlarmsApi.Dispatch(null, null);
			case "steps" -> new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null);
			case "recall" -> new AlarmsApi.Recall(null);
			case "notes", "technical-case" -> new AlarmsApi.Note("x");
			case "closing" -> new AlarmsApi.Closing("fall", "visited", null);
			case "report" -> new AlarmsApi.Report("x", null, null);
			case "outages" -> new OutagesApi.Report("Nätet är nere", null, null);
			case "assessments" -> new OutagesApi.Assessment("x");
			case "actions" -> new OutagesApi.Action("x");
			case "ending" ->
				path.startsWith("/substitutes") ? new SubstitutesApi.Visit("x") : new OutagesApi.Action("x");
			case "guarantee-exemptions" -> new ExemptionsApi.Declaration("EXTREME_WEATHER", null, null, "Storm");
			case "deviation-cases" -> new DeviationsApi.Observed("OTHER", "x", null, null, null, null, null);
			case "external-report" -> new DeviationsApi.ExternalReport("x", LocalDate.of(2026, 3, 1));
			case "investigation" -> new DeviationsApi.Investigation("x", null);
			case "substitutes" -> new SubstitutesApi.Fault(UUID.randomUUID(), "x");
			case "answer" -> path.startsWith("/substitutes")
					? new SubstitutesApi.Answer("PLANNED_CALL", List.of("08:00"), null) : Map.of();
			case "phone-holders" -> new HoldersApi.Choice("x");
			case "phones" -> new PhonesApi.Registration("https://10.0.0.1/", "x", "x");
			case "phone-removals" -> new PhonesApi.Removal("https://10.0.0.1/");
			case "visits" -> new SubstitutesApi.Visit("x");
			default -> Map.of();
		};
	}

}
