package se.larmnav.cases;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An alarm that has been closed stands in the timeline of its case. */
@CasesTest
class AlarmsInTheTimelineTest {

	@Autowired
	Town goteborg;

	@Test
	void withItsReasonAndOutcomeInTheWordsOfTheRoutine() {
		goteborg.at("2026-03-02T09:00");
		var story = GoteborgStory.granted(goteborg);
		var at = goteborg.now();
		goteborg.alarmsTell("alarm-closed",
				new Closed(story.id, UUID.randomUUID(), at, "Larmknapp", "fall", "visited", "visit", 17));
		assertThat(story.planner.cases().timeline(story.id, null, 1).items()).singleElement().satisfies((line) -> {
			assertThat(line.text()).isEqualTo("Larmknapp: Fall. Besök gjort (17 min)");
			assertThat(line.category()).isEqualTo("ALARM");
			assertThat(line.at()).isEqualTo(at);
		});
	}

	@Test
	void aHomeThatIsNoCaseHoldsNothingUp() {
		goteborg.at("2026-03-02T09:00");
		goteborg.alarmsTell("alarm-closed", new Closed(UUID.randomUUID(), UUID.randomUUID(), goteborg.now(),
				"Larmknapp", "fall", "visited", "visit", 1));
	}

	private record Closed(UUID caseId, UUID alarmId, Instant at, String kind, String reason, String outcome, String way,
			int minutes) {
	}

}
