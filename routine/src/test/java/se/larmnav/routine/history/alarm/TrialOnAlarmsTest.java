package se.larmnav.routine.history.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.larmnav.routine.Files;
import se.larmnav.routine.Routine;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.guarantee.DeclaredPeriod;
import se.larmnav.routine.guarantee.DeclaredPeriods;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.history.alarm.RecordedDeed.RecordedErrand;
import se.larmnav.routine.history.alarm.RecordedDeed.What;
import se.larmnav.routine.history.alarm.TriedAlarms.Count;
import se.larmnav.routine.signal.Signal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A draft is tried on alarms that were: Ljungby's two minutes and sixty minutes, its
 * groups by day and by night, its five minutes to acknowledge.
 */
class TrialOnAlarmsTest {

	/** 13:00 in Sweden. */
	private static final Instant AT = Instant.parse("2026-03-04T12:00:00Z");

	private static final DeclaredPeriods CALM = new DeclaredPeriods(List.of());

	@Test
	void theSameRoutineMakesNothingOtherwise() {
		assertThat(tried("ljungby", "within: 2 minutes", "within: 2 minutes", visited(90, 3_000, 3_700)).otherwise())
			.isZero();
	}

	@Test
	void aShorterPromiseWouldHaveBeenBrokenAndADeviationWritten() {
		var tried = tried("ljungby", "within: 60 minutes", "within: 45 minutes", visited(60, 2_400, 3_000));

		assertThat(sentences(tried)).containsExactly(
				"Larm 2026-03-04 13:00:00: löftet om åtgärd hade brutits, 2026-03-04 13:45:00",
				"Larm 2026-03-04 13:00:00: avvikelsen för löftet om åtgärd hade behövt skrivas, 2026-03-04 13:45:00");
		assertThat(tried.counts()).contains(new Count("Brutet: löftet om åtgärd", 0, 1),
				new Count("Hållet: löftet om åtgärd", 1, 0), new Count("Hållet: löftet om svar", 1, 1));
	}

	@Test
	void aLongerPromiseWouldHaveBeenKept() {
		var tried = tried("ljungby", "within: 2 minutes", "within: 3 minutes", visited(150, 1_200, 1_800));

		assertThat(sentences(tried))
			.containsExactly("Larm 2026-03-04 13:00:00: löftet om svar hade inte brutits (bröts 2026-03-04 13:02:00)");
		assertThat(tried.summary()).containsExactly("1 löfte hade inte brutits");
	}

	@Test
	void exactlyOnTimeIsInTimeUnderBoth() {
		assertThat(tried("ljungby", "within: 2 minutes", "within: 3 minutes", visited(120, 1_200, 1_800)).otherwise())
			.isZero();
		assertThat(tried(changed("ljungby", "within: 2 minutes", "within: 3 minutes"), Files.routine("ljungby"), CALM,
				visited(180, 1_200, 1_800))
			.counts()).contains(new Count("Hållet: löftet om svar", 1, 0));
	}

	@Test
	void whatStopsTheClockIsTheRoutines() {
		var tried = tried("ljungby", "until: acted", "until: on-site", visited(60, 3_500, 3_700));

		assertThat(sentences(tried)).first()
			.asString()
			.contains("löftet om åtgärd hade inte brutits (bröts 2026-03-04 14:00:00)");
	}

	@Test
	void anAlarmInTheEveningWouldHaveGoneToTheGroupOfTheNight() {
		var tried = tried("ljungby", List.of("\"07:00-22:00\"", "\"22:00-07:00\""),
				List.of("\"07:00-12:00\"", "\"12:00-07:00\""), visited(60, 1_200, 1_800));

		assertThat(sentences(tried)).singleElement().asString().contains("utskicket hade blivit annorlunda", " → ");
		assertThat(tried.counts().stream().filter((one) -> one.what().startsWith("Utskick till")))
			.extracting(Count::was, Count::would)
			.containsExactlyInAnyOrder(Tuple.tuple(1, 0), Tuple.tuple(0, 1));
	}

	@Test
	void whomAPersonChoseAgainstTheRoutineIsChosenStill() {
		var tried = tried("ljungby", List.of("\"07:00-22:00\"", "\"22:00-07:00\""),
				List.of("\"07:00-12:00\"", "\"12:00-07:00\""),
				sent(new RecordedErrand("nattpatrullen", "PHONE", 1, 1, 0, false), 60));

		assertThat(tried.otherwise()).isZero();
	}

	@Test
	void aShorterTimeToAcknowledgeGivesItBackToTheOperator() {
		var tried = tried("ljungby", "acknowledgement: { within: 5 minutes", "acknowledgement: { within: 3 minutes",
				visited(60, 1_800, 2_400, 240));

		assertThat(sentences(tried))
			.containsExactly("Larm 2026-03-04 13:00:00: ”ej kvitterat i tid” hade tillkommit, 2026-03-04 13:05:00");
	}

