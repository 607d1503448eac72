package se.larmnav.cases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * A couple who share a household have an alarm decision each; one pays in full, the other
 * half.
 */
@CasesTest
class SharedHouseholdTest {

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		ljungby.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("LJU-DEC-04")
	void theOtherHasADecisionOfItsOwnWithTheSharedServices() {
		var first = LjungbyStory.applied(ljungby).granted(null);
		var other = LjungbyStory.applied(ljungby).investigated();
		var made = other.decide(first.id);
		assertThat(made.decisionId()).isNotEqualTo(first.decision().id());
		assertThat(made.assignmentIds()).hasSize(2);
		assertThat(first.decision().serviceItems()).noneMatch((one) -> one.sharedHousehold());
		assertThat(other.decision().serviceItems()).hasSize(2).allMatch((one) -> one.sharedHousehold());
		assertThat(the(first.view().household()).partnerCaseId()).isEqualTo(other.id);
		assertThat(the(other.view().household()).partnerCaseId()).isEqualTo(first.id);
		assertThat(first.view().marks()).contains("Gemensamt hushåll: Elsa");
	}

	@Test
	@Requirement("LJU-DEC-04")
	void exactlyOneOfThemHasTheOrdinaryServices() {
		var first = LjungbyStory.applied(ljungby).granted(null);
		var other = LjungbyStory.applied(ljungby).granted(first.id);
		assertThat(refused(other.id)).isEqualTo("partner-does-not-pay-in-full");
		assertThat(refused(first.id)).isEqualTo("household-already-shared");
		var alone = LjungbyStory.applied(ljungby).investigated();
		assertThat(refused(alone.id)).isEqualTo("partner-has-no-decision");
	}

	@Test
	@Requirement("LJU-DEC-05")
	void theNameOfASharedServiceSaysSo() {
		var first = LjungbyStory.applied(ljungby).granted(null);
		var made = LjungbyStory.applied(ljungby).investigated().decide(first.id);
		assertThat(made.serviceItems()).containsExactly("Trygghetslarm dag gemensamt hushåll",
				"Trygghetslarm natt gemensamt hushåll");
	}

	@Test
	@Requirement("LJU-FEE-01")
	void onePaysInFullAndTheOtherHalf() {
		var first = LjungbyStory.applied(ljungby).granted(null);
		var other = LjungbyStory.applied(ljungby).granted(first.id);
		assertThat(first.view().fees()).singleElement().satisfies((fee) -> {
			assertThat(fee.monthlyOre()).isEqualTo(250_00);
			assertThat(fee.share()).isEqualTo("1/1");
		});
		assertThat(other.view().fees()).singleElement().satisfies((fee) -> {
			assertThat(fee.monthlyOre()).isEqualTo(125_00);
			assertThat(fee.share()).isEqualTo("1/2");
			assertThat(fee.why().source()).contains("LJU-FEE-01");
		});
		assertThat(other.decision().serviceItems()).allMatch((one) -> one.feeShare().equals("1/2"));
	}

	@Test
	void theDeviceOfOneIsTheAlarmOfBoth() {
		var first = LjungbyStory.applied(ljungby).inUse();
		LjungbyStory.applied(ljungby).granted(first.id);
		first.distributed();
		assertThat(ljungby.told("home-changed").getLast().path("people")).hasSize(2);
	}

	private String refused(java.util.UUID partner) {
		var story = LjungbyStory.applied(ljungby).investigated();
		var answer = story.assessor.posts("/applications/" + story.application + "/decision", Town.key(),
				new NewDecision("GRANTED", ljungby.today(), null, "Behov", partner, null, null));
		assertThat(answer.getStatusCode().value()).isEqualTo(409);
		assertThat(story.view().decision()).isNull();
		var type = the(answer.getBody()).path("type").asString();
		return type.substring(type.lastIndexOf('/') + 1);
	}

}
