package se.larmnav.routine.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

import static org.assertj.core.api.Assertions.assertThat;

class EventCatalogueTest {

	@Test
	void theWrittenCatalogueIsTheOneInTheCode() throws IOException {
		var written = Path.of(System.getProperty("larmnav.root", ".."), "docs", "events.md");

		assertThat(Files.readString(written)).as("docs/events.md is stale; ./larmnav docs writes it")
			.isEqualTo(EventCatalogue.markdown());
	}

	@Test
	void everyNameInItHasItsSwedishText() {
		var texts = Texts.national();

		assertThat(Arrays.stream(Event.values()).map(Event::key))
			.allMatch((key) -> texts.find(Section.EVENTS, key).isPresent());
		assertThat(Arrays.stream(Fact.values()).map(Fact::key))
			.allMatch((key) -> texts.find(Section.FACTS, key).isPresent());
		assertThat(Arrays.stream(Condition.values()).map(Condition::key))
			.allMatch((key) -> texts.find(Section.CONDITIONS, key).isPresent()
					&& texts.find(Section.MISSING, key).isPresent());
	}

	@Test
	void everyFactIsKnownAtSomeEvent() {
		assertThat(Fact.values())
			.allMatch((fact) -> Arrays.stream(Event.values()).anyMatch((event) -> event.knows(fact)));
	}

}
