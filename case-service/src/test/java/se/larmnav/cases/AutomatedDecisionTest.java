package se.larmnav.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.PersonFactsApi.OngoingCase;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** The automation decides, or hands over to a person. */
@CasesTest
class AutomatedDecisionTest {

	@Autowired
	Town goteborg;

	@Autowired
	TestTenants tenants;

	@Autowired
	Decisions decisions;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-AUT-01")
	void fromApplicationToSentAssignmentsWithoutAHuman() {
		var story = GoteborgStory.granted(goteborg);
		assertThat(story.view().assignments()).allMatch((one) -> one.state().equals("SENT"));
		var automated = story.planner.cases()
			.timeline(story.id, null, 50)
			.items()
			.stream()
			.filter((line) -> line.actor().equals("Görel"))
			.toList();
		assertThat(automated).allMatch((line) -> line.actorKind().equals("AUTOMATION"));
		assertThat(automated.reversed().stream().map((line) -> line.text())).containsSubsequence(
				"aktualisering upprättad, fördelad till ÄVO", "utredningen färdigställd",
				"beslut bevilja, tills vidare", "Installation av trygghetslarm skickat till Trygghetsjouren",
				"Trygghetslarm skickat till Hemtjänst natt och larm Norr");
	}

	@Test
	@Requirement("GBG-AUT-05")
	void theDecisionRunsUntilFurtherNoticeWithThreeGroundsOfRevocation() {
		var decision = GoteborgStory.granted(goteborg).decision();
		assertThat(decision.until()).isNull();
		assertThat(decision.state()).isEqualTo("ACTIVE_OPEN_ENDED");
		assertThat(decision.automated()).isTrue();
		assertThat(decision.revocationGrounds()).hasSize(3)
			.anyMatch((ground) -> ground.contains("behoven har förändrats"))
			.anyMatch((ground) -> ground.contains("oriktiga uppgifter"))
			.anyMatch((ground) -> ground.contains("trots flera kontaktförsök"));
		assertThat(decision.legalBasis()).contains("2025:400");
	}

	@Test
	@Requirement({ "GBG-AUT-05", "GBG-MSG-01" })
	void theLetterNamesTheDurationAndTheGrounds() {
		var story = GoteborgStory.granted(goteborg);
		var text = Pdf.of(goteborg.desk("frida.forste"), story.decision().letter());
		assertThat(text.words()).contains("tills vidare", "oriktiga uppgifter", "trots flera kontaktförsök");
		assertThat(text.isTagged()).isTrue();
	}

	@Test
	@Requirement("GBG-AUT-03")
	void whoAcceptsTheMaximumFeeHasTheFeeSetByTheAutomation() {
		var story = GoteborgStory.granted(goteborg);
		assertThat(story.view().fees()).singleElement().satisfies((fee) -> {
			assertThat(fee.state()).isEqualTo("PENDING");
			assertThat(fee.share()).isEqualTo("1/1");
			assertThat(fee.why().source()).contains("GBG-AUT-03");
		});
		assertThat(story.fees.workOn(story.id)).doesNotContain("handle-fee");
	}

	@Test
	@Requirement("GBG-AUT-03")
	void whoDoesNotAcceptItIsLeftToTheFeeAdministrator() {
		var story = GoteborgStory.granted(goteborg, AnApplication.inGoteborg().withMaximumFee(false));
		assertThat(story.view().fees()).isEmpty();
		assertThat(story.fees.workOn(story.id)).contains("handle-fee");
	}

	@Test
	@Requirement("GBG-AUT-06")
	void aNewCaseGoesByAgeOnTheDayOfTheApplication() {
		assertThat(receives(bornOn(LocalDate.of(1957, 3, 3)))).isEqualTo("FFS");
		assertThat(receives(bornOn(LocalDate.of(1957, 3, 2)))).isEqualTo("ÄVO");
	}

	@Test
	@Requirement("GBG-AUT-08")
	void whoHasCasesInBothAdministrationsGoesToTheOneForTheElderly() {
		assertThat(receives(withOngoing(LocalDate.of(1980, 5, 6), "ffs", "avo"))).isEqualTo("ÄVO");
	}

