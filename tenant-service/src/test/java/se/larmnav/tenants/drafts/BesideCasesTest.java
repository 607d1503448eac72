package se.larmnav.tenants.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.tenants.RoutinesApi.Change;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Otherwise;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.automation.Applicant;
import se.larmnav.routine.automation.CareFacts;
import se.larmnav.routine.history.RecordedApplication;
import se.larmnav.routine.history.RecordedEvent;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is affected by a draft, and what it would have done: case-service knows. */
@BesideCases
class BesideCasesTest {

	private final CasesAtWork cases = BesideCases.Settings.CASES;

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestClock clock;

	String town;

	RoutinesApi adam;

	@BeforeEach
	void anAdministrator() {
		this.clock.setTo("2026-05-04T09:00");
		this.cases.begin();
		this.town = this.hall.open();
		this.adam = this.hall.administrator(this.town, "adam.admin");
	}

	@Test
	void theDifferenceSaysHowManyWait() {
		this.cases.wait("access.keys", 40);
		this.cases.wait("access.keys.contacts.second", 31);
		var begun = TownHall.keysWithin(this.adam, "6 weeks");
		var draft = this.adam.writeValue(begun.entry().id(), begun.etag(),
				new NewValue("access.keys.contacts.second.within", "10 days"));

		var difference = this.adam.difference(draft.entry().id());

		assertThat(difference.against()).isEqualTo(1);
		assertThat(difference.counted()).isTrue();
		assertThat(difference.changes()).extracting(Change::sentence)
			.containsExactly("Gäller från: 2026-01-01 → 2026-05-05",
					"Andra kontakten om nycklar: inom 2 veckor → inom 10 dagar; berör 31 ärenden som väntar",
					"Uppdraget kan inte verkställas: inom 5 veckor → inom 6 veckor; berör 40 ärenden som väntar");
		assertThat(difference.changes().get(1).affected()).isEqualTo(31);
		assertThat(difference.changes().get(1).was() + " " + difference.changes().get(1).now())
			.isEqualTo("2 weeks 10 days");
	}

	@Test
	void aStepIsCountedByWhatItMakes() {
		this.cases.wait("steps.watch.enforcement", 1);
		var begun = TownHall.keysWithin(this.adam, "5 weeks");
		var yaml = begun.text().replace("due: 4 weeks", "due: 6 weeks");
		var draft = this.adam.write(begun.entry().id(), begun.etag(), new RoutinesApi.Text(yaml));

		assertThat(this.adam.difference(draft.entry().id()).changes()).extracting(Change::sentence)
			.contains(
					"Bevakningen ”Följ upp verkställighet”, tid: inom 4 veckor → inom 6 veckor; berör 1 ärende som väntar");
	}

	@Test
	void withoutCaseServiceTheDifferenceIsSaidWithoutNumbers() {
		this.cases.wait("access.keys", 40);
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		this.cases.away();

		var difference = this.adam.difference(draft.entry().id());

		assertThat(difference.counted()).isFalse();
		assertThat(difference.changes()).extracting(Change::sentence)
			.contains("Uppdraget kan inte verkställas: inom 5 veckor → inom 6 veckor");
		assertThat(difference.changes()).allSatisfy(change -> assertThat(change.affected()).isNull());
	}

	@Test
	void aDraftIsTriedOnWhatWasRecorded() {
		keyWait("2026-000001", "2026-03-30T07:00:00Z");
		var draft = TownHall.keysWithin(this.adam, "4 weeks");

		var trial = this.adam.tryOnHistory(draft.entry().id(), 30);

		assertThat(trial.from()).isEqualTo("2026-04-03T22:00:00Z");
		assertThat(trial.until()).isEqualTo("2026-05-03T22:00:00Z");
		assertThat(trial.subjects()).isEqualTo(1);
		assertThat(trial.otherwise()).extracting(Otherwise::sentence)
			.contains("2026-000001: meddelandet ”Uppdraget kan inte verkställas” hade tillkommit, 2026-04-27");
		assertThat(trial.summary()).contains("1 meddelande hade tillkommit");
	}

	@Test
	void theSameDraftOnTheSameHistoryGivesTheSameBytes() {
		for (int i = 0; i < 40; i++) {
			keyWait("2026-%06d".formatted(i), "2026-03-%02dT07:00:00Z".formatted(1 + i % 30));
			this.cases.record(application("2026-9%05d".formatted(i), "19" + (30 + i) + "-05-01"));
		}
		var draft = TownHall.keysWithin(this.adam, "4 weeks");

		var first = bytes(draft, 60);
		this.clock.setTo("2026-05-04T23:59");
		var second = bytes(draft, 60);

		assertThat(second).isEqualTo(first).contains("Uppdraget kan inte verkställas", "\"digest\"");
		assertThat(bytes(draft, 30)).isNotEqualTo(first);
	}

	@Test
	void nothingIsTouched() {
		keyWait("2026-000001", "2026-03-30T07:00:00Z");
		var draft = TownHall.keysWithin(this.adam, "4 weeks");

		this.adam.tryOnHistory(draft.entry().id(), 90);

		assertThat(this.cases.asked()).isNotEmpty().allMatch(asked -> asked.equals("GET /internal/routine/recorded"));
		assertThat(this.adam.draft(draft.entry().id())).isEqualTo(draft);
		assertThat(this.adam.overview().versions()).hasSize(1);
	}

	@Test
	void withoutCaseServiceNothingCanBeTried() {
		var draft = TownHall.keysWithin(this.adam, "4 weeks");
		this.cases.away();

		var answer = this.api.get(this.hall.token(this.town, "adam.admin", "tenant-administrator"),
				"/api/tenant/v1/routine/drafts/" + draft.entry().id() + "/trial");

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(Objects.requireNonNull(answer.getBody()).get("type").asString()).endsWith("/unavailable");
	}

	private String bytes(Draft draft, int days) {
		return String.valueOf(this.api.rest(this.hall.token(this.town, "adam.admin", "tenant-administrator"))
			.build()
			.get()
			.uri("/api/tenant/v1/routine/drafts/" + draft.entry().id() + "/trial?days=" + days)
			.retrieve()
			.body(String.class));
	}

	/** Keys that are asked for and do not come. */
	private void keyWait(String subject, String received) {
		var at = Instant.parse(received);
		var events = new ArrayList<RecordedEvent>();
		events.add(new RecordedEvent(subject, at, Event.ASSIGNMENT_RECEIVED, null, null,
				Set.of(Condition.SERVICE_ASSIGNMENT)));
		events.add(new RecordedEvent(subject, at.plusSeconds(60), Event.KEYS_CONTACTED, null, null, Set.of()));
		this.cases.record(List.copyOf(events));
	}

	private static RecordedApplication application(String subject, String born) {
		var at = Instant.parse("2026-04-20T08:00:00Z");
		return new RecordedApplication(subject, at, Channel.EXTERNAL_ESERVICE,
				new Applicant(LocalDate.parse(born), LocalDate.parse("2026-04-20"), false, true, false, false,
						new CareFacts("Omsorgssystemet", at, Set.of(), List.of(), false, null)),
				Set.of(Condition.MAXIMUM_FEE_ACCEPTED, Condition.INFORMATION_BEFORE_DECISION));
	}

}
