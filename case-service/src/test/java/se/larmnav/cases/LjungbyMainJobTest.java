package se.larmnav.cases;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job of a municipality with key safes and assignments for day and night, from
 * end to end.
 */
@CasesTest
class LjungbyMainJobTest {

	@Autowired
	Town ljungby;

	@Test
	void fromTheAssessorToACustomerWhomThePlannersHaveAcknowledged() {
		ljungby.at("2026-03-02T09:00");
		var story = LjungbyStory.applied(ljungby).granted(null).sent();
		ljungby.at("2026-03-03T09:00");
		story.received().approved().booked();
		ljungby.at("2026-03-05T09:00");
		story.mounted().documented().tested().installed().distributed();
		ljungby.at("2026-03-05T13:00");
		story.view().assignments().forEach((one) -> story.planners.assignments().acknowledge(one.id()));
		assertThat(story.view().process()).allMatch((step) -> step.state().equals("DONE"));
		assertThat(story.view().assignments()).extracting((one) -> one.kind() + " " + one.state())
			.containsExactly("DAY STARTED", "NIGHT STARTED");
		assertThat(story.technician.installations().open(story.id)).isEqualTo(story.installation());
		assertThat(story.installation().state()).isEqualTo("REPORTED");
		assertThat(story.assessor.timeline(story.id).reversed()).containsSubsequence(
				"registrerade ansökan " + story.view().number(),
				"lämnade över: Blankett för godkännande av fastighetsägare",
				"meddelande till Larm & Teknik: Beställning av installation", "inledde utredningen",
				"beslut bevilja, tills vidare", "Uppdrag, trygghetslarm dag skickat till Koordinator larm",
				"Uppdrag trygghetslarm Natt skickat till Koordinator larm",
				"fastighetsägaren Fastighets AB Exemplet godkänner nyckelgömma", "klart för installation",
				"nyckelgömman är monterad, nyckel till fastigheten kvitterad av Larm & Teknik",
				"larmets provlarm har kommit in", "trygghetslarmet är installerat: Hallen",
				"Uppdrag, trygghetslarm dag fördelat till Hemtjänstgrupp Centrum",
				"Uppdrag trygghetslarm Natt fördelat till Nattpatrullen",
				"meddelande till Hemtjänstgrupp Centrum: Ny larmkund",
				"kvitterade uppdraget: Uppdrag, trygghetslarm dag. Larmet är installerat.");
		assertThat(ljungby.told("home-changed").getLast().path("inUse").asBoolean()).isTrue();
	}

}
