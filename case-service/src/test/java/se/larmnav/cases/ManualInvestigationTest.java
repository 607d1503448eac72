package se.larmnav.cases;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** What the automation hands over is distributed, investigated and decided by people. */
@CasesTest
class ManualInvestigationTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement({ "GBG-AUT-17", "GBG-DEC-08", "GBG-DEC-09" })
	void fromHandOverToSentAssignments() {
		var story = handedOver();
		assertThat(story.reception.workOn(story.id)).contains("distribute-case");
		assertThat(story.reception.cases().decisionMakers(story.id)).extracting((one) -> one.key())
			.contains("sara.socialsekreterare")
			.doesNotContain("siri.socialsekreterare");
		story.handedTo("sara.socialsekreterare");
		var secretary = story.decisionMaker;
		assertThat(secretary.workOn(story.id)).contains("investigate-manually");
		var application = the(secretary.sees(story.id).application()).id();
		secretary.applications().investigate(application);
		var decision = new NewDecision("GRANTED", goteborg.today(), null, "Behov av akut praktiskt stöd", null,
				"acute-practical-support", null);
		var tooEarly = secretary.posts("/applications/" + application + "/decision", Town.key(), decision);
		assertThat(the(tooEarly.getBody()).path("missing").toString()).contains("information-before-decision");
		secretary.applications().informed(application, new Informed(List.of("key-set", "fee", "indoors-only")));
		var made = secretary.applications().decide(application, Town.key(), decision);
		assertThat(made.state()).isEqualTo("ACTIVE_OPEN_ENDED");
		assertThat(made.serviceItems()).containsExactly("FH Trygghetslarm SoL", "larminstallation");
		made.assignmentIds().forEach((one) -> secretary.assignments().send(one));
		assertThat(secretary.sees(story.id).assignments()).allMatch((one) -> one.state().equals("SENT"));
		assertThat(story.fees.messagesAbout(story.id)).contains("Nytt eller ändrat beslut om trygghetslarm");
		story.received();
		assertThat(story.service().state()).isEqualTo("RECEIVED");
	}

	@Test
	void aCaseIsHandedOnlyToADecisionMakerOfItsAdministration() {
		var story = handedOver();
		var refused = story.reception.posts("/cases/" + story.id + "/responsible",
				new CasesApi.HandOver("siri.socialsekreterare"));
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(story.reception.sees(story.id).responsible()).isNull();
	}

	private GoteborgStory handedOver() {
		var application = AnApplication.inGoteborg()
			.installedAt(new Address("Provgatan 1", "417 06", "Göteborg", null));
		goteborg.careSystemKnows(application.personalNumber());
		return GoteborgStory.applied(goteborg, application);
	}

}
