package se.larmnav.alarms.deviations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.contract.alarms.DeviationsApi.DeviationCase;
import se.larmnav.contract.alarms.DeviationsApi.ExternalReport;
import se.larmnav.contract.alarms.DeviationsApi.Investigation;
import se.larmnav.contract.alarms.DeviationsApi.Observed;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Gislaved's routes of deviations, given to Ljungby: Lagan's head is Sixten. */
@AlarmsTest
class DeviationCasesTest {

	private static final String ROUTES = """
			deviations:
			  each:
			    - { cause: organisation, way: own-routine, responsible: unit-head, source: "GIS-DEV-01" }
			    - { cause: technical, way: supplier, responsible: unit-head, link: "https://leverantoren.invalid/avvikelse", source: "GIS-DEV-02" }
			    - { cause: communication, way: supplier, responsible: unit-head, link: "https://leverantoren.invalid/avvikelse", source: "GIS-DEV-02" }
			""";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void byGislavedsRoutes() {
		clock.setTo("2026-06-15T14:00");
		town.giveRoutine("ljungby", (yaml) -> yaml.substring(0, yaml.indexOf("\ndeviations:\n")) + "\n" + ROUTES
				+ yaml.substring(yaml.indexOf("\noutages:\n")));
	}

	@AfterEach
	void andNoLonger() {
		town.giveRoutine("ljungby", (yaml) -> yaml);
	}

	private DeviationsApi as(String userName, String role) {
		return api.as(tokens.person("ljungby", userName, role), DeviationsApi.class);
	}

	private DeviationsApi staff() {
		return as("leo.hemtjanst", "home-care");
	}

	private DeviationsApi head() {
		return as("sixten.sektionschef", "unit-head");
	}

	private DeviationCase seen(String cause) {
		return staff()
			.observe(new Observed(cause, "Besöket blev inte av", null, null, null, "Bilen gick sönder", null));
	}

	private DeviationCase atHead(DeviationCase one) {
		return head().deviationCases()
			.stream()
			.filter((other) -> other.id().equals(one.id()))
			.findFirst()
			.orElseThrow();
	}

	private int refused(String userName, String role, UUID id, String what, Object body) {
		return api
			.post(tokens.person("ljungby", userName, role), "/api/alarms/v1/deviation-cases/" + id + "/" + what, body)
			.getStatusCode()
			.value();
	}

