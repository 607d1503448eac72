package se.larmnav.cases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.CasesApi.AreaOfHome;
import se.larmnav.contract.cases.CasesApi.AreaQuestion;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.DecisionsApi.NewItem;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** What happens to assignments that run, and to those that nobody knows where to send. */
@CasesTest
class RunningAssignmentsTest {

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement({ "GBG-ASG-06", "PLT-DLG-01" })
	void thePlannerEndsAnAssignmentOnTheDelegationOfTheUnitHead() {
		var story = GoteborgStory.granted(goteborg)
			.handedTo("sara.socialsekreterare")
			.withKeys()
			.ready()
			.putUp()
			.tested()
			.installed()
			.distributed();
		var service = story.service().id();
		assertThat(story.view().may()).doesNotContain("end-assignment");
		var runs = story.planner.posts("/assignments/" + service + "/ending", "");
		assertThat(runs.getStatusCode().value()).isEqualTo(409);
		assertThat(story.service().state()).isEqualTo("STARTED");
		story.decisionMaker.decisions().startEnding(story.decision().id(), new DecisionsApi.Because("Flyttar"));
		assertThat(story.view().may()).contains("end-assignment");
		assertThat(story.staff.posts("/assignments/" + service + "/ending", "").getStatusCode().value()).isEqualTo(403);
		assertThat(
				goteborg.desk("mia.planerare").posts("/assignments/" + service + "/ending", "").getStatusCode().value())
			.isEqualTo(403);
		assertThat(ljungby.desk("kim.koordinator")
			.posts("/assignments/" + service + "/ending", "")
			.getStatusCode()
			.value()).isEqualTo(404);
		story.planner.assignments().end(service);
		assertThat(story.service().state()).isEqualTo("ENDED");
		assertThat(the(story.service().ended())).satisfies((ended) -> {
			assertThat(ended.delegator()).isEqualTo("Eva Exempel");
			assertThat(ended.by())
				.isEqualTo(story.planner.cases().timeline(story.id, null, 1).items().getFirst().actor());
			assertThat(ended.basis()).isEqualTo("Verksamhetens delegationsordning");
			assertThat(ended.at()).isEqualTo(goteborg.now());
		});
		assertThat(story.planner.timeline(story.id))
			.anyMatch((line) -> line.contains("avslutat på delegation av Eva Exempel"));
		assertThat(story.planner.posts("/assignments/" + service + "/ending", "").getStatusCode().value())
			.isEqualTo(409);
	}

