package se.larmnav.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.embedded.Requirement;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** Two people do something in the same case at the same time. */
@CasesTest
class ChangingAtOnceTest {

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	void whoHasAnOldPictureOfTheCaseIsToldSo() {
		var story = GoteborgStory.granted(goteborg).received();
		long seen = story.view().version();
		story.booked();
		var booking = new KeysApi.Appointment(goteborg.now().plus(Duration.ofDays(2)), null);
		var refused = story.planner.posts("/cases/" + story.id + "/keys/appointment", seen, booking);
		assertThat(refused.getStatusCode().value()).isEqualTo(412);
		assertThat(the(refused.getBody()).path("type").asString()).endsWith("/changed-meanwhile");
		var changes = the(refused.getBody()).path("changes");
		assertThat(changes.valueStream().map((one) -> one.path("field").asString())).contains("/keys");
		assertThat(changes.valueStream().map((one) -> one.path("by").asString())).contains(nameOfPlanner(story));
		assertThat(changes.path(0).path("at").asString()).isEqualTo(goteborg.now().toString());
		assertThat(the(refused.getBody()).path("version").asLong()).isEqualTo(story.view().version());
		assertThat(story.keys().appointment()).isEqualTo(goteborg.now().plus(Duration.ofDays(1)));
		var accepted = story.planner.posts("/cases/" + story.id + "/keys/appointment", story.view().version(), booking);
		assertThat(accepted.getStatusCode().is2xxSuccessful()).isTrue();
	}

	@Test
	void whateverIsDoneOnAnOldPictureIsToldWhatChangedByWhomAndIsNotDone() {
		var story = GoteborgStory.granted(goteborg).withKeys().ready();
		long seen = story.view().version();
		var service = story.service().id();
		var work = story.technician.openWorkOn(story.id).getFirst().id();
		story.technician.installations()
			.book(story.id, new InstallationsApi.Booking(goteborg.now().plus(Duration.ofHours(1))));
		var line = story.planner.cases().timeline(story.id, null, 1).items().getFirst();
		long now = story.view().version();
		var on = "/cases/" + story.id;
		var later = new InstallationsApi.Booking(goteborg.now().plus(Duration.ofHours(3)));
		var device = new InstallationsApi.Device(story.controller, "scaip", null, List.of(), null);
		var keys = new KeysApi.Collection(GoteborgStory.completeSet(), Town.SIGNATURE, Town.SIGNATURE, "Elsa");
		var refused = List.of(story.technician.posts(on + "/installation/booking", seen, later),
				story.technician.posts(on + "/installation/device", seen, device),
				story.technician.posts(on + "/installation/completion", seen,
						new InstallationsApi.Completion("Hallen", null, List.of(), null)),
				story.technician.posts("/work-items/" + work + "/completion", seen,
						new WorkApi.Completion(null, "Gjort", List.of())),
				story.staff.posts(on + "/keys/collection", seen, keys),
				story.planner.posts(on + "/keys/contacts", seen,
						new KeysApi.Contact("PERSON", "YES", null, false, "PHONE", null)),
				story.planner.posts(on + "/readiness", seen, new KeysApi.Readiness("Hund")),
				story.planner.posts("/assignments/" + service + "/distribution", seen,
						new AssignmentsApi.Distribution(null, null)));
		assertThat(refused).allSatisfy((answer) -> {
			assertThat(answer.getStatusCode().value()).isEqualTo(412);
			var body = the(answer.getBody());
			assertThat(body.path("type").asString()).endsWith("/changed-meanwhile");
			assertThat(body.path("version").asLong()).isEqualTo(now);
			assertThat(body.path("changes").valueStream()).anySatisfy((change) -> {
				assertThat(change.path("field").asString()).isEqualTo("/installation");
				assertThat(change.path("what").asString()).isEqualTo(line.text());
				assertThat(change.path("by").asString()).isEqualTo(line.actor());
			});
		});
		assertThat(story.view().version()).isEqualTo(now);
		assertThat(story.installation().controllerId()).isNull();
	}

