package se.larmnav.cases;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi.Informed;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * A needs assessor takes an application, hands over three things, investigates and
 * decides.
 */
@CasesTest
class LjungbyDecisionTest {

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		ljungby.at("2026-03-02T09:00");
	}

	@Test
	@Requirement({ "LJU-APP-01", "LJU-SAFE-01" })
	void threeThingsAreHandedOverAtOnceAndTheInvestigationWaitsForThem() {
		var story = LjungbyStory.applied(ljungby);
		assertThat(story.assessor.workOn(story.id)).contains("hand-over-information");
		assertThat(story.application().information()).extracting((one) -> one.label())
			.containsExactly("Broschyren ”Trygghetslarm och nyckelgömma”", "Broschyren ”Nyckelgömmor i fastigheter”",
					"Blankett för godkännande av fastighetsägare");
		assertThat(story.view().may()).doesNotContain("investigate");
		story.handedOver(LjungbyStory.THREE_THINGS.subList(0, 2));
		var refused = story.assessor.posts("/applications/" + story.application + "/investigation", "");
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("information-before-investigation");
		assertThat(story.application().state()).isEqualTo("SUBMITTED");
		assertThat(story.view().keySafe()).isNull();
		story.handedOver(LjungbyStory.THREE_THINGS.subList(2, 3));
		assertThat(story.assessor.workOn(story.id)).doesNotContain("hand-over-information");
		assertThat(story.application().information()).allMatch((one) -> ljungby.now().equals(one.at()));
		story.assessor.applications().investigate(story.application);
		assertThat(story.application().state()).isEqualTo("UNDER_INVESTIGATION");
	}

	@Test
	void whatIsNotOnTheRoutinesListCannotBeHandedOver() {
		var story = LjungbyStory.applied(ljungby);
		var refused = story.assessor.posts("/applications/" + story.application + "/information",
				new Informed(List.of("a-cake")));
		assertThat(the(refused.getBody()).path("errors").path(0).path("pointer").asString()).isEqualTo("/items");
	}

	@Test
	@Requirement({ "LJU-APP-02", "LJU-MSG-01" })
	void theOrderGoesToThoseWhoInstallWhenAllIsHandedOver() {
		var story = LjungbyStory.applied(ljungby).handedOver(LjungbyStory.THREE_THINGS.subList(0, 2));
		assertThat(story.technician.messagesAbout(story.id)).isEmpty();
		assertThat(story.technician.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
		story.handedOver(LjungbyStory.THREE_THINGS.subList(2, 3));
		var order = story.technician.work()
			.messages(false)
			.stream()
			.filter((one) -> one.caseId().equals(story.id))
			.findFirst()
			.orElseThrow();
		assertThat(order.subject()).isEqualTo("Beställning av installation");
		assertThat(order.facts()).extracting((fact) -> fact.label())
			.containsExactly("Ärendenummer", "Namn", "Personnummer", "Adress", "Telefon");
		assertThat(story.keySafe().state()).isEqualTo("ORDERED");
		assertThat(story.technician.workOn(story.id)).contains("contact-property-owner");
		story.handedOver(LjungbyStory.THREE_THINGS).investigated().decide(null);
		assertThat(story.technician.messagesAbout(story.id)).containsOnlyOnce("Beställning av installation");
	}

	@Test
	@Requirement("LJU-APP-02")
	void whatIsTickedInTheApplicationItselfIsHandedOverToo() {
		var story = LjungbyStory.applied(ljungby,
				AnApplication.inLjungby().by("ASSESSOR", null, LjungbyStory.THREE_THINGS.toArray(String[]::new)));
		assertThat(story.keySafe().state()).isEqualTo("ORDERED");
		assertThat(story.assessor.workOn(story.id)).doesNotContain("hand-over-information");
		assertThat(story.technician.messagesAbout(story.id)).containsExactly("Beställning av installation");
	}

	@Test
	void aRefusalTakesTheOrderBack() {
		var story = LjungbyStory.applied(ljungby).investigated().approved().booked();
		story.assessor.applications()
			.decide(story.application, Town.key(),
					new NewDecision("REFUSED", ljungby.today(), null, "Behovet är tillgodosett", null, null, null));
		assertThat(story.keySafe().state()).isEqualTo("CANCELLED");
		assertThat(story.assessor.workOn(story.id)).isEmpty();
		assertThat(story.technician.workOn(story.id)).isEmpty();
		assertThat(story.technician.messagesAbout(story.id))
			.contains("Beställningen gäller inte längre: ansökan är avslagen");
	}

	@Test
	@Requirement("LJU-DEC-01")
	void onlyANeedsAssessorDecidesAndOnlyWhatHasBeenInvestigated() {
		var story = LjungbyStory.applied(ljungby);
		var decision = new NewDecision("GRANTED", ljungby.today(), null, "Behov", null, null, null);
		var path = "/applications/" + story.application + "/decision";
		assertThat(story.assessor.posts(path, Town.key(), decision).getStatusCode().value()).isEqualTo(409);
		story.investigated();
		assertThat(ljungby.desk("molly.mottag").posts(path, Town.key(), decision).getStatusCode().value())
			.isEqualTo(403);
		assertThat(story.view().decision()).isNull();
		story.decide(null);
		assertThat(story.decision().automated()).isFalse();
		assertThat(story.application().state()).isEqualTo("GRANTED");
	}

	@Test
	@Requirement("LJU-DEC-02")
	void theDecisionHasItsTypeItsPeriodAndItsInvestigation() {
		var story = LjungbyStory.applied(ljungby).investigated();
		story.assessor.applications()
			.decide(story.application, Town.key(), new NewDecision("GRANTED", ljungby.today().plusDays(3),
					ljungby.today().plusYears(1), "Behov", null, null, null));
		assertThat(story.decision().type()).isEqualTo("Trygghetslarm");
		assertThat(story.decision().from()).isEqualTo("2026-03-05");
		assertThat(story.decision().until()).isEqualTo("2027-03-02");
		assertThat(story.decision().state()).isEqualTo("ACTIVE_TIME_LIMITED");
		assertThat(story.assessor.timeline(story.id).reversed()).containsSubsequence("inledde utredningen",
				"beslut bevilja, till och med 2027-03-02");
	}

	@Test
	@Requirement("LJU-DEC-03")
	void eachDecisionCarriesDayAndNight() {
		var made = LjungbyStory.applied(ljungby).investigated().decide(null);
		assertThat(made.serviceItems()).containsExactly("Trygghetslarm dag", "Trygghetslarm natt");
		assertThat(made.assignmentIds()).hasSize(2);
	}

	@Test
	void aRefusalIsADecisionWithoutServices() {
		var story = LjungbyStory.applied(ljungby).investigated();
		var made = story.assessor.applications()
			.decide(story.application, Town.key(),
					new NewDecision("REFUSED", ljungby.today(), null, "Behovet är tillgodosett", null, null, null));
		assertThat(made.serviceItems()).isEmpty();
		assertThat(story.application().state()).isEqualTo("REFUSED");
		assertThat(story.view().assignments()).isEmpty();
	}

	@Test
	void whatDoesNotHoldInADecisionIsNamed() {
		var story = LjungbyStory.applied(ljungby).investigated();
		assertThat(fault(story, new NewDecision("MAYBE", ljungby.today(), null, "x", null, null, null)))
			.isEqualTo("/outcome");
		assertThat(fault(story,
				new NewDecision("GRANTED", ljungby.today(), ljungby.today().minusDays(1), "x", null, null, null)))
			.isEqualTo("/until");
		assertThat(fault(story, new NewDecision("GRANTED", ljungby.today(), null, " ", null, null, null)))
			.isEqualTo("/motivation");
		assertThat(story.application().state()).isEqualTo("UNDER_INVESTIGATION");
	}

	private static String fault(LjungbyStory story, NewDecision decision) {
		var answer = story.assessor.posts("/applications/" + story.application + "/decision", Town.key(), decision);
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		return the(answer.getBody()).path("errors").path(0).path("pointer").asString();
	}

}
