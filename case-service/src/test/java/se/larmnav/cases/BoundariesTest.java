package se.larmnav.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.PersonFactsApi.OngoingCase;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** Whose cases are whose: between municipalities, administrations, units and systems. */
@CasesTest
class BoundariesTest {

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@Autowired
	TestTokens tokens;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("PLT-TEN-01")
	void anotherMunicipalitySeesNothingAtAll() {
		var story = GoteborgStory.granted(goteborg).received();
		var number = personalNumber(story);
		var assessor = ljungby.desk("britta.bistand");
		assertThat(assessor.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(404);
		assertThat(the(assessor.gets("/cases/" + story.id).getBody()).path("type"))
			.isEqualTo(the(assessor.gets("/cases/" + UUID.randomUUID()).getBody()).path("type"));
		assertThat(assessor.cases().search(new CasesApi.Search(number, null, null)).items()).isEmpty();
		assertThat(assessor.cases().search(new CasesApi.Search(null, "Prov", null)).items())
			.noneMatch((hit) -> hit.caseId().equals(story.id));
		var document = story.view().documents().getFirst().id();
		assertThat(assessor.gets("/documents/" + document).getStatusCode().value()).isEqualTo(404);
		assertThat(assessor.posts("/assignments/" + story.service().id() + "/lock", "").getStatusCode().value())
			.isEqualTo(404);
	}

	@Test
	@Requirement("GBG-SCO-01")
	void allAdministrationsAndDistrictsOfTheCityWorkTheSameWay() {
		var disability = GoteborgStory.granted(goteborg, AnApplication.inGoteborg().bornOn(LocalDate.of(1990, 1, 1)));
		var elderly = GoteborgStory.granted(goteborg,
				AnApplication.inGoteborg().at(new Address("Provgatan 1", "421 01", "Göteborg", null)));
		var young = goteborg.desk("malte.mottag").sees(disability.id);
		var old = goteborg.desk("rut.mottag").sees(elderly.id);
		assertThat(young.administration()).isNotEqualTo(old.administration());
		assertThat(young.person().area()).isNotEqualTo(old.person().area());
		assertThat(young.assignments()).extracting((one) -> one.kind() + " " + one.name())
			.containsExactlyInAnyOrderElementsOf(
					old.assignments().stream().map((one) -> one.kind() + " " + one.name()).toList());
		assertThat(young.watches()).extracting((one) -> one.name() + " " + one.due())
			.containsExactlyInAnyOrderElementsOf(
					old.watches().stream().map((one) -> one.name() + " " + one.due()).toList());
		assertThat(the(young.decision()).type()).isEqualTo(the(old.decision()).type());
		assertThat(young.assignments()).extracting((one) -> one.receiver())
			.doesNotHaveDuplicates()
			.isNotEqualTo(old.assignments().stream().map((one) -> one.receiver()).toList());
	}

	@Test
	@Requirement("PLT-TEN-01")
	void thePersonWithTheSameNumberInTwoMunicipalitiesIsTwoPeople() {
		var here = GoteborgStory.granted(goteborg);
		var there = LjungbyStory.applied(ljungby, AnApplication.inLjungby().ofPerson(personalNumber(here)));
		assertThat(there.view().person().id()).isNotEqualTo(here.view().person().id());
		assertThat(there.assessor.cases().search(new CasesApi.Search(personalNumber(here), null, null)).items())
			.extracting((hit) -> hit.caseId())
			.containsExactly(there.id);
	}

	@Test
	void aUnitSeesWhatIsAssignedToIt() {
		var story = GoteborgStory.granted(goteborg).received();
		var elsewhere = goteborg.desk("mia.planerare");
		assertThat(elsewhere.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
		assertThat(elsewhere.gets("/cases/" + story.id + "/timeline").getStatusCode().value()).isEqualTo(403);
		assertThat(elsewhere
			.posts("/cases/" + story.id + "/keys/contacts",
					new KeysApi.Contact("PERSON", "NO", null, false, "PHONE", null))
			.getStatusCode()
			.value()).isEqualTo(403);
		assertThat(elsewhere.keys().awaiting().rows()).noneMatch((row) -> row.caseId().equals(story.id));
		assertThat(elsewhere.cases().search(new CasesApi.Search(personalNumber(story), null, null)).items()).isEmpty();
	}

	@Test
	void eachAdministrationSeesItsOwnCases() {
		var application = AnApplication.inGoteborg().bornOn(LocalDate.of(1980, 4, 5));
		goteborg.careSystemKnows(new PersonFacts(application.personalNumber(), "Omsorgssystemet", goteborg.now(),
				List.of(new OngoingCase("ffs", null)), List.of(), false, false, null, null));
		var story = GoteborgStory.applied(goteborg, application);
		assertThat(goteborg.desk("siri.socialsekreterare").sees(story.id).administration()).isEqualTo("FFS");
		assertThat(goteborg.desk("sara.socialsekreterare").gets("/cases/" + story.id).getStatusCode().value())
			.isEqualTo(403);
	}

	@Test
	void anOperatorHasNoBusinessInACase() {
		var story = GoteborgStory.granted(goteborg);
		assertThat(goteborg.desk("anna.operator").gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
	}

	@Test
	@Requirement("PLT-API-01")
	void anotherSystemIsHeldToTheSameRulesAsAScreen() {
		var story = GoteborgStory.granted(goteborg);
		var system = goteborg.integration();
		assertThat(system.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
		assertThat(system.gets("/cases/" + story.id + "/personal-number").getStatusCode().value()).isEqualTo(403);
		assertThat(system.posts("/person-searches", Town.key(), new CasesApi.Search(personalNumber(story), null, null))
			.getStatusCode()
			.value()).isEqualTo(403);
		assertThat(system.gets("/awaiting-keys").getStatusCode().value()).isEqualTo(403);
		assertThat(system.posts("/assignments/" + story.service().id() + "/receipt", Town.key(), "")
			.getStatusCode()
			.value()).isEqualTo(403);
		assertThat(story.service().state()).isEqualTo("SENT");
	}

	private static String personalNumber(GoteborgStory story) {
		return story.planner.cases().personalNumber(story.id).value();
	}

}
