package se.larmnav.cases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;

/** Authority and performer have each their journal; the routine says who writes where. */
@CasesTest
class JournalsTest {

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-DOC-02")
	void whoReceivesAlarmsWritesInTheAuthoritysJournalAlsoWhenItInstalls() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready();
		assertThat(journalOf(story.planner, story.id)).isEqualTo("PERFORMER");
		assertThat(journalOf(story.staff, story.id)).isEqualTo("PERFORMER");
		assertThat(journalOf(story.technician, story.id)).isEqualTo("AUTHORITY");
		assertThat(journalOf(goteborg.desk("frida.forste"), story.id)).isEqualTo("AUTHORITY");
	}

	@Test
	void whereTheInstallerIsAPerformerItWritesInThePerformers() {
		var story = LjungbyStory.applied(ljungby).granted(null);
		assertThat(journalOf(story.technician, story.id)).isEqualTo("PERFORMER");
		assertThat(journalOf(story.assessor, story.id)).isEqualTo("AUTHORITY");
	}

	private static String journalOf(Town.Desk desk, java.util.UUID caseId) {
		desk.cases().note(caseId, new CasesApi.Note("Samtal om ärendet", null));
		return desk.cases().timeline(caseId, null, 1).items().getFirst().journal();
	}

}