	@Test
	@Requirement("GBG-AUT-09")
	void whoHasACaseInOneAdministrationGoesThereWhateverTheAge() {
		assertThat(receives(withOngoing(LocalDate.of(1940, 5, 6), "ffs"))).isEqualTo("FFS");
	}

	@Test
	@Requirement("GBG-AUT-10")
	void theReceptionIsToldThatADecisionHasBeenDrawnUpAndDistributesIt() {
		var story = GoteborgStory.granted(goteborg);
		assertThat(story.reception.messagesAbout(story.id))
			.contains("Beslut om trygghetslarm är upprättat, för fördelning till socialsekreterare");
		assertThat(goteborg.desk("malte.mottag").messagesAbout(story.id)).isEmpty();
		assertThat(story.reception.workOn(story.id)).contains("distribute-case");
		story.handedTo("sara.socialsekreterare");
		assertThat(story.view().responsible()).isEqualTo("Sara Exempel");
		assertThat(story.reception.workOn(story.id)).doesNotContain("distribute-case");
	}

	@Test
	@Requirement("GBG-AUT-11")
	void withAnOngoingCaseItIsForTheResponsibleSocialSecretary() {
		var story = GoteborgStory.applied(goteborg, withOngoing(LocalDate.of(1940, 5, 6), "avo"));
		assertThat(story.reception.messagesAbout(story.id))
			.contains("Beslut om trygghetslarm är upprättat, för fördelning till ansvarig socialsekreterare");
	}

	@Test
	@Requirement({ "GBG-AUT-02", "GBG-AUT-13", "GBG-AUT-17", "GBG-MSG-04" })
	void anotherAddressIsHandedOverToAPersonAndNeverRefused() {
		var application = AnApplication.inGoteborg()
			.installedAt(new Address("Provgatan 1", "417 06", "Göteborg", null));
		goteborg.careSystemKnows(application.personalNumber());
		var story = GoteborgStory.applied(goteborg, application);
		var seen = story.reception.sees(story.id);
		assertThat(the(seen.application()).state()).isEqualTo("MANUAL_REQUIRED");
		assertThat(the(the(seen.application()).why()).source()).contains("GBG-AUT-13");
		assertThat(seen.decision()).isNull();
		assertThat(story.reception.messagesAbout(story.id)).contains("Ansökan behöver utredas manuellt");
	}

	@Test
	@Requirement({ "GBG-AUT-14", "GBG-AUT-15", "GBG-AUT-16" })
	void everyExceptedServiceIsHandedOverWithItsReason() {
		assertThat(reasonOf(facts("x", List.of("KORTTIDSBOENDE"), false, null))).contains("GBG-AUT-14");
		assertThat(reasonOf(facts("x", List.of(), true, null))).contains("GBG-AUT-15");
		assertThat(reasonOf(facts("x", List.of(), false, "TIME_LIMITED"))).contains("GBG-AUT-16");
	}

	@Test
	void factsThatAreMissingOrTooOldAreHandedOver() {
		var unknown = GoteborgStory.applied(goteborg, AnApplication.inGoteborg());
		assertThat(state(unknown)).isEqualTo("MANUAL_REQUIRED");
		var application = AnApplication.inGoteborg();
		goteborg.careSystemKnows(application.personalNumber());
		goteborg.later(Duration.ofHours(24));
		assertThat(state(GoteborgStory.applied(goteborg, application))).isEqualTo("GRANTED");
		var late = AnApplication.inGoteborg();
		goteborg.careSystemKnows(late.personalNumber());
		goteborg.later(Duration.ofHours(24).plusMillis(1));
		assertThat(state(GoteborgStory.applied(goteborg, late))).isEqualTo("MANUAL_REQUIRED");
	}

	@Test
	@Requirement("GBG-AUT-16")
	void whoHasAnAlarmAlreadyIsInvestigatedByAPerson() {
		var application = AnApplication.inGoteborg();
		GoteborgStory.granted(goteborg, application);
		assertThat(state(GoteborgStory.applied(goteborg, application))).isEqualTo("MANUAL_REQUIRED");
	}

