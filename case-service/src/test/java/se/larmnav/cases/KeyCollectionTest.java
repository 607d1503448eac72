package se.larmnav.cases;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.KeyItem;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * The keys are collected, tried, signed for and put in the cabinet; only then may the
 * alarm be installed.
 */
@CasesTest
class KeyCollectionTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("GBG-KEY-02")
	void aSetIsCompleteWhenNothingOfItIsMissing() {
		var story = booked();
		assertThat(story.keys().complete()).isFalse();
		var collected = story.collect(GoteborgStory.completeSet());
		assertThat(collected.complete()).isTrue();
		assertThat(story.keys().complete()).isTrue();
		assertThat(story.keys().items()).extracting((one) -> one.kind() + " " + one.status())
			.containsExactly("door HANDED_OVER", "extra-lock NOT_APPLICABLE", "entrance HANDED_OVER",
					"gate NOT_APPLICABLE");
	}

	@Test
	@Requirement("GBG-KEY-02")
	void eachItemOfTheHomeMustBeAnswered() {
		var story = booked();
		var items = GoteborgStory.completeSet().subList(0, 3);
		var refused = story.staff.posts("/cases/" + story.id + "/keys/collection", collection(items));
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(the(refused.getBody()).path("item").asString()).isEqualTo("gate");
		assertThat(story.keys().state()).isEqualTo("APPOINTMENT");
	}

	@Test
	@Requirement("GBG-KEY-15")
	void whatIsHandedOverMustBeTried() {
		var story = booked();
		var untried = replaced(0, new KeyItem("door", null, "KEY", "HANDED_OVER", null));
		var refused = story.staff.posts("/cases/" + story.id + "/keys/collection", collection(untried));
		assertThat(the(refused.getBody()).path("errors").path(0).path("pointer").asString())
			.isEqualTo("/items/0/tried");
	}

	@Test
	@Requirement("GBG-KEY-15")
	void aKeyThatDoesNotWorkMakesTheSetNotReadyAndIsNamed() {
		var story = booked();
		var collected = story.collect(replaced(0, new KeyItem("door", null, "KEY", "HANDED_OVER", "FAILED")));
		assertThat(collected.complete()).isFalse();
		assertThat(collected.missing()).containsExactly("Dörr fungerade inte när den prövades");
		assertThat(story.keys().state()).isEqualTo("NOT_READY");
		assertThat(story.planner.workOn(story.id)).contains("contact-about-keys");
	}

	@Test
	@Requirement({ "GBG-KEY-02", "GBG-KEY-01" })
	void aMissingKeyMakesTheSetNotReadyAndIsNamed() {
		var story = booked();
		var collected = story.collect(replaced(2, new KeyItem("entrance", null, null, "MISSING", null)));
		assertThat(collected.missing()).containsExactly("Port saknas");
		assertThat(story.keys().receipt()).isNull();
		assertThat(refusedReady(story)).contains("key-set-complete");
	}

	@Test
	@Requirement("GBG-KEY-16")
	void bothSignAndEachKeepsACopy() {
		var story = booked();
		var unsigned = new KeysApi.Collection(GoteborgStory.completeSet(), Town.SIGNATURE, "", "Elsa Prov");
		var refused = story.staff.posts("/cases/" + story.id + "/keys/collection", unsigned);
		assertThat(the(refused.getBody()).path("errors").path(0).path("pointer").asString())
			.isEqualTo("/individualSignature");
		var scrawl = new KeysApi.Collection(GoteborgStory.completeSet(), "hej", Town.SIGNATURE, "Elsa Prov");
		assertThat(story.staff.posts("/cases/" + story.id + "/keys/collection", scrawl).getStatusCode().value())
			.isEqualTo(422);
		var receipt = Pdf.of(story.staff, story.collect(GoteborgStory.completeSet()).receipt());
		assertThat(receipt.pages()).isEqualTo(2);
		assertThat(receipt.images()).isEqualTo(4);
		assertThat(receipt.words()).contains("Elsa Prov", "ali.larm", "Exemplar 2 av 2", "Dörr", "Port",
				story.view().number(), "2026-03-02");
	}

	@Test
	@Requirement("GBG-KEY-17")
	void thePlannerIsToldAndItStandsInTheJournalThatTheKeysAreCollected() {
		var story = booked();
		goteborg.at("2026-03-03T10:00");
		story.collected();
		assertThat(story.planner.messagesAbout(story.id)).contains("Nycklarna är hämtade");
		assertThat(goteborg.desk("mia.planerare").messagesAbout(story.id)).isEmpty();
		assertThat(story.planner.cases().timeline(story.id, null, 10).items())
			.anyMatch((line) -> line.text().startsWith("nycklarna är hämtade") && line.at().equals(goteborg.now()));
	}

	@Test
	@Requirement("GBG-KEY-18")
	void thePlannerGivesTheSetItsNumberInTheCabinet() {
		var story = booked().collected();
		assertThat(story.planner.workOn(story.id)).contains("register-keys");
		story.planner.keys().register(story.id, new KeysApi.CabinetPlace("Skåp A", story.controller));
		assertThat(story.keys().cabinet()).isEqualTo("Skåp A");
		assertThat(story.keys().keyNumber()).isEqualTo(story.controller);
		assertThat(story.planner.workOn(story.id)).doesNotContain("register-keys");
		var other = booked().collected();
		var taken = other.planner.posts("/cases/" + other.id + "/keys/cabinet",
				new KeysApi.CabinetPlace("Skåp A", story.controller));
		assertThat(taken.getStatusCode().value()).isEqualTo(409);
	}

	@Test
	@Requirement("GBG-KEY-03")
	void theReceiptSaysWhyTheKeysAreNeeded() {
		var story = GoteborgStory.granted(goteborg).received().booked().collected();
		assertThat(Pdf.of(story.planner, story.keys().receipt()).words())
			.contains("ta sig in vid larm oavsett tid på dygnet utan låsöppning");
	}

	@Test
	@Requirement("GBG-KEY-19")
	void theSignedReceiptIsFiled() {
		var story = booked().collected();
		assertThat(registerOf(story)).isEqualTo("Inväntar nycklar");
		story.registered();
		assertThat(registerOf(story)).isEqualTo("Nyckelkvittenser");
	}

	@Test
	@Requirement({ "GBG-KEY-01", "GBG-KEY-20", "GBG-INS-07" })
	void clearForInstallationIsSaidOnlyWhenNothingIsMissing() {
		var story = GoteborgStory.granted(goteborg).received();
		assertThat(refusedReady(story)).contains("key-set-complete", "keys-signed-for", "keys-in-cabinet",
				"alarm-plan-registered");
		story.booked().collected();
		assertThat(refusedReady(story)).contains("keys-in-cabinet", "alarm-plan-registered")
			.doesNotContain("key-set-complete");
		story.staff.keys().alarmPlan(story.id, new KeysApi.NewAlarmPlan("Tala långsamt", List.of()));
		assertThat(refusedReady(story)).contains("keys-in-cabinet").doesNotContain("alarm-plan-registered");
		story.planner.keys().register(story.id, new KeysApi.CabinetPlace("Norr", story.controller));
		story.ready();
		assertThat(story.installation().state()).isEqualTo("READY");
	}

	@Test
	@Requirement({ "GBG-KEY-20", "GBG-MSG-05", "GBG-INS-08" })
	void theInstallersListGetsExactlyFourFacts() {
		var story = GoteborgStory.granted(goteborg).withKeys();
		assertThat(story.technician.messagesAbout(story.id)).doesNotContain("Klart för installation");
		story.ready();
		var message = story.technician.work()
			.messages(false)
			.stream()
			.filter((one) -> one.caseId().equals(story.id) && one.subject().equals("Klart för installation"))
			.findFirst()
			.orElseThrow();
		assertThat(message.facts()).extracting((fact) -> fact.label())
			.containsExactly("Namn", "Personnummer", "Adress", "Att tänka på vid installation");
		assertThat(message.facts().get(2).value()).isEqualTo("Änggatan 12, 1 tr, 417 05 Göteborg");
		assertThat(message.facts().get(3).value()).isEqualTo("Hund i bostaden");
		assertThat(message.subject()).doesNotContain("Prov");
	}

	@Test
	@Requirement("GBG-INS-07")
	void theAlarmPlanIsRegisteredByWhoCollects() {
		var story = booked().collected();
		assertThat(story.staff.workOn(story.id)).contains("register-alarm-plan");
		story.staff.keys().alarmPlan(story.id, new KeysApi.NewAlarmPlan("Tala långsamt", List.of("Fallrisk")));
		assertThat(the(story.view().alarmPlan()).toKnow()).containsExactly("Fallrisk");
		assertThat(story.staff.workOn(story.id)).doesNotContain("register-alarm-plan");
	}

	private GoteborgStory booked() {
		return GoteborgStory.granted(goteborg).received().booked();
	}

	private static String refusedReady(GoteborgStory story) {
		var refused = story.planner.posts("/cases/" + story.id + "/readiness", new KeysApi.Readiness(null));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(story.installation().state()).isEqualTo("WAITING_ACCESS");
		return the(refused.getBody()).path("missing").toString();
	}

	private static String registerOf(GoteborgStory story) {
		return story.view().documents().stream().filter((one) -> one.signed()).findFirst().orElseThrow().register();
	}

	private static List<KeyItem> replaced(int index, KeyItem by) {
		var items = new ArrayList<>(GoteborgStory.completeSet());
		items.set(index, by);
		return items;
	}

	private static KeysApi.Collection collection(List<KeyItem> items) {
		return new KeysApi.Collection(items, Town.SIGNATURE, Town.SIGNATURE, "Elsa Prov");
	}

}