	@Test
	void aListSaysTheVersionOfEachCase() {
		var story = GoteborgStory.granted(goteborg).received();
		assertThat(story.planner.keys().awaiting().rows()).filteredOn((row) -> row.caseId().equals(story.id))
			.singleElement()
			.satisfies((row) -> assertThat(row.version()).isEqualTo(story.view().version()));
		assertThat(story.planner.assignments().list(false, null, 100).items())
			.filteredOn((row) -> row.caseId().equals(story.id))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.version()).isEqualTo(story.view().version()));
		assertThat(story.planner.openWorkOn(story.id)).isNotEmpty()
			.allSatisfy((item) -> assertThat(item.version()).isEqualTo(story.view().version()));
	}

	@Test
	void ofTwoWhoCollectTheSameKeysOneIsTold() throws Exception {
		var story = GoteborgStory.granted(goteborg).received().booked();
		var collection = new KeysApi.Collection(GoteborgStory.completeSet(), Town.SIGNATURE, Town.SIGNATURE, "Elsa");
		Callable<Integer> collect = () -> story.staff.posts("/cases/" + story.id + "/keys/collection", collection)
			.getStatusCode()
			.value();
		try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = both.invokeAll(IntStream.range(0, 4).mapToObj((one) -> collect).toList());
			assertThat(answers).extracting((answer) -> answer.get()).containsExactlyInAnyOrder(200, 409, 409, 409);
		}
		assertThat(story.view().documents()).filteredOn((one) -> one.signed()).hasSize(1);
		assertThat(story.planner.timeline(story.id))
			.containsOnlyOnce("nycklarna är hämtade och prövade, kvittensen är undertecknad");
	}

	@Test
	@Requirement("GBG-KEY-18")
	void ofTwoSetsThatGetTheSamePlaceAtOnceOneIsToldAndStaysAsItWas() throws Exception {
		var stories = List.of(collected(), collected());
		var place = new KeysApi.CabinetPlace("Norr", "214 " + stories.getFirst().controller);
		var answers = atOnce(stories.stream()
			.map((story) -> (Callable<ResponseEntity<JsonNode>>) () -> story.planner
				.posts("/cases/" + story.id + "/keys/cabinet", place))
			.toList());
		assertThat(answers).extracting((one) -> one.getStatusCode().is2xxSuccessful())
			.containsExactlyInAnyOrder(true, false);
		assertThat(answers).filteredOn((one) -> !one.getStatusCode().is2xxSuccessful()).allSatisfy((one) -> {
			assertThat(one.getStatusCode().value()).isEqualTo(409);
			assertThat(the(one.getBody()).path("type").asString()).endsWith("/key-number-taken");
		});
		assertThat(stories).extracting((story) -> story.keys().state())
			.containsExactlyInAnyOrder("REGISTERED", "COLLECTED");
		assertThat(stories).filteredOn((story) -> story.keys().state().equals("COLLECTED")).allSatisfy((story) -> {
			assertThat(story.keys().cabinet()).isNull();
			assertThat(story.planner.workOn(story.id)).contains("register-keys");
		});
	}

	@Test
	@Requirement("GBG-KEY-20")
	void ofTwoPlannersWhoSayTheSameAtOnceOneIsToldAndItIsSaidOnce() throws Exception {
		var story = GoteborgStory.granted(goteborg).withKeys();
		Callable<ResponseEntity<JsonNode>> say = () -> story.planner.posts("/cases/" + story.id + "/readiness",
				new KeysApi.Readiness("Hund"));
		var answers = atOnce(List.of(say, say, say));
		assertThat(answers).filteredOn((one) -> one.getStatusCode().is2xxSuccessful()).hasSize(1);
		assertThat(answers).filteredOn((one) -> one.getStatusCode().value() == 409)
			.hasSize(2)
			.allSatisfy(
					(one) -> assertThat(the(one.getBody()).path("type").asString()).endsWith("/installation-state"));
		assertThat(story.technician.messagesAbout(story.id)).containsOnlyOnce("Klart för installation");
		assertThat(story.technician.workOn(story.id)).containsOnlyOnce("install");
	}

	@Test
	@Requirement("LJU-DEC-01")
	void ofTwoWhoDecideTheSameAtOnceOneIsToldAndOneDecisionIsMade() throws Exception {
		var story = LjungbyStory.applied(ljungby).investigated();
		var decision = new NewDecision("GRANTED", ljungby.today(), null, "Behov", null, null, null);
		Callable<ResponseEntity<JsonNode>> decide = () -> story.assessor
			.posts("/applications/" + story.application + "/decision", Town.key(), decision);
		var answers = atOnce(List.of(decide, decide));
		assertThat(answers).extracting((one) -> one.getStatusCode().value()).containsExactlyInAnyOrder(200, 409);
		assertThat(story.view().assignments()).hasSize(2);
		assertThat(story.assessor.timeline(story.id)).containsOnlyOnce("beslut bevilja, tills vidare");
	}

	@Test
	@Requirement("GBG-AUT-20")
	void whoAppliesTwiceAtOnceIsGrantedOnce() throws Exception {
		var application = AnApplication.inGoteborg();
		goteborg.careSystemKnows(application.personalNumber());
		Callable<ResponseEntity<JsonNode>> apply = () -> goteborg.integration()
			.posts("/applications", Town.key(), application.form());
		var answers = atOnce(List.of(apply, apply, apply));
		assertThat(answers).extracting((one) -> the(one.getBody()).path("state").asString())
			.containsExactlyInAnyOrder("GRANTED", "MANUAL_REQUIRED", "MANUAL_REQUIRED");
	}

	private static String nameOfPlanner(GoteborgStory story) {
		return story.planner.cases()
			.timeline(story.id, null, 20)
			.items()
			.stream()
			.filter((one) -> one.category().equals("KEYS") && one.actorKind().equals("PERSON"))
			.findFirst()
			.orElseThrow()
			.actor();
	}

	private GoteborgStory collected() {
		return GoteborgStory.granted(goteborg).received().booked().collected();
	}

	private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
		try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = new ArrayList<T>();
			for (var answer : all.invokeAll(acts)) {
				answers.add(answer.get());
			}
			return answers;
		}
	}

	@Test
	void caseNumbersAreCountedPerYearWithoutHolesOrDoubles() throws Exception {
		try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<String> apply = () -> GoteborgStory.applied(goteborg, AnApplication.inGoteborg()).reception.cases()
				.search(new CasesApi.Search(null, "Prov", null))
				.items()
				.getFirst()
				.caseNumber();
			all.invokeAll(IntStream.range(0, 6).mapToObj((one) -> apply).toList());
		}
		var numbers = goteborg.desk("frida.forste")
			.cases()
			.search(new CasesApi.Search(null, "Prov", null))
			.items()
			.stream()
			.map((hit) -> hit.caseNumber())
			.toList();
		assertThat(numbers).doesNotHaveDuplicates().allMatch((number) -> number.matches("2026-[0-9]{6}"));
	}

}
