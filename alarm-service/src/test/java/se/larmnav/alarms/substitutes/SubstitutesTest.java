package se.larmnav.alarms.substitutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.HomeTestsApi;
import se.larmnav.contract.alarms.SubstitutesApi;
import se.larmnav.contract.alarms.SubstitutesApi.Answer;
import se.larmnav.contract.alarms.SubstitutesApi.Fault;
import se.larmnav.contract.alarms.SubstitutesApi.Substitute;
import se.larmnav.contract.alarms.SubstitutesApi.Visit;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An alarm that does not work: Ljungby offers visits or calls until it does. */
@AlarmsTest
class SubstitutesTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void aMorning() {
		clock.setTo("2026-07-06T10:00");
	}

	private SubstitutesApi lagan() {
		return api.as(tokens.person("ljungby", "leo.hemtjanst", "home-care"), SubstitutesApi.class);
	}

	private Substitute outOfOrder() {
		return lagan().outOfOrder(new Fault(town.karlInLjungby().id(), "Dosan är trasig, ny kommer på torsdag"));
	}

	private Substitute now(Substitute one) {
		return lagan().substitutes().stream().filter((other) -> other.id().equals(one.id())).findFirst().orElseThrow();
	}

	private String refused(String userName, UUID id, String what, Object body) {
		var answer = api.post(tokens.person("ljungby", userName, "home-care"),
				"/api/alarms/v1/substitutes/" + id + "/" + what, body);
		var said = answer.getBody();
		return answer.getStatusCode().value()
				+ ((said == null) ? "" : " " + said.path("errors").path(0).path("pointer").asString(""));
	}

	@Test
	@Requirement({ "LJU-ALM-10", "C65" })
	void theGroupOffersVisitsOrCallsAndWhatIsAgreedIsDoneEachDayUntilTheAlarmWorks() {
		var one = outOfOrder();
		assertThat(one.state()).isEqualTo("OFFER");
		assertThat(one.offers()).containsExactly("SUPERVISION_VISIT", "PLANNED_CALL");
		assertThat(one.unit()).isEqualTo("Hemtjänstgrupp Lagan");
		assertThat(refused("leo.hemtjanst", one.id(), "visits", new Visit(""))).as("nothing is agreed")
			.startsWith("409");
		assertThat(refused("leo.hemtjanst", one.id(), "answer", new Answer("CAMERA", List.of("08:00"), null)))
			.isEqualTo("422 /offer");
		assertThat(refused("leo.hemtjanst", one.id(), "answer", new Answer("PLANNED_CALL", List.of(), null)))
			.isEqualTo("422 /times");
		assertThat(refused("leo.hemtjanst", one.id(), "answer", new Answer("PLANNED_CALL", List.of("kl 8"), null)))
			.isEqualTo("422 /times");
		var agreed = lagan().answer(one.id(), new Answer("SUPERVISION_VISIT", List.of("20:00", "08:00"), null));
		assertThat(agreed.times()).containsExactly("08:00", "20:00");
		assertThat(agreed.next()).isEqualTo(Instant.parse("2026-07-06T18:00:00Z"));
		clock.setTo("2026-07-06T20:05");
		assertThat(now(one).late()).isTrue();
		var visited = lagan().visited(one.id(), new Visit("Allt väl"));
		assertThat(visited.late()).isFalse();
		assertThat(visited.next()).isEqualTo(Instant.parse("2026-07-07T06:00:00Z"));
		assertThat(refused("leo.hemtjanst", one.id(), "ending", new Visit(" "))).isEqualTo("422 /note");
		var works = lagan().works(one.id(), new Visit("Ny dosa, provlarm gjort"));
		assertThat(works.state()).isEqualTo("WORKS");
		assertThat(works.next()).isNull();
		assertThat(works.log()).extracting(SubstitutesApi.Line::what)
			.containsExactly("OUT_OF_ORDER", "AGREED", "VISITED", "WORKS");
	}

	@Test
	@Requirement("LJU-ALM-10")
	void whoDoesNotWantItIsAskedAgainAndTheAnswerIsKept() {
		var one = outOfOrder();
		assertThat(refused("leo.hemtjanst", one.id(), "answer", new Answer("DECLINED", List.of(), null)))
			.isEqualTo("422 /note");
		var declined = lagan().answer(one.id(), new Answer("DECLINED", List.of(), "Dottern sover över"));
		assertThat(declined.state()).isEqualTo("DECLINED");
		assertThat(declined.may()).contains("ANSWER");
		assertThat(lagan().answer(one.id(), new Answer("PLANNED_CALL", List.of("21:00"), null)).state())
			.isEqualTo("AGREED");
	}

	@Test
	@Requirement("LJU-ALM-10")
	void aTestAlarmThatFailsInTheHomeIsOneByItself() throws Exception {
		clock.setTo("2026-07-06T21:00");
		var home = town.karlInLjungby();
		try (var device = town.device(home)) {
			device.send(device.message().with("dty", "2").with("stc", "0085"));
		}
		town.settle();
		clock.setTo("2026-07-07T05:00:01");
		var tests = api.as(tokens.person("ljungby", "leo.hemtjanst", "home-care"), HomeTestsApi.class);
		await().until(() -> tests.homeTests().stream().anyMatch((one) -> one.controllerId().equals(home.controller())));
		var test = tests.homeTests()
			.stream()
			.filter((one) -> one.controllerId().equals(home.controller()))
			.findFirst()
			.orElseThrow();
		tests.result(test.id(), new HomeTestsApi.Result("FAILED", "Dosan startar inte"));
		assertThat(lagan().substitutes()).filteredOn((one) -> one.caseId().equals(home.id()))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.text()).isEqualTo("Dosan startar inte");
				assertThat(one.state()).isEqualTo("OFFER");
			});
	}

	@Test
	@Requirement("LJU-ALM-09")
	void aTechnicalCaseFromTheBoardIsTheTechniciansAndStandsInTheAlarmsHistory() {
		var home = town.karlInLjungby();
		var alarm = town.press(home);
		assertThat(alarm.may()).contains("TECHNICAL_CASE");
		var after = town.operator("ljungby").technicalCase(alarm.id(), new AlarmsApi.Note("Knappen sitter fast"));
		assertThat(after.history()).last()
			.satisfies((line) -> assertThat(line.detail()).isEqualTo("Teknikärende: Knappen sitter fast"));
		var technicians = api.as(tokens.person("ljungby", "tage.teknik", "technician"), SubstitutesApi.class);
		assertThat(technicians.substitutes()).filteredOn((one) -> one.caseId().equals(home.id()))
			.extracting(Substitute::text)
			.containsExactly("Knappen sitter fast");
	}

	@Test
	@Requirement("LJU-ALM-09")
	void whereNothingIsOfferedItIsACaseForThoseWhoInstall() {
		var elsa = town.elsaInGoteborg();
		var alarm = town.press(elsa);
		town.operator("goteborg").technicalCase(alarm.id(), new AlarmsApi.Note("Sprakar"));
		var technicians = api.as(tokens.person("goteborg", "tove.tekniker", "technician"), SubstitutesApi.class);
		assertThat(technicians.substitutes()).filteredOn((one) -> one.caseId().equals(elsa.id()))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.offers()).isEmpty();
				assertThat(one.may()).containsExactly("END");
			});
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherGroupAndAnotherMunicipalityFindNone() {
		var one = outOfOrder();
		assertThat(refused("cia.hemtjanst", one.id(), "visits", new Visit(""))).startsWith("404");
		var others = tokens.person("goteborg", "tove.tekniker", "technician");
		assertThat(api.as(others, SubstitutesApi.class).substitutes()).extracting(Substitute::id)
			.doesNotContain(one.id());
		assertThat(api.post(others, "/api/alarms/v1/substitutes/" + one.id() + "/visits", new Visit(""))
			.getStatusCode()
			.value()).isEqualTo(404);
	}

}
