package se.larmnav.routine.example;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.installation.Technology;
import se.larmnav.routine.outage.Deviations;
import se.larmnav.routine.outage.Outages;
import se.larmnav.routine.supervision.Supervision;
import se.larmnav.routine.supervision.SupervisionCheck;
import se.larmnav.routine.supervision.TestAlarms;

/** Tries the rules of supervision, test alarms, outages and deviations. */
final class WatchingTrials {

	private final Routine routine;

	WatchingTrials(Routine routine) {
		this.routine = routine;
	}

	Map<String, Trial> byRule() {
		return Map.of("supervision.silent", this::silent, "supervision.chain-test", this::chainTest,
				"test-alarms.log-check",
				(given) -> tests().logCheck().every().next(given.moment("after")).toString() + " by "
						+ tests().logCheck().robot(),
				"test-alarms.planned", this::planned, "test-alarms.latest",
				(given) -> tests().latest(given.moment("planned")).at().toString(), "test-alarms.not-reached",
				(given) -> Words.listed(tests().notReached().stream().map(Words::kebab).toList()), "outages.tell",
				this::tell, "outages.out-of-order", this::outOfOrder, "deviations", this::deviation);
	}

	private String silent(Given given) {
		var last = new EnumMap<SupervisionCheck.Kind, Instant>(SupervisionCheck.Kind.class);
		for (var kind : SupervisionCheck.Kind.values()) {
			var heard = given.maybeMoment(Words.kebab(kind));
			if (heard != null) {
				last.put(kind, heard);
			}
		}
		return Words.listed(supervision().silent(last, given.moment("now"))
			.stream()
			.map((one) -> Words.kebab(one.check().kind()) + " to " + one.check().tell().key())
			.toList());
	}

	private String chainTest(Given given) {
		return supervision().chainTest(given.choice("technology", Technology.Kind.class))
			.map((one) -> one.due(given.moment("last-used")).day() + " by " + Words.kebab(one.by()))
			.orElse("no test");
	}

	private String planned(Given given) {
		return Words.listed(tests().planned(given.list("faults")).stream().map(TestAlarms.TestType::key).toList());
	}

	private String tell(Given given) {
		return outages().tell()
			.stream()
			.map((one) -> Words.kebab(one.by()) + " to " + one.to())
			.collect(Collectors.joining(", "));
	}

	private String outOfOrder(Given given) {
		var offered = outages().outOfOrder();
		return offered == null ? "nothing" : Words.listed(offered.offers().stream().map(Words::kebab).toList());
	}

	private String deviation(Given given) {
		return there(this.routine.deviations(), "deviations").of(given.choice("cause", Deviations.Cause.class))
			.map((one) -> Words.kebab(one.way()) + " by " + one.responsible().key()
					+ (one.needsReference() ? ", with reference" : ""))
			.orElse("not decided");
	}

	private Supervision supervision() {
		return there(this.routine.supervision(), "supervision");
	}

	private TestAlarms tests() {
		return there(this.routine.testAlarms(), "test-alarms");
	}

	private Outages outages() {
		return there(this.routine.outages(), "outages");
	}

	static <T> T there(@Nullable T block, String name) {
		if (block == null) {
			throw new IllegalArgumentException("no block '" + name + "' here");
		}
		return block;
	}

}
