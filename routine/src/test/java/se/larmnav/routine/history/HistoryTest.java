package se.larmnav.routine.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.larmnav.routine.Files;
import se.larmnav.routine.Routine;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.automation.Applicant;
import se.larmnav.routine.automation.CareFacts;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.guarantee.Assessment;
import se.larmnav.routine.history.Otherwise.How;
import se.larmnav.routine.history.Outcome.Kind;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft is tried on what was recorded, and says what would have gone otherwise. */
class HistoryTest {

	private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");

	private static final Instant UNTIL = FROM.plus(Duration.ofDays(60));

	@Test
	void theSameRoutineMakesNothingOtherwise() {
		assertThat(tried("5 weeks", "5 weeks", keyWait("2026-000001", day(3))).otherwise()).isEmpty();
	}

	@Test
	void aLongerTimeForKeysTellsLater() {
		var tried = tried("within: 5 weeks", "within: 6 weeks", keyWait("2026-000001", day(3)));

		assertThat(tried.otherwise()).extracting(Otherwise::sentence)
			.containsExactlyInAnyOrder(
					"2026-000001: meddelandet ”Uppdraget kan inte verkställas” hade kommit senare, 2026-04-15 i stället för 2026-04-08",
					"2026-000001: arbetet ”Svara: är larmet fortfarande aktuellt?” hade kommit senare, 2026-04-15 i stället för 2026-04-08");
		assertThat(tried.summary()).containsExactly("1 meddelande hade kommit senare", "1 arbete hade kommit senare");
		assertThat(tried.otherwise())
			.allSatisfy((one) -> assertThat(Objects.requireNonNull(one.would()).escalated()).isTrue());
	}

	@Test
	void keysThatCameMeanwhileMakeTheMessageNeedless() {
		var recorded = keyWait("2026-000001", day(3));
		recorded.add(event("2026-000001", day(3 + 38), Event.KEYS_COLLECTED));

		assertThat(tried("within: 5 weeks", "within: 6 weeks", recorded).otherwise()).extracting(Otherwise::how)
			.containsOnly(How.REMOVED);
	}

	@Test
	void aWaitThatBeganBeforeTheTimeIsLookedAtToo() {
		var tried = tried("within: 5 weeks", "within: 4 weeks",
				keyWait("2026-000001", FROM.minus(Duration.ofDays(20))));

		assertThat(tried.otherwise()).extracting(Otherwise::how).containsOnly(How.EARLIER);
	}

	@Test
	void aSecondContactEarlierGivesTheWorkAnEarlierDay() {
		var recorded = keyWait("2026-000001", day(3));
		recorded.add(event("2026-000001", day(4), Event.KEYS_NOT_READY));

		assertThat(tried("second: { within: 2 weeks", "second: { within: 10 days", recorded).otherwise())
			.extracting(Otherwise::sentence)
			.containsExactly(
					"2026-000001: arbetet ”Kontakta om nycklar” hade kommit tidigare, 2026-03-15 i stället för 2026-03-19");
	}

	@Test
	void olderFactsThatAreAcceptedGrantWhatAPersonInvestigated() {
		var tried = tried("facts-at-most-old: 24 hours", "facts-at-most-old: 48 hours",
				List.of(application("2026-000007", "1940-05-01", Duration.ofHours(30)),
						event("2026-000007", day(6), Event.INVESTIGATION_OPENED),
						event("2026-000007", day(9), Event.DECISION_MADE)));

		assertThat(tried.otherwise()).extracting(Otherwise::sentence)
			.contains(
					"2026-000007: beslutet hade blivit annorlunda: lämnas över till handläggare: uppgifter är för gamla, avo → beviljas automatiserat, avo")
			.anyMatch((one) -> one.contains("”Ansökan behöver utredas manuellt” hade inte kommit"))
			.anyMatch((one) -> one.contains("”Bevakning av automatiserat beslut” hade tillkommit"));
	}

	@Test
	void anotherAgeLimitSendsTheCaseToAnotherAdministration() {
		var tried = tried("limit: 69", "limit: 90", List.of(application("2026-000007", "1940-05-01", Duration.ZERO)));

		assertThat(tried.otherwise()).extracting(Otherwise::sentence)
			.containsExactly(
					"2026-000007: beslutet hade blivit annorlunda: beviljas automatiserat, avo → beviljas automatiserat, ffs");
	}

	@Test
	void aWatchThatIsShorterEscalatesEarlier() {
		var recorded = List
			.<Recorded>of(event("2026-000001", day(3), Event.ASSIGNMENT_SENT, Condition.SERVICE_ASSIGNMENT));

		var tried = tried("due: 4 weeks", "due: 3 weeks", recorded);

		assertThat(tried.otherwise()).anySatisfy((one) -> {
			assertThat(one.how()).isEqualTo(How.EARLIER);
			assertThat(Objects.requireNonNull(one.would()).what()).isEqualTo("contact-alarm-unit");
			assertThat(one.would().escalated()).isTrue();
		});
	}

