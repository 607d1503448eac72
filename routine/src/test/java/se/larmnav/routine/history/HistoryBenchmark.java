package se.larmnav.routine.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.larmnav.embedded.Benchmark;
import se.larmnav.routine.Files;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.automation.Applicant;
import se.larmnav.routine.automation.CareFacts;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.guarantee.DeclaredPeriods;
import se.larmnav.routine.history.alarm.AlarmMonth;
import se.larmnav.routine.history.alarm.TrialOnAlarms;
import se.larmnav.routine.history.alarm.TriedAlarms;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;

/**
 * A draft tried on thirty days of a large municipality; {@code ./larmnav bench history}.
 * Not part of the tests: its name is none.
 */
class HistoryBenchmark {

	private static final int CASES = 12_000;

	private static final int ROUNDS = 3;

	private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");

	private static final Instant UNTIL = FROM.plus(Duration.ofDays(30));

	@Test
	void figures() throws Exception {
		var recorded = recorded();
		var yaml = Objects.requireNonNull(Files.of("goteborg").get("routine-2026-01-01.yaml"));
		var inForce = MunicipalFiles.routine("routine", yaml, 1);
		var draft = MunicipalFiles.routine("routine", yaml.replace("within: 5 weeks", "within: 4 weeks")
			.replace("facts-at-most-old: 24 hours", "facts-at-most-old: 12 hours"), 2);
		var history = new History(inForce, draft, List.of(CaseJudge::new));
		var robot = Objects.requireNonNull(inForce.automatedDecision());
		try (var bench = new Benchmark("history", "A draft tried on recorded history")) {
			bench.say("%d cases, %d recorded facts, 30 days", CASES, recorded.size());
			for (int round = 1; round <= ROUNDS; round++) {
				var tried = new Tried[1];
				double ours = Benchmark.seconds(() -> tried[0] = history.tryOn(recorded.stream(), FROM, UNTIL));
				double peer = Benchmark.seconds(() -> recorded.stream()
					.filter(RecordedApplication.class::isInstance)
					.map(RecordedApplication.class::cast)
					.forEach((one) -> {
						robot.judge(one.applicant(), one.at());
						robot.judge(one.applicant(), one.at());
					}));
				bench.figure("round " + round + ": " + tried[0].otherwise().size() + " things otherwise", ours, 10,
						"the decisions alone, twice", peer);
			}
			alarms(bench);
		}
	}

	/** A month of a municipality with 3,000 users: dispatch and guarantee changed. */
	private static void alarms(Benchmark bench) throws Exception {
		var organisation = Files.municipality("ljungby").organisation();
		var month = AlarmMonth.of(Benchmark.number("alarms", 19_000), organisation);
		var yaml = Objects.requireNonNull(Files.of("ljungby").get("routine-2026-01-01.yaml"));
		var inForce = MunicipalFiles.routine("routine", yaml, 1);
		var draft = MunicipalFiles.routine("routine",
				yaml.replace("within: 60 minutes", "within: 45 minutes")
					.replace("\"07:00-22:00\"", "\"07:00-20:00\"")
					.replace("\"22:00-07:00\"", "\"20:00-07:00\"")
					.replace("within: 5 minutes", "within: 3 minutes"),
				2);
		var nobody = new DeclaredPeriods(List.of());
		bench.say("%d alarms of 3000 users, %d recorded deeds, 30 days", month.size(),
				month.stream().mapToInt((alarm) -> alarm.deeds().size()).sum());
		for (int round = 1; round <= ROUNDS; round++) {
			var tried = new TriedAlarms[1];
			double ours = Benchmark.seconds(() -> {
				var trial = new TrialOnAlarms((version) -> inForce, draft, organisation, nobody, AlarmMonth.FROM,
						AlarmMonth.UNTIL);
				month.forEach(trial::add);
				tried[0] = trial.tried();
			});
			double peer = Benchmark.seconds(() -> month.forEach((alarm) -> {
				inForce.dispatch().propose(alarm.at(), alarm.area(), false, organisation);
				draft.dispatch().propose(alarm.at(), alarm.area(), false, organisation);
			}));
			bench.figure("round " + round + ": " + tried[0].otherwise() + " things otherwise", ours, 10,
					"whom each names alone, twice", peer);
		}
	}

	/** Seeded: the same history each time. */
	private static List<Recorded> recorded() {
		var random = new Random(290);
		var recorded = new ArrayList<Recorded>();
		for (int n = 0; n < CASES; n++) {
			aCase("2026-%06d".formatted(n), random, recorded);
		}
		return recorded;
	}

	/**
	 * Applied up to five weeks before, so that what waits runs out within the thirty
	 * days.
	 */
	private static void aCase(String subject, Random random, List<Recorded> recorded) {
		var at = FROM.minus(Duration.ofDays(35)).plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
		var care = new CareFacts("care", at.minus(Duration.ofHours(random.nextInt(30))), Set.of(), List.of(),
				random.nextInt(20) == 0, null);
		var applicant = new Applicant(LocalDate.of(1930 + random.nextInt(40), 1 + random.nextInt(12), 1),
				LocalDate.ofInstant(at, java.time.ZoneOffset.UTC), random.nextInt(30) == 0, random.nextBoolean(), false,
				false, care);
		recorded.add(new RecordedApplication(subject, at, Channel.EXTERNAL_ESERVICE, applicant, Set.of()));
		recorded.add(event(subject, at.plusSeconds(5), Event.ASSIGNMENT_SENT, Condition.SERVICE_ASSIGNMENT));
		recorded
			.add(event(subject, at.plus(Duration.ofHours(4)), Event.ASSIGNMENT_RECEIVED, Condition.SERVICE_ASSIGNMENT));
		for (int contact = 1; contact <= 1 + random.nextInt(4); contact++) {
			recorded.add(event(subject, at.plus(Duration.ofDays(7L * contact)), Event.KEYS_NOT_READY));
		}
		if (random.nextInt(4) > 0) {
			var collected = at.plus(Duration.ofDays(10 + random.nextInt(30)));
			recorded.add(event(subject, collected, Event.KEYS_COLLECTED));
			recorded.add(event(subject, collected.plus(Duration.ofDays(1)), Event.KEYS_REGISTERED));
			recorded.add(event(subject, collected.plus(Duration.ofDays(2)), Event.READY_FOR_INSTALLATION));
			recorded.add(event(subject, collected.plus(Duration.ofDays(6)), Event.INSTALLED));
		}
	}

	private static RecordedEvent event(String subject, Instant at, Event event, Condition... holding) {
		return new RecordedEvent(subject, at, event, null, null, Set.of(holding));
	}

}