	@Test
	@Requirement({ "LJU-ASG-05", "LJU-MSG-03" })
	void whoeverPlansVisitsIsAskedWhenTheAreaIsUnclearAndTheAnswerIsKept() {
		var story = LjungbyStory.applied(ljungby).granted(null).sent().received();
		assertThat(story.planners.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
		assertThat(story.technician.sees(story.id).may()).contains("ask-area");
		assertThat(
				the(story.technician.posts("/cases/" + story.id + "/area-questions", new AreaQuestion(" ")).getBody())
					.path("errors")
					.toString())
			.contains("/question");
		story.technician.cases().askArea(story.id, new AreaQuestion("Storgatan ligger på gränsen"));
		assertThat(story.technician.posts("/cases/" + story.id + "/area-questions", new AreaQuestion("Igen"))
			.getStatusCode()
			.value()).isEqualTo(409);
		var message = story.planners.work()
			.messages(false)
			.stream()
			.filter((one) -> one.caseId().equals(story.id))
			.findFirst()
			.orElseThrow();
		assertThat(message.subject()).isEqualTo("Fråga: vilket hemtjänstområde hör larmet till?");
		assertThat(message.facts()).extracting((one) -> one.label()).containsExactly("Ärendenummer", "Namn", "Adress");
		assertThat(story.planners.workOn(story.id)).containsExactly("answer-area");
		assertThat(story.planners.sees(story.id).may()).contains("place");
		story.planners.cases().place(story.id, new AreaOfHome("astrad"));
		assertThat(story.planners.workOn(story.id)).isEmpty();
		assertThat(story.technician.timeline(story.id)).contains("fråga om område: Storgatan ligger på gränsen")
			.anyMatch((line) -> line.contains("Åstrad"));
		assertThat(story.technician.sees(story.id).person().area()).isEqualTo("Åstrad");
		assertThat(
				story.planners.posts("/cases/" + story.id + "/area", new AreaOfHome("lagan")).getStatusCode().value())
			.isEqualTo(403);
	}

	@Test
	@Requirement("LJU-ASG-14")
	void aNewItemIsLinkedToTheAssignmentThatRunsAndReachesItsPerformer() {
		var paying = LjungbyStory.applied(ljungby).inUse().distributed();
		var sharing = LjungbyStory.applied(ljungby).granted(paying.id).sent().received().approved().booked();
		assertThat(sharing.decision().serviceItems()).extracting((one) -> one.name())
			.containsExactly("Trygghetslarm dag gemensamt hushåll", "Trygghetslarm natt gemensamt hushåll");
		var decision = "/decisions/" + sharing.decision().id() + "/service-items";
		assertThat(sharing.view().may()).doesNotContain("add-item");
		assertThat(sharing.assessor.posts(decision, new NewItem("day", ljungby.today())).getStatusCode().value())
			.isEqualTo(409);
		sharing.mounted().documented().tested().installed().distributed();
		sharing.planners.assignments().acknowledge(sharing.assignment("DAY").id());
		sharing.planners.assignments().acknowledge(sharing.assignment("NIGHT").id());
		assertThat(sharing.view().may()).contains("add-item");
		var before = sharing.assignment("NIGHT");
		sharing.assessor.decisions()
			.addItem(sharing.decision().id(), new NewItem("night", ljungby.today().plusDays(7)));
		var after = sharing.assignment("NIGHT");
		assertThat(after.state()).isEqualTo("STARTED");
		assertThat(after.documentVersion()).isEqualTo(before.documentVersion() + 1);
		assertThat(Pdf.of(sharing.assessor, after.document()).words()).contains("Ny insats: Trygghetslarm natt");
		assertThat(sharing.assignment("DAY").documentVersion()).isEqualTo(1);
		assertThat(ljungby.desk("nisse.natt").messagesAbout(sharing.id)).contains("Uppdragsdokumentet är uppdaterat");
		assertThat(sharing.decision().serviceItems()).filteredOn((one) -> one.name().contains("natt"))
			.extracting((one) -> one.name() + " " + one.from() + " " + one.until())
			.containsExactly("Trygghetslarm natt gemensamt hushåll 2026-03-02 2026-03-08",
					"Trygghetslarm natt 2026-03-09 null");
		assertThat(the(sharing.assessor.posts(decision, new NewItem("night", ljungby.today())).getBody()).toString())
			.contains("item-runs-already");
		assertThat(
				the(sharing.assessor.posts(decision, new NewItem("night", null)).getBody()).path("errors").toString())
			.contains("/from");
		assertThat(sharing.technician.posts(decision, new NewItem("day", ljungby.today())).getStatusCode().value())
			.isEqualTo(403);
	}

	@Test
	void whoNoLongerSharesPaysInFullFromThatDay() {
		var paying = LjungbyStory.applied(ljungby).inUse().distributed();
		var sharing = LjungbyStory.applied(ljungby)
			.granted(paying.id)
			.sent()
			.received()
			.approved()
			.booked()
			.mounted()
			.documented()
			.tested()
			.installed()
			.distributed();
		var decision = sharing.decision().id();
		sharing.assessor.decisions().addItem(decision, new NewItem("night", ljungby.today().plusDays(7)));
		assertThat(sharing.view().fees()).extracting((one) -> one.share() + " " + one.state())
			.containsExactly("1/2 RUNNING");
		sharing.assessor.decisions().addItem(decision, new NewItem("day", ljungby.today().plusDays(7)));
		assertThat(sharing.view().fees()).extracting((one) -> one.share() + " " + one.state() + " " + one.from())
			.containsExactly("1/2 ENDED 2026-03-02", "1/1 RUNNING 2026-03-09");
	}

	@Test
	@Requirement("LJU-MSG-12")
	void whoeverMeetsThePersonTellsThoseWhoInstallOfAFault() {
		var story = LjungbyStory.applied(ljungby).granted(null).sent().received();
		var early = story.technician.posts("/cases/" + story.id + "/installation/faults",
				new InstallationsApi.Fault("Piper"));
		assertThat(early.getStatusCode().value()).isEqualTo(409);
		story.approved().booked().mounted().documented().tested().installed().distributed();
		assertThat(story.homeCare.sees(story.id).may()).contains("report-fault");
		story.homeCare.installations().fault(story.id, new InstallationsApi.Fault("Larmknappen lyser rött"));
		assertThat(story.technician.messagesAbout(story.id)).contains("Fel på larmet hos en omsorgstagare");
		assertThat(story.technician.workOn(story.id)).contains("mend-device");
		assertThat(story.technician.timeline(story.id)).contains("fel på larmet: Larmknappen lyser rött");
	}

}
