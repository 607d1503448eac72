package se.larmnav.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Routine;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.history.CaseJudge;
import se.larmnav.routine.history.History;
import se.larmnav.routine.history.Otherwise;
import se.larmnav.routine.history.Recorded;
import se.larmnav.routine.history.RecordedApplication;
import se.larmnav.routine.history.RecordedEvent;
import se.larmnav.routine.history.RecordedWork;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A draft of the routine is tried on what was recorded here, and told whom it is about.
 */
@CasesTest
class TriedOnHistoryTest {

	@Autowired
	Town goteborg;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Test
	void whatWasRecordedSaysWhatAnotherLimitHadDone() throws IOException {
		goteborg.at("2031-03-03T09:00");
		var from = goteborg.now();
		var story = GoteborgStory.granted(goteborg).received();
		story.contact("PERSON", "NO");
		goteborg.at("2031-04-08T00:00");
		Town.eventually(() -> story.service().state(), "CANNOT_BE_CARRIED_OUT"::equals);
		var until = goteborg.now().plus(Duration.ofDays(20));
		var recorded = recorded("goteborg", from, until);

		assertThat(tried(recorded, from, until, routine("6 weeks"))).extracting(Otherwise::sentence)
			.contains(story.view().number()
					+ ": meddelandet ”Uppdraget kan inte verkställas” hade kommit senare, 2031-04-14 i stället för 2031-04-07");
	}

	@Test
	@Requirement("PLT-TEN-01")
	void whatWasRecordedHasTheCasesNumberAndNeverWhoItIs() {
		goteborg.at("2032-03-01T09:00");
		var from = goteborg.now();
		var application = AnApplication.inGoteborg();
		var story = GoteborgStory.granted(goteborg, application).received();
		var until = from.plusSeconds(60);

		var raw = String.valueOf(api
			.get(tokens.service("tenants", "goteborg"), "/internal/routine/recorded?from=" + from + "&until=" + until)
			.getBody());
		assertThat(raw).contains(story.view().number())
			.doesNotContain(application.personalNumber(), story.view().person().familyName(),
					story.view().person().address());
		var recorded = recorded("goteborg", from, until);
		assertThat(recorded).allSatisfy((one) -> assertThat(one.subject()).isEqualTo(story.view().number()));
		assertThat(recorded).hasAtLeastOneElementOfType(RecordedApplication.class)
			.anySatisfy((one) -> assertThat(one).isInstanceOfSatisfying(RecordedEvent.class, (event) -> {
				assertThat(event.event()).isEqualTo(Event.ASSIGNMENT_RECEIVED);
				assertThat(event.assignment()).isEqualTo(story.service().id().toString());
				assertThat(event.holding())
					.contains(Condition.SERVICE_ASSIGNMENT, Condition.AUTOMATED, Condition.DECISION_IN_FORCE)
					.doesNotContain(Condition.INSTALLED);
			}));
		assertThat(recorded).filteredOn(RecordedApplication.class::isInstance)
			.allSatisfy((one) -> assertThat(((RecordedApplication) one).holding()).doesNotContain(Condition.AUTOMATED));
		assertThat(recorded("ljungby", from, until)).isEmpty();
		assertThat(story.decisionMaker.cases().reads(story.id, null).items())
			.anyMatch((read) -> read.toString().contains("tenants"));
	}

	@Test
	void workThatSomebodyHasDoneIsRecorded() {
		goteborg.at("2033-03-07T09:00");
		var from = goteborg.now();
		GoteborgStory.granted(goteborg).received();

		assertThat(recorded("goteborg", from, from.plusSeconds(60))).filteredOn(RecordedWork.class::isInstance)
			.extracting((one) -> ((RecordedWork) one).kind())
			.contains("receive-assignment");
	}

