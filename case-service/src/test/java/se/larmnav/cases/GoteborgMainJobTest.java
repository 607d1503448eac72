package se.larmnav.cases;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job of a municipality with keys and an automated decision, from end to end.
 */
@CasesTest
class GoteborgMainJobTest {

	@Autowired
	Town goteborg;

	@Test
	void fromTheEServiceToAServiceThatHasBegun() {
		goteborg.at("2026-03-02T09:00");
		var story = GoteborgStory.granted(goteborg);
		goteborg.at("2026-03-02T10:30");
		story.handedTo("sara.socialsekreterare");
		goteborg.at("2026-03-03T08:00");
		story.received();
		assertThat(story.contact("PERSON", "NO").due()).isEqualTo("2026-03-17");
		goteborg.at("2026-03-16T10:00");
		story.booked();
		assertThat(standing(story)).isEqualTo("Nycklar");
		goteborg.at("2026-03-17T10:00");
		story.collected().registered();
		assertThat(standing(story)).isEqualTo("Klart för installation");
		story.ready();
		goteborg.at("2026-03-19T13:00");
		story.putUp().tested().installed();
		goteborg.at("2026-03-19T15:00");
		story.distributed();
		assertThat(story.view().process()).allMatch((step) -> step.state().equals("DONE"));
		assertThat(story.view().assignments()).extracting((one) -> one.kind() + " " + one.state())
			.containsExactly("INSTALLATION INSTALLED", "SERVICE STARTED");
		assertThat(story.installation().state()).isEqualTo("REPORTED");
		assertThat(story.planner.timeline(story.id).reversed()).containsSubsequence(
				"ansökan " + story.view().number() + " inkom från e-tjänsten", "beslut bevilja, tills vidare",
				"ärendet fördelat till Sara Exempel", "tog emot uppdraget: Trygghetslarm",
				"upprättade genomförandejournal", "kontakt med omsorgstagare: nycklarna är inte klara",
				"tid för nyckelhämtning bokad 2026-03-17 10:00",
				"nycklarna är hämtade och prövade, kvittensen är undertecknad", "registrerade larmplanen",
				"klart för installation", "meddelande till Trygghetsjouren, gemensam sändlista: Klart för installation",
				"larmets provlarm har kommit in", "trygghetslarmet är installerat: Hallen", "insatsen är påbörjad",
				"meddelande till Sara Exempel: Trygghetslarmet är installerat och insatsen är påbörjad",
				"meddelande till avgiftshandläggare: Trygghetslarmet är installerat");
		assertThat(story.planner.workOn(story.id)).isEmpty();
		assertThat(story.technician.workOn(story.id)).isEmpty();
	}

	private static String standing(GoteborgStory story) {
		return story.view()
			.process()
			.stream()
			.filter((step) -> step.state().equals("CURRENT"))
			.findFirst()
			.orElseThrow()
			.label();
	}

}