	@Test
	void whatNobodyTookIsGivenBackEarlierAndSentOnAlongTheChain() {
		var alarm = new Alarm().in("norr")
			.did(What.ANSWERED, 60)
			.sends(120, errand(0, 1))
			.clock(What.NOT_ACKNOWLEDGED, 300)
			.clock(What.DISPATCHED, 300, errand(1, 1))
			.did(What.ACKNOWLEDGED, 360, errand(1, 0))
			.did(What.CLOSED, 3_000)
			.recorded();
		var inForce = changed("goteborg", "within: 3 minutes, source", "within: 3 minutes, chain: area/night, source");
		var draft = changed("goteborg", "within: 3 minutes, source", "within: 2 minutes, chain: area/night, source");

		var tried = tried(inForce, draft, CALM, alarm);

		assertThat(sentences(tried)).containsExactly(
				"Larm 2026-03-04 13:00:00: ”ej kvitterat i tid” hade kommit tidigare, 2026-03-04 13:04:00 i stället för 2026-03-04 13:05:00",
				"Larm 2026-03-04 13:00:00: utskicket hade kommit tidigare, 2026-03-04 13:04:00 i stället för 2026-03-04 13:05:00");
	}

	@Test
	void withoutAChainTheOperatorWouldHaveHadIt() {
		var alarm = new Alarm().in("norr")
			.did(What.ANSWERED, 60)
			.sends(120, errand(0, 1))
			.clock(What.DISPATCHED, 300, errand(1, 1))
			.did(What.ACKNOWLEDGED, 360, errand(1, 0))
			.did(What.CLOSED, 3_000)
			.recorded();
		var inForce = changed("goteborg", "within: 3 minutes, source", "within: 3 minutes, chain: area/night, source");

		assertThat(sentences(tried(inForce, Files.routine("goteborg"), CALM, alarm))).singleElement()
			.asString()
			.contains("utskicket hade inte kommit under tiden (2026-03-04 13:05:00)");
	}

	@Test
	void twoWhoGoTogetherMustBothTakeIt() {
		var tried = tried("ljungby", "to: area/day, source",
				"to: area/day, responders: { number: 2, source: \"x\" }, source", visited(60, 1_200, 1_800));

		assertThat(sentences(tried)).hasSize(2)
			.anyMatch((one) -> one.contains("per telefon, 2 tillsammans"))
			.anyMatch((one) -> one.contains("”ej kvitterat i tid” hade tillkommit"));
	}

	@Test
	void whatNobodyAnswersIsToldAsTheRoutineSays() {
		var alarm = new Alarm().did(What.ANSWERED, 400).did(What.CLOSED, 900).recorded();
		var own = "  unanswered: { after: [6 minutes], technical-after: [8 hours], tell: on-call-leader, source: \"x\" }\n";
		var draft = changed("ljungby", "  voice-number:", own + "  voice-number:");

		var tried = tried(Files.routine("ljungby"), draft, CALM, alarm);

		assertThat(tried.counts()).contains(new Count("Påminnelser om att ingen svarat", 1, 1));
		assertThat(sentences(tried)).singleElement()
			.asString()
			.contains("hade kommit senare, 2026-03-04 13:06:00 i stället för 2026-03-04 13:02:00");
	}

	@Test
	void anotherTableOfSignalsGivesAnotherPlaceOnTheBoardOrNone() {
		var own = "signals:\n  - { device-types: [\"0003\"], statuses: [\"0010\"], kind: %s name: \"Knapp\" }\n\nclosing:";
		var alarm = visited(60, 1_200, 1_800);

		assertThat(sentences(tried("ljungby", "closing:", own.formatted("alarm, priority: P2,"), alarm)))
			.singleElement()
			.asString()
			.contains("platsen på larmbordet hade blivit annorlunda: P1", "→ P2, Knapp");
		assertThat(sentences(tried("ljungby", "closing:", own.formatted("information,"), alarm)))
			.contains("Larm 2026-03-04 13:00:00: det hade inte stått på larmbordet");
	}

	@Test
	void inTheStormAPromiseIsNotBrokenWhereTheRoutineSaysSo() {
		var storm = new DeclaredPeriods(List
			.of(new DeclaredPeriod(Promise.Exemption.EXTREME_WEATHER, AT.plusSeconds(600), AT.plusSeconds(900))));
		var draft = changed("gislaved", "    not-counted-in: extreme-weather\n", "");

		var tried = tried(Files.routine("gislaved"), draft, storm, visited(60, 4_000, 4_600));

		assertThat(tried.counts()).contains(new Count("Räknas inte: löftet om åtgärd", 1, 0),
				new Count("Brutet: löftet om åtgärd", 0, 1));
		assertThat(tried(Files.routine("gislaved"), draft, CALM, visited(60, 4_000, 4_600)).otherwise()).isZero();
	}