	@Test
	@Requirement("GBG-AUT-18")
	void theInternalEServiceIsNotForPeopleWithAnExceptedService() {
		var application = AnApplication.inGoteborg()
			.by("INTERNAL_ESERVICE", "IDENTITY_DOCUMENT", "keys", "home-insurance", "automated-processing");
		goteborg.careSystemKnows(facts(application.personalNumber(), List.of("ALDREBOENDE"), false, null));
		var refused = goteborg.desk("sara.socialsekreterare").posts("/applications", Town.key(), application.form());
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("reasons").toString()).contains("housing-service");
	}

	@Test
	@Requirement("PLT-AUT-01")
	void eachAutomatedActAnswersWhyWithRuleVersionFactsAndSource() {
		var story = GoteborgStory.granted(goteborg);
		var why = the(story.decision().why());
		assertThat(why.rule()).isEqualTo("Ansökan beviljas automatiserat när inget undantag gäller.");
		assertThat(why.routineVersion()).isEqualTo(1);
		assertThat(why.source()).contains("GBG-AUT-01");
		assertThat(why.facts()).anySatisfy((fact) -> {
			assertThat(fact.name()).isEqualTo("Personlig assistans");
			assertThat(fact.value()).isEqualTo("nej");
			assertThat(fact.source()).isEqualTo("Omsorgssystemet");
			assertThat(fact.at()).isEqualTo(goteborg.now());
		});
		assertThat(story.planner.cases().timeline(story.id, null, 50).items())
			.filteredOn((line) -> line.actorKind().equals("AUTOMATION"))
			.allMatch((line) -> line.why() != null);
	}

	@Test
	@Requirement("PLT-AUT-01")
	void theSameFactsGiveTheSameTraceToTheByte() {
		var born = LocalDate.of(1938, 11, 7);
		var first = AnApplication.inGoteborg().ofPerson(AnApplication.exactlyBorn(born));
		var second = AnApplication.inGoteborg().ofPerson(AnApplication.exactlyBorn(born));
		assertThat(trace(GoteborgStory.granted(goteborg, first)))
			.isEqualTo(trace(GoteborgStory.granted(goteborg, second)))
			.contains("\"code\":3", "\"result\":\"Grant\"", "\"rule\":\"automated-decision\"")
			.doesNotContain(first.personalNumber());
	}

	private String trace(GoteborgStory story) {
		var decision = story.decision().id();
		return tenants.as("goteborg", () -> decisions.trace(decision).orElseThrow());
	}

	private String reasonOf(PersonFacts said) {
		var application = AnApplication.inGoteborg();
		goteborg.careSystemKnows(facts(application.personalNumber(), said.housingServices(), said.personalAssistance(),
				said.ongoingAlarm()));
		var story = GoteborgStory.applied(goteborg, application);
		return String.valueOf(the(story.reception.sees(story.id).application()).why());
	}

	private PersonFacts facts(String number, List<String> housing, boolean assistance,
			@org.jspecify.annotations.Nullable String alarm) {
		return new PersonFacts(number, "Omsorgssystemet", goteborg.now(), List.of(), housing, assistance, false, alarm,
				null);
	}

	private AnApplication bornOn(LocalDate day) {
		var application = AnApplication.inGoteborg().ofPerson(AnApplication.exactlyBorn(day));
		goteborg.careSystemKnows(application.personalNumber());
		return application;
	}

	private AnApplication withOngoing(LocalDate born, String... administrations) {
		var application = AnApplication.inGoteborg().bornOn(born);
		var ongoing = java.util.Arrays.stream(administrations).map((one) -> new OngoingCase(one, null)).toList();
		goteborg.careSystemKnows(new PersonFacts(application.personalNumber(), "Omsorgssystemet", goteborg.now(),
				ongoing, List.of(), false, false, null, null));
		return application;
	}

	private String receives(AnApplication application) {
		return String.valueOf(GoteborgStory.applied(goteborg, application).view().administration());
	}

	private static String state(GoteborgStory story) {
		return the(story.reception.sees(story.id).application()).state();
	}

}
