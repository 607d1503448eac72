package se.larmnav.cases;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.AwaitingRow;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;

/** The planner asks for the keys, again and again, until they come or time runs out. */
@CasesTest
class AwaitingKeysTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement({ "GBG-KEY-04", "T01" })
	void theFirstContactIsDueAtOnce() {
		var story = GoteborgStory.granted(goteborg).received();
		assertThat(story.planner.workOn(story.id)).contains("contact-about-keys");
		assertThat(row(story).nextContact()).isEqualTo("2026-03-02");
		story.contact("PERSON", "YES");
		assertThat(story.planner.workOn(story.id)).doesNotContain("contact-about-keys");
	}

	@Test
	@Requirement({ "GBG-KEY-05", "GBG-TPL-01" })
	void twoEqualReceiptsArePreparedInTheRegisterOfThoseWhoWait() {
		var story = GoteborgStory.granted(goteborg).received();
		assertThat(row(story)).isNotNull();
		var receipt = story.view()
			.documents()
			.stream()
			.filter((one) -> one.register().equals("Inväntar nycklar"))
			.findFirst()
			.orElseThrow();
		var paper = Pdf.of(story.planner, receipt.id());
		assertThat(paper.pages()).isEqualTo(2);
		assertThat(paper.words()).contains("Exemplar 1 av 2", "Exemplar 2 av 2", "Dörr", "Extralås", "Port", "Grind");
	}

	@Test
	@Requirement({ "GBG-KEY-06", "T05" })
	void everyoneWhoWaitsIsGoneThroughEachWeek() {
		var story = GoteborgStory.granted(goteborg).received();
		assertThat(row(story).reviewedThisWeek()).isFalse();
		story.planner.keys().reviewed(story.id);
		assertThat(row(story).reviewedThisWeek()).isTrue();
		goteborg.at("2026-03-08T23:59:59");
		assertThat(row(story).reviewedThisWeek()).isTrue();
		goteborg.at("2026-03-09T00:00:00");
		assertThat(row(story).reviewedThisWeek()).isFalse();
	}

	@Test
	@Requirement({ "GBG-KEY-07", "T02" })
	void whoWasNotReadyIsContactedAgainWithinTwoWeeks() {
		var story = GoteborgStory.granted(goteborg).received();
		goteborg.at("2026-03-04T15:00");
		var next = story.contact("PERSON", "NO");
		assertThat(next.due()).isEqualTo("2026-03-18");
		assertThat(next.rule()).contains("T02");
		assertThat(story.planner.workOn(story.id)).contains("contact-about-keys");
		assertThat(lateAt(story, "2026-03-18T23:59:59")).isFalse();
		assertThat(lateAt(story, "2026-03-19T00:00:00")).isTrue();
	}

	@Test
	@Requirement({ "GBG-KEY-08", "T03" })
	void fromTheSecondTimeOnOnceAWeek() {
		var story = GoteborgStory.granted(goteborg).received();
		story.contact("PERSON", "NO");
		goteborg.at("2026-03-16T15:00");
		var second = story.contact("PERSON", "PARTLY");
		assertThat(second.due()).isEqualTo("2026-03-23");
		assertThat(second.rule()).contains("T03");
		assertThat(lateAt(story, "2026-03-23T23:59:59")).isFalse();
		assertThat(lateAt(story, "2026-03-24T00:00:00")).isTrue();
		assertThat(story.contact("NOBODY", "").due()).isEqualTo("2026-03-31");
	}

	@Test
	@Requirement({ "GBG-KEY-09", "T04", "C35", "PLT-TIM-01" })
	void fiveWeeksAfterTheReceiptItIsSaidThatItCannotBeCarriedOut() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare");
		goteborg.at("2026-03-03T14:00");
		story.received();
		story.contact("PERSON", "NO");
		// five weeks of the Swedish calendar, over the change to summer time
		goteborg.at("2026-04-06T23:59:59");
		goteborg.settles();
		assertThat(story.service().state()).isEqualTo("AWAITING_ACCESS");
		assertThat(story.decisionMaker.messagesAbout(story.id)).doesNotContain("Uppdraget kan inte verkställas");
		goteborg.at("2026-04-07T00:00:00");
		Town.eventually(() -> story.service().state(), "CANNOT_BE_CARRIED_OUT"::equals);
		assertThat(story.decisionMaker.messagesAbout(story.id)).containsOnlyOnce("Uppdraget kan inte verkställas");
		assertThat(row(story).state()).isEqualTo("CANNOT_BE_CARRIED_OUT");
	}

	@Test
	@Requirement("GBG-KEY-09")
	void keysThatHaveComeInTimeAreNotLate() {
		var story = GoteborgStory.granted(goteborg).withKeys();
		goteborg.at("2026-04-20T09:00");
		goteborg.settles();
		assertThat(story.service().state()).isNotEqualTo("CANNOT_BE_CARRIED_OUT");
	}

	@Test
	@Requirement("GBG-KEY-11")
	void everyContactAndAttemptStandsInTheJournalWithWhoHowAndWhen() {
		var story = GoteborgStory.granted(goteborg).received();
		var at = goteborg.now();
		goteborg.later(Duration.ofHours(3));
		story.planner.keys().contact(story.id, new KeysApi.Contact("NOBODY", null, null, false, "PHONE", at));
		assertThat(story.planner.cases().timeline(story.id, null, 5).items()).anySatisfy((line) -> {
			assertThat(line.text()).contains("nås ej");
			assertThat(line.category()).isEqualTo("CONTACT");
			assertThat(line.at()).isEqualTo(at);
			assertThat(line.registeredAt()).isEqualTo(goteborg.now());
			assertThat(line.actor()).isEqualTo("maria.planerare");
			assertThat(line.journal()).isEqualTo("PERFORMER");
		});
		story.contact("RELATIVE", "PARTLY");
		assertThat(story.planner.timeline(story.id)).anyMatch((line) -> line.endsWith("saknas: Port"));
	}

	@Test
	@Requirement("GBG-KEY-10")
	void thatHelpWithCopyingCanBeAppliedForIsToldAndRecorded() {
		var story = GoteborgStory.granted(goteborg).received();
		story.contact("PERSON", "NO");
		assertThat(story.planner.timeline(story.id)).noneMatch((line) -> line.contains("kopiera nycklar"));
		story.planner.keys().contact(story.id, new KeysApi.Contact("PERSON", "NO", null, true, "PHONE", null));
		assertThat(story.planner.timeline(story.id))
			.contains("informerade om möjligheten att ansöka om hjälp med att kopiera nycklar");
	}

	@Test
	@Requirement("GBG-KEY-12")
	void whenTheKeysAreReadyATimeIsBooked() {
		var story = GoteborgStory.granted(goteborg).received().booked();
		assertThat(story.keys().state()).isEqualTo("APPOINTMENT");
		assertThat(story.keys().appointment()).isEqualTo(goteborg.now().plus(Duration.ofDays(1)));
		assertThat(row(story).nextContact()).isNull();
		var past = story.planner.posts("/cases/" + story.id + "/keys/appointment",
				new KeysApi.Appointment(goteborg.now().minusSeconds(1), null));
		assertThat(past.getStatusCode().value()).isEqualTo(422);
	}

	@Test
	@Requirement("GBG-KEY-13")
	void whoCollectsHasTheAssignmentAndTheReceipts() {
		var story = GoteborgStory.granted(goteborg).received();
		var helpers = goteborg.desk("hanna.hemtjanst");
		assertThat(helpers.gets("/cases/" + story.id).getStatusCode().value()).isEqualTo(403);
		story.planner.keys()
			.book(story.id, new KeysApi.Appointment(goteborg.now().plus(Duration.ofDays(1)), "norr-dag"));
		var seen = helpers.sees(story.id);
		assertThat(seen.documents()).extracting((one) -> one.title()).contains("Nyckelkvittens", "Trygghetslarm");
		UUID receipt = seen.documents()
			.stream()
			.filter((one) -> one.title().equals("Nyckelkvittens"))
			.findFirst()
			.orElseThrow()
			.id();
		assertThat(Pdf.of(helpers, receipt).words()).contains("Nyckelkvittens");
	}

	@Test
	@Requirement("GBG-KEY-14")
	void theUnitItselfBooksANewTimeWhenTheFirstWasMissed() {
		var story = GoteborgStory.granted(goteborg).received().booked();
		goteborg.later(Duration.ofDays(2));
		assertThat(row(story).overdue()).isTrue();
		story.staff.keys().book(story.id, new KeysApi.Appointment(goteborg.now().plus(Duration.ofHours(2)), null));
		assertThat(row(story).overdue()).isFalse();
		assertThat(story.planner.timeline(story.id)).anyMatch((line) -> line.startsWith("ny tid för nyckelhämtning"));
	}

	@Test
	void aContactThatDoesNotFitTogetherIsRefused() {
		var story = GoteborgStory.granted(goteborg).received();
		assertThat(fault(story, new KeysApi.Contact("PERSON", null, null, false, "PHONE", null))).isEqualTo("/ready");
		assertThat(fault(story, new KeysApi.Contact("NOBODY", "YES", null, false, "PHONE", null))).isEqualTo("/ready");
		assertThat(fault(story, new KeysApi.Contact("PERSON", "PARTLY", null, false, "PHONE", null)))
			.isEqualTo("/missing");
		assertThat(fault(story, new KeysApi.Contact("PERSON", "NO", null, false, "SMOKE", null))).isEqualTo("/channel");
		assertThat(fault(story,
				new KeysApi.Contact("PERSON", "NO", null, false, "PHONE", goteborg.now().plus(Duration.ofHours(1)))))
			.isEqualTo("/at");
	}

	private static String fault(GoteborgStory story, KeysApi.Contact contact) {
		var answer = story.planner.posts("/cases/" + story.id + "/keys/contacts", contact);
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		return Town.the(answer.getBody()).path("errors").path(0).path("pointer").asString();
	}

	private boolean lateAt(GoteborgStory story, String time) {
		goteborg.at(time);
		return row(story).overdue();
	}

	private static AwaitingRow row(GoteborgStory story) {
		return story.planner.keys()
			.awaiting()
			.rows()
			.stream()
			.filter((row) -> row.caseId().equals(story.id))
			.findFirst()
			.orElseThrow();
	}

}
