package se.larmnav.cases;

import java.io.IOException;
import java.time.Duration;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.embedded.MinaMeddelanden;
import se.larmnav.embedded.MinaMeddelanden.Channel;
import se.larmnav.embedded.MinaMeddelanden.Letter;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** Letters are handed over to a letter service that really answers, or does not. */
@OutsideTest
class LettersTest {

	private static final MinaMeddelanden SERVICE = Outside.LETTERS;

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
		SERVICE.away(false);
		SERVICE.refuses((number) -> false);
		SERVICE.mailboxes((number) -> true);
	}

	@AfterEach
	void itIsThereAgain() {
		SERVICE.away(false);
		SERVICE.refuses((number) -> false);
	}

	@Test
	@Requirement({ "GBG-AUT-04", "GBG-MSG-01" })
	void theDecisionReachesTheDigitalMailboxAsThePdfThatLiesInTheCase() throws IOException {
		var application = AnApplication.inGoteborg();
		var story = GoteborgStory.granted(goteborg, application);
		var letter = arrived(application);
		assertThat(letter.channel()).isEqualTo(Channel.DIGITAL_MAILBOX);
		assertThat(letter.name()).contains(application.familyName());
		assertThat(letter.title()).doesNotContain(application.familyName());
		try (var opened = Loader.loadPDF(letter.pdf())) {
			assertThat(new PDFTextStripper().getText(opened)).contains(application.familyName(),
					"Beslut om trygghetslarm");
		}
		var decision = Town.eventually(story::decision, (one) -> one.letterSentAt() != null);
		assertThat(decision.letterSentBy()).isEqualTo("digital brevlåda");
		assertThat(letter.pdf())
			.isEqualTo(story.reception.keys().document(the(decision.letter())).getContentAsByteArray());
		assertThat(story.reception.timeline(story.id)).anyMatch((line) -> line.endsWith("digital brevlåda"));
		assertThat(goteborg.integration().letters().waiting())
			.noneMatch((one) -> one.personalNumber().equals(application.personalNumber()));
	}

	@Test
	@Requirement("GBG-AUT-04")
	void whoHasNoDigitalMailboxGetsItPrintedToTheRegisteredAddress() {
		SERVICE.mailboxes((number) -> false);
		var application = AnApplication.inGoteborg();
		var story = GoteborgStory.granted(goteborg, application);
		var letter = arrived(application);
		assertThat(letter.channel()).isEqualTo(Channel.PRINT);
		assertThat(letter.address()).contains("Änggatan 12", "417 05");
		assertThat(Town.eventually(story::decision, (one) -> one.letterSentAt() != null).letterSentBy())
			.isEqualTo("brev till folkbokföringsadressen");
	}

	@Test
	void whileTheServiceIsAwayTheLetterIsTriedAgainAndArrivesOnce() {
		SERVICE.away(true);
		int before = SERVICE.asked();
		var application = AnApplication.inLjungby();
		var story = LjungbyStory.applied(ljungby, application).granted(null);
		Town.eventually(SERVICE::asked, (asked) -> asked > before);
		int first = SERVICE.asked();
		ljungby.later(Duration.ofMinutes(1));
		Town.eventually(SERVICE::asked, (asked) -> asked > first);
		assertThat(SERVICE.to(application.personalNumber())).isEmpty();
		assertThat(story.decision().letterSentAt()).isNull();
		SERVICE.away(false);
		ljungby.later(Duration.ofMinutes(2));
		arrived(application);
		ljungby.later(Duration.ofHours(3));
		ljungby.settles();
		assertThat(SERVICE.to(application.personalNumber())).hasSize(1);
		assertThat(story.assessor.workOn(story.id)).doesNotContain("send-letter-by-hand");
	}

	@Test
	void whatTheServiceHasNotTakenInADayIsSentByAPerson() {
		SERVICE.away(true);
		var application = AnApplication.inLjungby();
		var story = LjungbyStory.applied(ljungby, application).granted(null);
		ljungby.later(Duration.ofHours(23).plusMinutes(59));
		ljungby.settles();
		assertThat(story.assessor.workOn(story.id)).doesNotContain("send-letter-by-hand");
		ljungby.later(Duration.ofHours(1));
		Town.eventually(() -> story.assessor.workOn(story.id), (work) -> work.contains("send-letter-by-hand"));
		assertThat(story.assessor.timeline(story.id))
			.anyMatch((line) -> line.endsWith("kunde inte skickas: brevtjänsten svarar inte"));
		SERVICE.away(false);
		ljungby.later(Duration.ofHours(5));
		ljungby.settles();
		assertThat(SERVICE.to(application.personalNumber())).isEmpty();
	}

	@Test
	void whatTheServiceRefusesIsSentByAPersonAtOnce() {
		var application = AnApplication.inGoteborg();
		SERVICE.refuses(application.personalNumber()::equals);
		var story = GoteborgStory.granted(goteborg, application).handedTo("sara.socialsekreterare");
		Town.eventually(() -> story.decisionMaker.workOn(story.id), (work) -> work.contains("send-letter-by-hand"));
		assertThat(story.decisionMaker.timeline(story.id))
			.anyMatch((line) -> line.endsWith("kunde inte skickas: brevtjänsten tar inte emot brevet"));
		assertThat(story.decisionMaker.workOn(story.id)).containsOnlyOnce("send-letter-by-hand");
		assertThat(goteborg.integration().letters().waiting())
			.noneMatch((one) -> one.personalNumber().equals(application.personalNumber()));
	}

	private static Letter arrived(AnApplication application) {
		return Town.eventually(() -> SERVICE.to(application.personalNumber()), (letters) -> letters.size() == 1)
			.getFirst();
	}

}
