package se.larmnav.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.cases.PersonFactsApi;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * Day and night leave as two locked assignments, and reach those who act when the alarm
 * is installed.
 */
@CasesTest
class LjungbyAssignmentsTest {

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		ljungby.at("2026-03-02T09:00");
	}

	@Test
	@Requirement({ "LJU-ASG-01", "LJU-ASG-02" })
	void dayAndNightAreTwoAssignmentsByTheirNames() {
		var story = LjungbyStory.applied(ljungby).granted(null);
		assertThat(story.view().assignments()).extracting((one) -> one.name())
			.containsExactly("Uppdrag, trygghetslarm dag", "Uppdrag trygghetslarm Natt");
		story.sent();
		assertThat(Pdf.of(story.assessor, story.assignment("DAY").document()).words())
			.contains("Insatser Trygghetslarm dag")
			.doesNotContain("Trygghetslarm natt");
		assertThat(Pdf.of(story.assessor, story.assignment("NIGHT").document()).words())
			.contains("Insatser Trygghetslarm natt");
	}

	@Test
	@Requirement("LJU-ASG-03")
	void bothGoToTheCoordinatorWithoutAnArea() {
		var story = LjungbyStory.applied(ljungby).granted(null).sent();
		assertThat(story.view().assignments()).allSatisfy((one) -> {
			assertThat(one.receiver()).isEqualTo("Koordinator larm");
			assertThat(one.area()).isNull();
			assertThat(one.state()).isEqualTo("SENT");
		});
	}

	@Test
	@Requirement("LJU-ASG-04")
	void nothingIsSentBeforeItsDocumentIsLocked() {
		var story = LjungbyStory.applied(ljungby).granted(null);
		var day = story.assignment("DAY");
		assertThat(story.view().may()).contains("lock").doesNotContain("send");
		var refused = story.assessor.posts("/assignments/" + day.id() + "/sending", "");
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("document-locked");
		assertThat(story.assignment("DAY").state()).isEqualTo("DRAFT");
		story.assessor.assignments().lock(day.id());
		story.assessor.assignments().send(day.id());
		assertThat(story.assignment("DAY").state()).isEqualTo("SENT");
		assertThat(story.assignment("NIGHT").state()).isEqualTo("DRAFT");
		var again = story.assessor.posts("/assignments/" + day.id() + "/lock", "");
		assertThat(again.getStatusCode().value()).isEqualTo(409);
	}

	@Test
	@Requirement("LJU-TPL-06")
	void dayAndNightHaveADocumentEachThatIsWriteProtected() {
		var story = LjungbyStory.applied(ljungby).granted(null).sent();
		for (var kind : List.of("DAY", "NIGHT")) {
			var one = story.assignment(kind);
			assertThat(one.locked()).isTrue();
			assertThat(Pdf.of(story.assessor, the(one.document())).words()).contains(one.name(), story.view().number());
		}
		assertThat(story.assignment("DAY").document()).isNotEqualTo(story.assignment("NIGHT").document());
	}

	@Test
	@Requirement("LJU-ASG-06")
	void theJournalIsOpenedOnlyForWhoHasNoOtherServices() {
		var alone = LjungbyStory.applied(ljungby).granted(null).sent().received();
		assertThat(alone.assessor.timeline(alone.id)).containsOnlyOnce("upprättade genomförandejournal");
		var application = AnApplication.inLjungby();
		ljungby.careSystemKnows(new PersonFacts(application.personalNumber(), "Omsorgssystemet", ljungby.now(),
				java.util.List.of(), java.util.List.of(), false, true, null, null));
		var served = LjungbyStory.applied(ljungby, application).granted(null).sent().received();
		assertThat(served.assessor.timeline(served.id)).doesNotContain("upprättade genomförandejournal");
	}

	@Test
	@Requirement({ "LJU-ASG-07", "LJU-SAFE-10" })
	void itIsDistributedOnlyWhenTheAlarmIsInstalledAndInOperation() {
		var story = LjungbyStory.applied(ljungby)
			.granted(null)
			.sent()
			.received()
			.approved()
			.booked()
			.mounted()
			.documented()
			.tested();
		var refused = story.technician.posts("/assignments/" + story.assignment("DAY").id() + "/distribution",
				new Distribution(null, null));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("Larmet är inte installerat");
		assertThat(story.homeCare.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
		story.installed().distributed();
		assertThat(story.assignment("DAY").distributedAt()).isEqualTo(ljungby.now());
		assertThat(story.homeCare.sees(story.id).number()).isEqualTo(story.view().number());
	}

	@Test
	@Requirement({ "LJU-ASG-10", "LJU-ASG-13" })
	void dayGoesToTheGroupOfTheAreaAndNightToTheNightPatrol() {
		var centre = LjungbyStory.applied(ljungby).inUse().distributed();
		assertThat(centre.assignment("DAY").receiver()).isEqualTo("Hemtjänstgrupp Centrum");
		assertThat(centre.assignment("NIGHT").receiver()).isEqualTo("Nattpatrullen");
		var lagan = LjungbyStory
			.applied(ljungby, AnApplication.inLjungby().at(new Address("Provgatan 1", "341 50", "Lagan", null)))
			.inUse()
			.distributed();
		assertThat(lagan.assignment("DAY").receiver()).isEqualTo("Hemtjänstgrupp Lagan");
		assertThat(lagan.assignment("DAY").area()).isEqualTo("Lagan");
		assertThat(lagan.assignment("NIGHT").receiver()).isEqualTo("Nattpatrullen");
	}

	@Test
	@Requirement("LJU-ASG-11")
	void whoBelongsToTheDisabilityOrganisationHasTheSameReceivers() {
		var application = AnApplication.inLjungby();
		ljungby.careSystemKnows(new PersonFactsApi.PersonFacts(application.personalNumber(), "Omsorgssystemet",
				ljungby.now(), List.of(), List.of(), false, false, null, "OF"));
		var story = LjungbyStory.applied(ljungby, application);
		story.granted(null).sent();
		assertThat(story.assignment("DAY").receiver()).isEqualTo("Koordinator larm");
		story.received().approved().booked().mounted().documented().tested().installed().distributed();
		assertThat(story.assignment("DAY").receiver()).isEqualTo("Hemtjänstgrupp Centrum");
		assertThat(story.assignment("NIGHT").receiver()).isEqualTo("Nattpatrullen");
	}

	@ParameterizedTest
	@CsvSource({ "341 50,Lagan,hemtjanst-lagan", "341 60,Ryssby,hemtjanst-ryssby", "341 30,Ljungby,hemtjanst-centrum" })
	@Requirement("LJU-ASG-12")
	void alarmsOfTheDisabilityOrganisationsClientsAreActedOnByTheGroupOfTheirHome(String postcode, String place,
			String group) throws IOException {
		var application = AnApplication.inLjungby().at(new Address("Provgatan 1", postcode, place, null));
		ljungby.careSystemKnows(new PersonFactsApi.PersonFacts(application.personalNumber(), "Omsorgssystemet",
				ljungby.now(), List.of(), List.of(), false, false, null, "OF"));
		var story = LjungbyStory.applied(ljungby, application).inUse().distributed();
		var home = ljungby.told("home-changed")
			.stream()
			.filter((one) -> one.path("homeId").asString().equals(story.id.toString()))
			.toList()
			.getLast();
		assertThat(home.path("inUse").asBoolean()).isTrue();
		var folder = TestTenants.folder("ljungby");
		var organisation = MunicipalFiles.organisation(Files.readString(folder.resolve("organisation.yaml")));
		var routine = MunicipalFiles.routine("routine", Files.readString(folder.resolve("routine-2026-01-01.yaml")), 1);
		var noon = Instant.parse("2026-03-02T11:00:00Z");
		var sent = routine.dispatch().propose(noon, home.path("area").asString(), false, organisation);
		assertThat(the(sent.unit()).id()).isEqualTo(group);
		assertThat(story.assignment("DAY").receiver()).isEqualTo(the(sent.unit()).name());
	}

	@Test
	@Requirement("PLT-ASG-01")
	void anAssignmentKeepsItsKindItsPartiesItsTimesAndItsDocument() {
		var story = LjungbyStory.applied(ljungby).inUse().distributed();
		story.planners.assignments().acknowledge(story.assignment("DAY").id());
		assertThat(story.assignment("DAY")).satisfies((one) -> {
			assertThat(one.sender()).isEqualTo("britta.bistand");
			assertThat(one.receiver()).isEqualTo("Hemtjänstgrupp Centrum");
			assertThat(one.sentAt()).isNotNull();
			assertThat(one.receivedAt()).isNotNull();
			assertThat(one.distributedAt()).isNotNull();
			assertThat(one.acknowledgedAt()).isNotNull();
			assertThat(one.document()).isNotNull();
			assertThat(one.documentVersion()).isEqualTo(1);
		});
		assertThat(story.decision().serviceItems()).extracting((one) -> one.name() + " " + one.sharedHousehold())
			.containsExactly("Trygghetslarm dag false", "Trygghetslarm natt false");
	}

	@Test
	@Requirement({ "LJU-ASG-08", "LJU-DOC-01", "LJU-INS-06" })
	void thePlanningFunctionAcknowledgesAndJournalsThatTheAlarmIsInstalled() {
		var story = LjungbyStory.applied(ljungby).inUse().distributed();
		var day = story.assignment("DAY");
		assertThat(day.state()).isEqualTo("DISTRIBUTED");
		assertThat(story.planners.workOn(story.id)).contains("acknowledge-assignment");
		assertThat(story.technician.posts("/assignments/" + day.id() + "/acknowledgement", "").getStatusCode().value())
			.isEqualTo(403);
		story.planners.assignments().acknowledge(day.id());
		assertThat(story.assignment("DAY").acknowledgedAt()).isEqualTo(ljungby.now());
		assertThat(story.planners.cases().timeline(story.id, null, 10).items()).anySatisfy((line) -> {
			assertThat(line.text())
				.isEqualTo("kvitterade uppdraget: Uppdrag, trygghetslarm dag. Larmet är installerat.");
			assertThat(line.actor()).isEqualTo("tilda.tes");
		});
		assertThat(story.assignment("NIGHT").acknowledgedAt()).isNull();
	}

	@Test
	@Requirement({ "LJU-ASG-09", "LJU-MSG-02", "LJU-INS-06" })
	void threeReceiversAreToldOfTheNewCustomer() {
		var story = LjungbyStory.applied(ljungby).inUse();
		assertThat(story.head.messagesAbout(story.id)).isEmpty();
		story.distributed();
		assertThat(story.head.messagesAbout(story.id)).contains("Ny larmkund");
		assertThat(story.homeCare.messagesAbout(story.id)).contains("Ny larmkund");
		assertThat(story.assessor.messagesAbout(story.id)).contains("Ny larmkund");
		assertThat(ljungby.desk("leo.hemtjanst").messagesAbout(story.id)).isEmpty();
	}

}
