package se.larmnav.cases;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.ApplicationsApi.Relative;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.contract.cases.WorkApi;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** What does not fit is refused by the name of its field, never by the database. */
@CasesTest
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {

	private static final List<String> NEVER = List.of("å".repeat(9000), "a\0b", "a\u202Eb");

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	void aTextThatDoesNotFitAboutKeysIsNamed() {
		var story = GoteborgStory.granted(goteborg).received();
		var path = "/cases/" + story.id;
		var soon = goteborg.now().plus(Duration.ofDays(1));
		for (var bad : NEVER) {
			named(story.planner, path + "/notes", new CasesApi.Note(bad, null), "/text");
			named(story.planner, path + "/keys/contacts",
					new KeysApi.Contact("PERSON", "PARTLY", bad, false, "PHONE", null), "/missing");
			named(story.planner, path + "/keys/appointment", new KeysApi.Appointment(soon, bad), "/unit");
			named(story.staff, path + "/alarm-plan", new KeysApi.NewAlarmPlan(bad, List.of()), "/text");
			named(story.staff, path + "/alarm-plan", new KeysApi.NewAlarmPlan("Plan", List.of("Hund", bad)),
					"/toKnow/1");
		}
		story.booked();
		for (var bad : NEVER) {
			named(story.staff, path + "/keys/collection",
					new KeysApi.Collection(GoteborgStory.completeSet(), Town.SIGNATURE, Town.SIGNATURE, bad),
					"/receivedFrom");
			named(story.staff, path + "/keys/collection",
					new KeysApi.Collection(GoteborgStory.completeSet(), Town.SIGNATURE, bad, "Elsa"),
					"/individualSignature");
		}
		var twice = new java.util.ArrayList<>(GoteborgStory.completeSet());
		twice.add(new KeysApi.KeyItem("door", null, null, "MISSING", null));
		named(story.staff, path + "/keys/collection",
				new KeysApi.Collection(twice, Town.SIGNATURE, Town.SIGNATURE, "Elsa"), "/items/4/kind");
		story.collected();
		for (var bad : NEVER) {
			named(story.planner, path + "/keys/cabinet", new KeysApi.CabinetPlace(bad, "1"), "/cabinet");
			named(story.planner, path + "/keys/cabinet", new KeysApi.CabinetPlace("Norr", bad), "/keyNumber");
			named(story.planner, path + "/readiness", new KeysApi.Readiness(bad), "/specialAtInstallation");
		}
		story.registered().ready().putUp().tested();
		for (var bad : NEVER) {
			named(story.technician, path + "/installation/device",
					new InstallationsApi.Device(story.controller, "scaip", bad, List.of(), null), "/serialNumber");
			named(story.technician, path + "/installation/completion",
					new InstallationsApi.Completion(bad, null, List.of(), null), "/place");
			named(story.technician, path + "/installation/completion",
					new InstallationsApi.Completion("Hallen", null, List.of(), bad), "/note");
			var work = story.planner.work().mine().today().getFirst().id();
			named(story.planner, "/work-items/" + work + "/completion", new WorkApi.Completion(bad, null, null),
					"/result");
			named(story.planner, "/work-items/" + work + "/completion", new WorkApi.Completion(null, bad, null),
					"/note");
		}
	}

	@Test
	void aTextThatDoesNotFitAboutAKeySafeIsNamed() {
		var story = LjungbyStory.applied(ljungby).investigated();
		var path = "/cases/" + story.id + "/key-safe";
		var decision = "/applications/" + story.application + "/decision";
		for (var bad : NEVER) {
			named(story.technician, path + "/owner-answer", new KeySafesApi.OwnerAnswer(bad, true, null, "SIGNED_FORM"),
					"/owner");
			named(story.technician, path + "/owner-answer",
					new KeySafesApi.OwnerAnswer("Ägaren", true, bad, "SIGNED_FORM"), "/wishes");
			var refused = story.assessor.posts(decision, Town.key(),
					new NewDecision("REFUSED", ljungby.today(), null, bad, null, null, null));
			assertThat(the(refused.getBody()).path("errors").path(0).path("pointer").asString())
				.isEqualTo("/motivation");
		}
		story.decide(null);
		story.sent().received().approved().booked();
		for (var bad : NEVER) {
			named(story.technician, path + "/mounting",
					new KeySafesApi.Mounting(true, null, bad, Town.SIGNATURE, Town.SIGNATURE), "/propertyKeyHolder");
			named(story.technician, path + "/mounting",
					new KeySafesApi.Mounting(false, bad, "Larm & Teknik", Town.SIGNATURE, Town.SIGNATURE),
					"/agreedPlace");
		}
		story.mounted();
		for (var bad : NEVER) {
			documented(bad).forEach((pointer, body) -> named(story.technician, path + "/documentation", body, pointer));
		}
	}

	@Test
	void theLongestMotivationFitsInTheJournalToo() {
		var story = LjungbyStory.applied(ljungby).investigated();
		story.assessor.applications()
			.decide(story.application, Town.key(),
					new NewDecision("REFUSED", ljungby.today(), null, "x".repeat(3800), null, null, null));
		assertThat(story.application().state()).isEqualTo("REFUSED");
	}

	@Test
	void aTextThatDoesNotFitInAnApplicationIsNamed(CapturedOutput output) {
		var system = goteborg.integration();
		var number = AnApplication.inGoteborg().personalNumber();
		for (var bad : NEVER) {
			applications(number, bad).forEach((pointer, form) -> {
				var answer = system.posts("/applications", Town.key(), form);
				assertThat(answer.getStatusCode().value()).as(pointer).isEqualTo(422);
				assertThat(the(answer.getBody()).path("errors").toString()).contains("\"" + pointer + "\"");
			});
			named(goteborg.desk("frida.forste"), "/person-searches", new CasesApi.Search(null, bad, null), "/name");
			var facts = system.posts("/person-facts", Town.key(),
					new PersonFacts(number, bad, goteborg.now(), List.of(), List.of(), false, false, null, null));
			assertThat(the(facts.getBody()).path("errors").path(0).path("pointer").asString()).isEqualTo("/source");
		}
		assertThat(output.getAll()).doesNotContain(number);
	}

	@Test
	void aUnitThatSomebodyHasChosenMustBeThereAndCarryOutAssignments() {
		var story = GoteborgStory.granted(goteborg).received();
		var keys = "/cases/" + story.id + "/keys/appointment";
		var soon = goteborg.now().plus(Duration.ofDays(1));
		for (var unit : List.of("nattpatrullen", "myndighet-avo", "avgift", "mottag-ffs")) {
			named(story.planner, keys, new KeysApi.Appointment(soon, unit), "/unit");
		}
		assertThat(story.keys().state()).isEqualTo("REQUESTED");
		story.booked().collected().registered().ready().putUp().tested().installed();
		var distribution = "/assignments/" + story.service().id() + "/distribution";
		for (var unit : List.of("nattpatrullen", "myndighet-avo", "avgift", "mottag-ffs")) {
			named(story.planner, distribution, new AssignmentsApi.Distribution(null, unit), "/unit");
		}
		named(story.planner, distribution, new AssignmentsApi.Distribution("lagan", null), "/area");
		assertThat(story.service().state()).isEqualTo("INSTALLED");
		story.planner.assignments()
			.distribute(story.service().id(), new AssignmentsApi.Distribution(null, "vast-natt"));
		assertThat(story.service().receiver()).isEqualTo("Väst natt");
	}

	@Test
	void whoeverACaseIsHandedOrTransferredToMustBeThereAndMayHaveIt() {
		var story = GoteborgStory.granted(goteborg);
		var path = "/cases/" + story.id;
		for (var user : List.of("nobody.here", "britta.bistand", "agnes.avgift")) {
			named(story.reception, path + "/responsible", new CasesApi.HandOver(user), "/userName");
		}
		for (var administration : List.of("social", "nowhere")) {
			named(story.reception, path + "/administration", new CasesApi.Transfer(administration, "Fel förvaltning"),
					"/administration");
		}
	}

	private static Map<String, Object> documented(String bad) {
		var all = new LinkedHashMap<String, Object>();
		all.put("/place", new KeySafesApi.Documentation(bad, "1", "2", "3", "4"));
		all.put("/opensWith", new KeySafesApi.Documentation("0", bad, "2", "3", "4"));
		all.put("/alarmCode", new KeySafesApi.Documentation("0", "1", bad, "3", "4"));
		all.put("/doorCode", new KeySafesApi.Documentation("0", "1", "2", bad, "4"));
		all.put("/other", new KeySafesApi.Documentation("0", "1", "2", "3", bad));
		return all;
	}

	private static Map<String, Object> applications(String number, String bad) {
		var all = new LinkedHashMap<String, Object>();
		var home = new Address("Provgatan 1", "411 01", "Göteborg", null);
		var relative = new Relative("Ulla", "dotter", "070-174 06 51", false, null);
		all.put("/givenName", form(number, bad, "Prov", home, relative, null));
		all.put("/familyName", form(number, "Elsa", bad, home, relative, null));
		all.put("/registeredAddress/street",
				form(number, "Elsa", "Prov", new Address(bad, "411 01", "Göteborg", null), relative, null));
		all.put("/registeredAddress/entrance",
				form(number, "Elsa", "Prov", new Address("Provgatan 1", "411 01", "Göteborg", bad), relative, null));
		all.put("/relatives/0/name",
				form(number, "Elsa", "Prov", home, new Relative(bad, "dotter", "070-174 06 51", false, null), null));
		all.put("/note", form(number, "Elsa", "Prov", home, relative, bad));
		all.put("/personalNumber", form(bad, "Elsa", "Prov", home, relative, null));
		return all;
	}

	private static NewApplication form(String number, String given, String family, Address home, Relative relative,
			@org.jspecify.annotations.Nullable String note) {
		return new NewApplication("EXTERNAL_ESERVICE", number, given, family, "031-390 06 51", home, true, null, true,
				false, null, List.of(), List.of(relative), null, note);
	}

	private static void named(Town.Desk desk, String path, Object body, String pointer) {
		var answer = desk.posts(path, body);
		assertThat(answer.getStatusCode().value()).as(path + " " + pointer + " " + answer.getBody()).isEqualTo(422);
		assertThat(the(answer.getBody()).path("errors").path(0).path("pointer").asString()).isEqualTo(pointer);
	}

}