	@Test
	void aStormThatWasCalledOffBeforeItBeganExceptsNothing() {
		var off = new DeclaredPeriod(Promise.Exemption.EXTREME_WEATHER, AT, AT);

		assertThat(off.touches(AT.minusSeconds(60), AT.plusSeconds(60))).isFalse();
	}

	@Test
	void aStepThatWasToldTooLateDoesNotUndoWhatHasBeenBroken() {
		var late = new Alarm().did(What.ANSWERED, 60)
			.sends(120, errand(0, 1))
			.told(What.ACTED, 3_000, 4_000)
			.did(What.CLOSED, 4_100)
			.recorded();

		assertThat(tried(Files.routine("ljungby"), Files.routine("ljungby"), CALM, late).counts())
			.contains(new Count("Brutet: löftet om åtgärd", 1, 1));
	}

	@Test
	void anAlarmThatIsOpenAtTheEndIsJudgedUntilThenAndCounted() {
		var open = new Alarm().did(What.ANSWERED, 60).recorded();
		var end = AT.plus(Duration.ofMinutes(50));
		var trial = new TrialOnAlarms((version) -> Files.routine("ljungby"),
				changed("ljungby", "within: 60 minutes", "within: 45 minutes"),
				Files.municipality("ljungby").organisation(), CALM, AT.minusSeconds(60), end);

		trial.add(open);

		var tried = trial.tried();
		assertThat(tried.open()).isEqualTo(1);
		assertThat(tried.counts()).contains(new Count("Brutet: löftet om åtgärd", 0, 1))
			.noneMatch((one) -> one.what().equals("Hållet: löftet om åtgärd"));
	}

	@Test
	void pressedAgainAfterTheHelpHadGoneItsClockBeginsAnew() {
		var again = new Alarm().did(What.ANSWERED, 60)
			.sends(120, errand(0, 1))
			.did(What.ACTED, 1_200)
			.did(What.RECEIVED, 1_300)
			.did(What.ANSWERED, 1_300 + 150)
			.did(What.CLOSED, 2_000)
			.recorded();

		assertThat(sentences(tried("ljungby", "within: 2 minutes", "within: 3 minutes", again)))
			.containsExactly("Larm 2026-03-04 13:00:00: löftet om svar hade inte brutits (bröts 2026-03-04 13:23:40)");
	}

	@Test
	void eachAlarmIsTriedBesideTheRoutineThatJudgedIt() {
		var trial = new TrialOnAlarms(
				(version) -> changed("ljungby", "within: 60 minutes", "within: " + 30 * version + " minutes"),
				changed("ljungby", "within: 60 minutes", "within: 60 minutes"),
				Files.municipality("ljungby").organisation(), CALM, AlarmMonth.FROM, AlarmMonth.UNTIL);
		for (int version = 0; version <= 2; version++) {
			trial.add(new Alarm().did(What.ANSWERED, 60).did(What.CLOSED, 2_400).recorded(version));
		}

		var tried = trial.tried();
		assertThat(tried.against()).containsExactly(1, 2);
		assertThat(tried.unjudged()).isEqualTo(1);
		assertThat(tried.counts()).contains(new Count("Brutet: löftet om åtgärd", 1, 0));
	}

	@Test
	void technicalAlarmsHaveNoPromiseAndNoErrand() {
		var fault = new Alarm().did(What.ANSWERED, 6_000).did(What.CLOSED, 90_000).technical();

		assertThat(tried("ljungby", "within: 2 minutes", "within: 1 minute", fault).otherwise()).isZero();
	}

	@Test
	void theSameMonthGivesTheSameBytesAndAnotherDraftOthers() {
		var organisation = Files.municipality("ljungby").organisation();
		var month = AlarmMonth.of(2_000, organisation);
		var first = month("within: 45 minutes", month);

		assertThat(month("within: 45 minutes", AlarmMonth.of(2_000, organisation))).isEqualTo(first);
		assertThat(month("within: 46 minutes", month).digest()).isNotEqualTo(first.digest());
		assertThat(first.otherwise()).isGreaterThan(100);
		assertThat(first.examples()).hasSizeLessThan(first.otherwise())
			.allSatisfy((one) -> assertThat(one.otherwise().sentence()).startsWith("Larm 2026-"));
	}

