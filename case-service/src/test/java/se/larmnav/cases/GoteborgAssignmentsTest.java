package se.larmnav.cases;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** A decision gives one assignment to install and one to serve. */
@CasesTest
class GoteborgAssignmentsTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-ASG-01")
	void installationGoesToTheInstallerAndTheServiceToTheUnitOfTheArea() {
		var story = GoteborgStory.granted(goteborg);
		assertThat(story.assignment("INSTALLATION").receiver()).isEqualTo("Trygghetsjouren");
		assertThat(story.service().receiver()).isEqualTo("Hemtjänst natt och larm Norr");
		assertThat(story.view().assignments()).hasSize(2).allMatch((one) -> one.sentAt() != null);
		var elsewhere = GoteborgStory.granted(goteborg,
				AnApplication.inGoteborg()
					.at(new se.larmnav.contract.cases.ApplicationsApi.Address("Provgatan 2", "426 71",
							"Västra Frölunda", null)));
		assertThat(the(goteborg.desk("mia.planerare").sees(elsewhere.id)).assignments())
			.anyMatch((one) -> one.receiver().equals("Hemtjänst natt och larm Väst"));
	}

	@Test
	void anAddressInNoAreaIsForAPersonToPlaceAndNothingIsLost() {
		var application = AnApplication.inGoteborg()
			.at(new se.larmnav.contract.cases.ApplicationsApi.Address("Provgatan 2", "999 99", "Ingenstans", null));
		goteborg.careSystemKnows(application.personalNumber());
		var id = goteborg.applies(application).caseId();
		var reception = goteborg.desk("rut.mottag");
		assertThat(reception.sees(id).marks()).contains("Larmområde okänt");
		assertThat(reception.sees(id).assignments()).extracting((one) -> one.kind() + " " + one.state())
			.containsExactly("INSTALLATION SENT", "SERVICE DRAFT");
		reception.cases().place(id, new se.larmnav.contract.cases.CasesApi.AreaOfHome("oster"));
		assertThat(reception.sees(id).assignments()).allMatch((one) -> one.state().equals("SENT"));
		assertThat(goteborg.desk("mona.planerare").sees(id).person().area()).isEqualTo("Öster");
	}

	@Test
	@Requirement("GBG-ASG-02")
	void eachItemLeavesInAnAssignmentOfItsOwn() {
		var story = GoteborgStory.granted(goteborg);
		var installation = Pdf.of(story.technician, story.assignment("INSTALLATION").document()).words();
		var service = Pdf.of(story.planner, story.service().document()).words();
		assertThat(installation).contains("larminstallation").doesNotContain("Insatser FH Trygghetslarm SoL");
		assertThat(service).contains("Insatser FH Trygghetslarm SoL").doesNotContain("larminstallation");
	}

	@Test
	@Requirement({ "GBG-ASG-03", "GBG-WAT-01", "T06", "PLT-TIM-01" })
	void aWatchOfFourWeeksIsSetWhenTheAssignmentIsSent() {
		var story = GoteborgStory.granted(goteborg);
		var watches = story.view()
			.watches()
			.stream()
			.filter((one) -> one.name().equals("Följ upp verkställighet"))
			.toList();
		assertThat(watches).singleElement().satisfies((watch) -> {
			// 30 March is after the change to summer time: midnight in Sweden is 22:00
			// UTC.
			assertThat(watch.due()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
			assertThat(watch.owner()).isEqualTo("socialsekreterare");
			assertThat(watch.state()).isEqualTo("OPEN");
		});
	}

	@Test
	@Requirement({ "T06", "T07", "GBG-WAT-02", "GBG-MSG-11" })
	void whenItFallsDueTheSocialSecretaryContactsTheUnitAndItComesAgain() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare");
		goteborg.at("2026-03-29T23:59:59");
		goteborg.settles();
		assertThat(story.decisionMaker.workOn(story.id)).doesNotContain("contact-alarm-unit");
		goteborg.at("2026-03-30T00:00:00");
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("contact-alarm-unit"));
		assertThat(story.planner.messagesAbout(story.id)).as("it is asked by a person, who hears the answer").isEmpty();
		assertThat(story.view().watches()).filteredOn((one) -> one.name().equals("Följ upp verkställighet"))
			.singleElement()
			.satisfies((watch) -> assertThat(watch.due()).isEqualTo(Instant.parse("2026-04-12T22:00:00Z")));
	}

	@Test
	@Requirement("T06")
	void itFallsAwayWhenTheServiceHasBegun() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready().putUp().tested().installed().distributed();
		assertThat(story.view().watches()).noneMatch((one) -> one.name().equals("Följ upp verkställighet"));
	}

	@Test
	@Requirement({ "GBG-ASG-04", "GBG-DOC-08" })
	void receivingKeepsTheTimeOpensTheJournalAndThePaperCanBePrinted() {
		var story = GoteborgStory.granted(goteborg);
		goteborg.at("2026-03-03T08:15");
		assertThat(story.planner.workOn(story.id)).contains("receive-assignment");
		story.received();
		assertThat(story.service().receivedAt()).isEqualTo(goteborg.now());
		assertThat(story.service().state()).isEqualTo("RECEIVED");
		assertThat(story.planner.timeline(story.id)).contains("upprättade genomförandejournal");
		assertThat(Pdf.of(story.planner, story.service().document()).words()).contains(story.view().number());
		assertThat(story.planner.workOn(story.id)).doesNotContain("receive-assignment");
	}

	@Test
	@Requirement("GBG-ASG-04")
	void onlyTheUnitToWhichItIsSentMayTakeIt() {
		var story = GoteborgStory.granted(goteborg);
		var other = goteborg.desk("mia.planerare").posts("/assignments/" + story.service().id() + "/receipt", "");
		assertThat(other.getStatusCode().value()).isEqualTo(403);
		assertThat(story.service().state()).isEqualTo("SENT");
	}

	@Test
	@Requirement("GBG-ASG-05")
	void itIsDistributedOnlyWhenTheAlarmIsInstalled() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready();
		var refused = story.planner.posts("/assignments/" + story.service().id() + "/distribution",
				new Distribution(null, null));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("Larmet är inte installerat");
		story.putUp().tested().installed().distributed();
		assertThat(story.service().state()).isEqualTo("STARTED");
		assertThat(story.service().distributedAt()).isNotNull();
	}

}