	@Test
	void whoWaitsIsCountedUnderWhatTheyWaitFor() {
		goteborg.at("2034-03-06T09:00");
		var before = waiting("goteborg");
		GoteborgStory.granted(goteborg);
		var applied = waiting("goteborg");
		assertThat(more(before, applied)).containsEntry("assignments", 1)
			.containsEntry("steps.watch.enforcement", 1)
			.doesNotContainKey("access.keys");
		var story = GoteborgStory.granted(goteborg).received();
		var received = waiting("goteborg");
		assertThat(more(applied, received)).containsEntry("access.keys", 1)
			.containsEntry("access.keys.contacts.first", 1)
			.containsEntry("access.keys.contacts.cannot-be-carried-out", 1)
			.containsEntry("installation.normally", 1)
			.containsEntry("steps.work.contact-about-keys", 1);
		story.contact("PERSON", "NO");
		assertThat(more(received, waiting("goteborg"))).containsEntry("access.keys.contacts.second", 1)
			.containsEntry("access.keys.contacts.first", -1)
			.doesNotContainKey("access.keys");
		assertThat(waiting("ljungby").keySet()).doesNotContain("access.keys");
	}

	@Test
	void aPersonsTokenDoesNotOpenIt() {
		var planner = tokens.person("goteborg", "maria.planerare", "planner", "tenant-administrator");

		assertThat(api.get(planner, "/internal/routine/waiting").getStatusCode().value()).isIn(401, 403);
	}

	@Test
	void aPlaceThatIsNoneIsRefusedWithItsField() {
		var answer = api.get(tokens.service("tenants", "goteborg"),
				"/internal/routine/recorded?from=2031-01-01T00:00:00Z&until=2031-01-02T00:00:00Z&after=strange");

		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		assertThat(Town.the(answer.getBody()).at("/errors/0/pointer").asString()).isEqualTo("/after");
	}

	private List<Otherwise> tried(List<Recorded> recorded, Instant from, Instant until, Routine draft)
			throws IOException {
		return new History(routine("5 weeks"), draft, List.of(CaseJudge::new)).tryOn(recorded.stream(), from, until)
			.otherwise();
	}

	private static Routine routine(String keysWithin) throws IOException {
		var yaml = Files.readString(TestTenants.folder("goteborg").resolve("routine-2026-01-01.yaml"));
		return MunicipalFiles.routine("draft", yaml.replace("cannot-be-carried-out: { within: 5 weeks",
				"cannot-be-carried-out: { within: " + keysWithin), 1);
	}

	/** All parts, as tenant-service reads them. */
	private List<Recorded> recorded(String tenant, Instant from, Instant until) {
		var all = new ArrayList<Recorded>();
		@Nullable String after = "";
		while (after != null) {
			var part = Town.the(api.rest(tokens.service("tenants", tenant))
				.build()
				.get()
				.uri("/internal/routine/recorded?from={from}&until={until}&after={after}", from, until,
						after.isEmpty() ? "APPLICATIONS/" : after)
				.retrieve()
				.body(Part.class));
			all.addAll(part.applications());
			all.addAll(part.events());
			all.addAll(part.work());
			after = part.next();
		}
		return all;
	}

	private Map<String, Integer> waiting(String tenant) {
		return Town.the(api.rest(tokens.service("tenants", tenant))
			.build()
			.get()
			.uri("/internal/routine/waiting")
			.retrieve()
			.body(new ParameterizedTypeReference<Map<String, Integer>>() {
			}));
	}

	/** What has changed, without what is as it was. */
	private static Map<String, Integer> more(Map<String, Integer> before, Map<String, Integer> after) {
		var more = new TreeMap<String, Integer>();
		after.forEach((path, cases) -> more.put(path, cases - before.getOrDefault(path, 0)));
		before.forEach((path, cases) -> more.putIfAbsent(path, -cases));
		more.values().removeIf((cases) -> cases == 0);
		return more;
	}

	/** As tenant-service knows it. */
	record Part(List<RecordedApplication> applications, List<RecordedEvent> events, List<RecordedWork> work,
			@Nullable String next) {
	}

}