	private static TriedAlarms month(String within, List<RecordedAlarm> month) {
		var draft = changed("ljungby", "within: 60 minutes", within);
		var trial = new TrialOnAlarms((version) -> Files.routine("ljungby"), draft,
				Files.municipality("ljungby").organisation(), CALM, AlarmMonth.FROM, AlarmMonth.UNTIL);
		month.forEach(trial::add);
		return trial.tried();
	}

	private static List<String> sentences(TriedAlarms tried) {
		return tried.examples().stream().map((one) -> one.otherwise().sentence()).toList();
	}

	private static TriedAlarms tried(String alias, String good, String bad, RecordedAlarm alarm) {
		return tried(Files.routine(alias), changed(alias, good, bad), CALM, alarm);
	}

	private static TriedAlarms tried(String alias, List<String> good, List<String> bad, RecordedAlarm alarm) {
		return tried(Files.routine(alias), changed(alias, good, bad), CALM, alarm);
	}

	private static TriedAlarms tried(Routine inForce, Routine draft, DeclaredPeriods declared, RecordedAlarm alarm) {
		var trial = new TrialOnAlarms((version) -> inForce, draft,
				Files.municipality(draft.municipality()).organisation(), declared, AlarmMonth.FROM, AlarmMonth.UNTIL);
		trial.add(alarm);
		return trial.tried();
	}

	static Routine changed(String alias, String good, String bad) {
		return changed(alias, List.of(good), List.of(bad));
	}

	static Routine changed(String alias, List<String> good, List<String> bad) {
		String yaml = Objects.requireNonNull(Files.of(alias).get("routine-2026-01-01.yaml"));
		for (int n = 0; n < good.size(); n++) {
			int at = yaml.indexOf(good.get(n));
			assertThat(at).as(good.get(n)).isNotNegative();
			yaml = yaml.substring(0, at) + bad.get(n) + yaml.substring(at + good.get(n).length());
		}
		return MunicipalFiles.routine("draft", yaml, 2);
	}

	private static RecordedAlarm visited(int answered, int onSite, int acted) {
		return visited(answered, onSite, acted, 60);
	}

	/** Answered, sent a minute later, acknowledged, and a visit made. */
	private static RecordedAlarm visited(int answered, int onSite, int acted, int acknowledging) {
		int sent = answered + 60;
		return new Alarm().did(What.ANSWERED, answered)
			.sends(sent, errand(0, 1))
			.did(What.ACKNOWLEDGED, sent + acknowledging, errand(0, 0))
			.did(What.ON_SITE, onSite)
			.did(What.ACTED, acted)
			.did(What.CLOSED, acted + 60)
			.recorded();
	}

	private static RecordedAlarm sent(RecordedErrand to, int answered) {
		return new Alarm().did(What.ANSWERED, answered)
			.sends(answered + 60, to)
			.did(What.ACKNOWLEDGED, answered + 120,
					new RecordedErrand(to.unit(), to.channel(), to.responders(), 0, to.passed(), to.asNamed()))
			.did(What.CLOSED, 2_000)
			.recorded();
	}

	private static RecordedErrand errand(int passed, int lacks) {
		return new RecordedErrand("hemtjanst-lagan", "PHONE", 1, lacks, passed, true);
	}

	/**
	 * An alarm of the button that came in at one o'clock; times are seconds after that.
	 */
	private static final class Alarm {

		private String area = "lagan";

		private final List<RecordedDeed> deeds = new ArrayList<>(List.of(AlarmMonth.deed(What.RECEIVED, AT, null)));

		Alarm in(String area) {
			this.area = area;
			return this;
		}

		Alarm did(What what, int after, RecordedErrand... errand) {
			return add(what, after, after, false, Arrays.stream(errand).findFirst().orElse(null));
		}

		Alarm sends(int after, RecordedErrand errand) {
			return did(What.DISPATCHED, after, errand);
		}

		Alarm clock(What what, int after, RecordedErrand... errand) {
			return add(what, after, after, true, Arrays.stream(errand).findFirst().orElse(null));
		}

		Alarm told(What what, int after, int told) {
			return add(what, after, told, false, null);
		}

		private Alarm add(What what, int after, int told, boolean byClock, @Nullable RecordedErrand errand) {
			this.deeds.add(new RecordedDeed(what, AT.plusSeconds(after), AT.plusSeconds(told), byClock, errand));
			return this;
		}

		RecordedAlarm recorded() {
			return recorded(1);
		}

		RecordedAlarm recorded(int version) {
			return new RecordedAlarm(new UUID(1, version), AT, version, this.area, Signal.of("ME", "3", "10"), false,
					this.deeds);
		}

		RecordedAlarm technical() {
			return new RecordedAlarm(new UUID(2, 2), AT, 1, this.area, null, true, this.deeds);
		}

	}

}
