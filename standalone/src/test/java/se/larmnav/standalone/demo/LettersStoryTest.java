package se.larmnav.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.MinaMeddelanden.Letter;
import se.larmnav.embedded.Requirement;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Running;
import se.larmnav.standalone.demo.Walk.Halt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The decision leaves the platform as a letter, also when the letter service was away.
 */
class LettersStoryTest {

	@Test
	@Requirement("GBG-AUT-04")
	void aDecisionReachesThePersonByTheLetterServiceOnce() throws Exception {
		var letters = Running.platform().letters();
		try (var browser = Browser.open(); var story = Story.in("goteborg", browser)) {
			var person = story.person(61);
			letters.away(true);
			walk(story, person);
			assertThat(letters.to(person.personalNumber())).isEmpty();
			letters.away(false);
			Running.platform().time().forward("+2m");
			var arrived = await().atMost(Duration.ofSeconds(30))
				.until(() -> letters.to(person.personalNumber()), (found) -> !found.isEmpty());
			assertThat(arrived).singleElement().satisfies((letter) -> isTheDecision(letter, person));
			story.leavesNothingPersonalInTheLogs(person);
		}
		finally {
			letters.away(false);
		}
	}

	private static void walk(Story story, MadeUpPerson person) throws Exception {
		var walk = new Walk(story.town(), story.area(), person, story.controller(61), story.devices());
		for (var act : walk.acts(Instant.now(), Halt.GRANTED)) {
			act.work().at(Running.platform().time().now());
		}
	}

	private static void isTheDecision(Letter letter, MadeUpPerson person) {
		assertThat(new String(letter.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(letter.name()).contains(person.familyName());
		assertThat(letter.title()).doesNotContain(person.familyName());
	}

}