	@Test
	@Requirement({ "GIS-DEV-01", "PLT-DEV-01", "C71" })
	void aShortcomingOfTheOrganisationGoesByTheOwnRoutineToTheHeadAndIsClosedWhenInvestigated() {
		var one = seen("ORGANISATION");
		assertThat(one.state()).isEqualTo("ROUTED_INTERNAL");
		assertThat(one.responsible()).containsExactly("Sixten Exempel, sektionschef");
		assertThat(one.source()).isEqualTo("GIS-DEV-01");
		assertThat(one.may()).as("it is not the reporter's").isEmpty();
		assertThat(atHead(one).may()).containsExactly("INVESTIGATE");
		assertThat(refused("leo.hemtjanst", "home-care", one.id(), "investigation", new Investigation("x", null)))
			.isEqualTo(403);
		var closed = head().investigated(one.id(), new Investigation("Schemat var fel", "Nytt schema"));
		assertThat(closed.state()).isEqualTo("CLOSED");
		assertThat(closed.closedAt()).isEqualTo(clock.instant());
		assertThat(closed)
			.extracting(DeviationCase::text, DeviationCase::cause, DeviationCase::measures,
					DeviationCase::investigation, DeviationCase::reportedBy, DeviationCase::unit)
			.containsExactly("Besöket blev inte av", "Bilen gick sönder", "Nytt schema", "Schemat var fel",
					"leo.hemtjanst", "hemtjanst-lagan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "TECHNICAL", "COMMUNICATION" })
	@Requirement({ "GIS-DEV-02", "GIS-DEV-03", "GIS-MSG-04", "C71" })
	void whatIsTheSuppliersIsReportedOutsideByTheHeadWithReferenceAndDateBeforeItIsClosed(String cause) {
		var one = seen(cause);
		assertThat(one.state()).isEqualTo("ROUTED_SUPPLIER");
		assertThat(one.link()).isEqualTo("https://leverantoren.invalid/avvikelse");
		assertThat(one.responsible()).containsExactly("Sixten Exempel, sektionschef");
		assertThat(refused("sixten.sektionschef", "unit-head", one.id(), "investigation", new Investigation("x", null)))
			.as("the supplier has not been told")
			.isEqualTo(409);
		var report = new ExternalReport("AVV-4711", LocalDate.of(2026, 6, 15));
		assertThat(refused("leo.hemtjanst", "home-care", one.id(), "external-report", report)).isEqualTo(403);
		assertThat(refused("sixten.sektionschef", "unit-head", one.id(), "external-report",
				new ExternalReport(" ", LocalDate.of(2026, 6, 15))))
			.isEqualTo(422);
		assertThat(refused("sixten.sektionschef", "unit-head", one.id(), "external-report",
				new ExternalReport("AVV-4711", LocalDate.of(2026, 6, 16))))
			.isEqualTo(422);
		assertThat(head().reportedOutside(one.id(), report).external()).isEqualTo(report);
		assertThat(head().investigated(one.id(), new Investigation("Bytt simkort", null)).state()).isEqualTo("CLOSED");
	}

	@Test
	@Requirement("PLT-DEV-01")
	void whatHasNoRouteStaysWhereItWasReported() {
		assertThat(seen("OTHER").state()).isEqualTo("REPORTED");
	}

	@Test
	@Requirement("PLT-DEV-01")
	void aDeviationOfAnAlarmIsThatOfTheUnitThatHadIt() {
		var alarm = town.press(town.karlInLjungby());
		var operator = as("olle.operator", "operator");
		var one = operator
			.observe(new Observed("COMMUNICATION", "Larmtelefonen svarade inte", alarm.id(), null, null, null, null));
		assertThat(one.alarmId()).isEqualTo(alarm.id());
		assertThat(one.unit()).isEqualTo("hemtjanst-lagan");
		assertThat(atHead(one).may()).containsExactly("EXTERNAL_REPORT");
	}

	@Test
	void whatCannotBeIsRefusedByItsField() {
		assertThat(refusal(new Observed("GUARANTEE", "x", null, null, null, null, null))).contains("/cause");
		assertThat(refusal(new Observed("TECHNICAL", " ", null, null, null, null, null))).contains("/text");
		assertThat(refusal(new Observed("TECHNICAL", "x", null, "hemtjanst-ryssby", null, null, null)))
			.contains("/unit");
		assertThat(refusal(new Observed("TECHNICAL", "x", UUID.randomUUID(), null, null, null, null)))
			.contains("/alarmId");
		assertThat(refusal(new Observed("TECHNICAL", "x", null, null, clock.instant().plusSeconds(1), null, null)))
			.contains("/happenedAt");
	}

	private String refusal(Observed observed) {
		var answer = api.post(tokens.person("ljungby", "leo.hemtjanst", "home-care"), "/api/alarms/v1/deviation-cases",
				observed);
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		return String.valueOf(answer.getBody());
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherUnitAndAnotherMunicipalityFindNone() {
		var one = seen("ORGANISATION");
		assertThat(refused("cia.hemtjanst", "home-care", one.id(), "investigation", new Investigation("x", null)))
			.isEqualTo(404);
		var others = tokens.person("goteborg", "anna.operator", "operator");
		assertThat(api
			.post(others, "/api/alarms/v1/deviation-cases/" + one.id() + "/investigation", new Investigation("x", null))
			.getStatusCode()
			.value()).isEqualTo(404);
		assertThat(api.as(others, DeviationsApi.class).deviationCases()).extracting(DeviationCase::id)
			.doesNotContain(one.id());
	}

	@Test
	@Requirement({ "GIS-ALM-05", "C62" })
	void aVisitWithoutPresenceMarkingIsADeviationThatTheUnitMustWrite() {
		town.giveRoutine("ljungby", (yaml) -> yaml.replace("how: typed-visit, as: \"larm\", centre-time: true",
				"how: presence-marking, as: \"Närvaromarkering\""));
		var unmarked = acted(false);
		var marked = acted(true);
		assertThat(drafts(unmarked)).singleElement().satisfies((one) -> {
			assertThat(one.type()).isEqualTo("ORGANISATION");
			assertThat(one.state()).isEqualTo("DRAFT");
			assertThat(one.unit()).isEqualTo("hemtjanst-lagan");
		});
		assertThat(drafts(marked)).isEmpty();
		assertThat(town.operator("ljungby").open(marked).history()).filteredOn((line) -> line.what().equals("Framme"))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.who()).isEqualTo("leo.hemtjanst");
				assertThat(line.at()).isEqualTo(clock.instant());
			});
	}

	private UUID acted(boolean marked) {
		var id = town.press(town.karlInLjungby()).id();
		var operator = town.operator("ljungby");
		operator.answer(id);
		operator.contact(id, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(id, new AlarmsApi.Dispatch(null, null));
		var leo = town.as("ljungby", "leo.hemtjanst", "home-care");
		if (marked) {
			leo.step(id, id + "-there", new AlarmsApi.Step("ON_SITE", null, null, null, null));
		}
		leo.step(id, id + "-acted", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
		return id;
	}

	private List<AlarmsApi.Deviation> drafts(UUID alarm) {
		return town.as("ljungby", "leo.hemtjanst", "home-care")
			.deviations()
			.stream()
			.filter((one) -> alarm.equals(one.alarmId()))
			.toList();
	}

}