	@Test
	void aGateThatIsNewWouldHaveStoppedWhatHappened() {
		var tried = tried("gate: installed\n", "gate: [installed, urgent]\n", List.of(event("2026-000001", day(3),
				Event.ASSIGNMENT_DISTRIBUTED, Condition.SERVICE_ASSIGNMENT, Condition.INSTALLED)));

		assertThat(tried.otherwise()).singleElement()
			.satisfies((one) -> assertThat(one.sentence())
				.isEqualTo("2026-000001: spärren för ”uppdraget är fördelat” hade tillkommit, 2026-03-04"));
	}

	@Test
	void aCalendarStepOnAnotherDayIsSaid() {
		var tried = tried("every: week on monday at 07:00", "every: week on tuesday at 07:00", List.of());

		assertThat(tried.summary()).singleElement().asString().endsWith("arbeten hade kommit senare");
	}

	@Test
	void theSameInputGivesTheSameBytes() {
		var cases = new ArrayList<Recorded>();
		for (int i = 0; i < 50; i++) {
			cases.addAll(keyWait("2026-%06d".formatted(i), day(i % 20)));
			cases.add(application("2026-9%05d".formatted(i), "19" + (30 + i) + "-05-01", Duration.ofHours(i)));
		}
		String first = tried("within: 5 weeks", "within: 3 weeks", cases).canonical();
		Collections.shuffle(cases, new Random(7));

		assertThat(tried("within: 5 weeks", "within: 3 weeks", cases).canonical()).isEqualTo(first)
			.contains("cannot-be-carried-out");
	}

	/** Fees are not judged here yet; the mechanism takes what brings its judge. */
	@Test
	void anyRecordedThingCanBeJudged() {
		record Alarm(String subject, Instant at, @Nullable Instant onSite) implements Recorded {
		}
		Judge.Maker alarms = (course) -> (recorded) -> {
			if (recorded instanceof Alarm alarm) {
				var action = Objects.requireNonNull(Objects.requireNonNull(course.routine().guarantee()).action());
				course.at(action.due(alarm.at(), null), (now) -> {
					if (action.assess(alarm.at(), alarm.onSite(), now.plusSeconds(1),
							null) instanceof Assessment.Late) {
						course.comes(new Outcome(alarm.subject(), now, Kind.TOLD, true, "late", "Över tiden", "", null,
								List.of()));
					}
				});
			}
		};
		var inForce = Files.routine("gislaved");
		var draft = changed("gislaved", "within: 60 minutes", "within: 30 minutes");

		var tried = new History(inForce, draft, List.of(CaseJudge::new, alarms))
			.tryOn(List.<Recorded>of(new Alarm("larm 1", day(3), day(3).plusSeconds(45 * 60))).stream(), FROM, UNTIL);

		assertThat(tried.otherwise()).extracting(Otherwise::sentence)
			.containsExactly("larm 1: meddelandet ”Över tiden” hade tillkommit, 2026-03-04");
	}

	static Tried tried(String good, String bad, List<Recorded> recorded) {
		return new History(Files.routine("goteborg"), changed("goteborg", good, bad), List.of(CaseJudge::new))
			.tryOn(recorded.stream(), FROM, UNTIL);
	}

	static Routine changed(String alias, String good, String bad) {
		String yaml = Objects.requireNonNull(Files.of(alias).get("routine-2026-01-01.yaml"));
		assertThat(yaml.contains(good)).as(good).isTrue();
		int at = yaml.indexOf(good);
		return MunicipalFiles.routine("draft", yaml.substring(0, at) + bad + yaml.substring(at + good.length()), 2);
	}

	static List<Recorded> keyWait(String subject, Instant received) {
		return new ArrayList<>(
				List.of(event(subject, received, Event.ASSIGNMENT_RECEIVED, Condition.SERVICE_ASSIGNMENT),
						event(subject, received.plusSeconds(60), Event.KEYS_CONTACTED),
						event(subject, received.plusSeconds(3600), Event.KEYS_LATE)));
	}

	static RecordedEvent event(String subject, Instant at, Event event, Condition... holding) {
		return new RecordedEvent(subject, at, event, null, null, Set.copyOf(Arrays.asList(holding)));
	}

	static RecordedApplication application(String subject, String born, Duration factsAge) {
		var at = day(5);
		return new RecordedApplication(subject, at, Channel.EXTERNAL_ESERVICE,
				new Applicant(LocalDate.parse(born), LocalDate.parse("2026-03-06"), false, true, false, false,
						new CareFacts("Omsorgssystemet", at.minus(factsAge), Set.of(), List.of(), false, null)),
				Set.of(Condition.MAXIMUM_FEE_ACCEPTED, Condition.INFORMATION_BEFORE_DECISION));
	}

	static Instant day(int number) {
		return FROM.plus(Duration.ofDays(number)).plus(Duration.ofHours(9));
	}

}
