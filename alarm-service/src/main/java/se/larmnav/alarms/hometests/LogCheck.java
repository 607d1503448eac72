package se.larmnav.alarms.hometests;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.history.What;
import se.larmnav.alarms.hometests.KeptTests.Fault;
import se.larmnav.alarms.hometests.KeptTests.Moments;
import se.larmnav.routine.Routine;
import se.larmnav.routine.supervision.TestAlarms;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/**
 * Goes through the alarm log as often as the routine says (Eli Robot) while it has a
 * fault, and puts a test alarm into the group's schedule for each that is still there.
 */
@Component
class LogCheck implements DeadlineHandler {

	private static final Logger LOG = LoggerFactory.getLogger(LogCheck.class);

	private static final String KIND = "alarm-log-check";

	private static final UUID SUBJECT = new UUID(0, 0);

	private final KeptTests tests;

	private final Routines routines;

	private final Organisations organisations;

	private final Deadlines deadlines;

	private final Clock clock;

	LogCheck(KeptTests tests, Routines routines, Organisations organisations, Deadlines deadlines, Clock clock) {
		this.tests = tests;
		this.routines = routines;
		this.organisations = organisations;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Where the log has nothing there is nothing to go through. */
	@EventListener
	void on(AlarmHappened event) {
		if (event.what() == What.RECEIVED && event.alarm().isTechnical()) {
			rules().ifPresent((rules) -> again(rules.rules()));
		}
	}

	private void again(TestAlarms rules) {
		deadlines.set(KIND, SUBJECT, rules.logCheck().every().next(clock.instant()));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID subject, Instant due) {
		rules().ifPresent(this::check);
	}

	private void check(Rules rules) {
		var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
		var kinds = rules.rules().types().stream().flatMap((type) -> type.faults().stream()).toList();
		var faults = tests.faults(kinds);
		var planned = faults.stream().mapToInt((fault) -> plan(fault, rules, now)).sum();
		if (!faults.isEmpty()) {
			again(rules.rules());
		}
		tests.checked(now, rules.rules().logCheck().robot(), faults.size(), planned);
	}

	private int plan(Fault fault, Rules rules, Instant now) {
		var unit = organisations.current().unitOf(rules.rules().doneBy().unit(), fault.area());
		if (unit.isEmpty()) {
			// the fault stays on the board, where a person sees it
			LOG.warn("A test alarm has no group: the home's area is not known");
			return 0;
		}
		var when = new Moments(now, now, rules.rules().latest(now).at());
		return (int) rules.rules()
			.planned(List.of(fault.kind()))
			.stream()
			.filter((type) -> tests.plan(fault, type.key(), unit.get(), when, rules.version()))
			.count();
	}

	private Optional<Rules> rules() {
		try {
			return Rules.of(routines.inForce(clock.instant()));
		}
		catch (IllegalStateException ex) {
			return Optional.empty();
		}
	}

	/** The rules of a version of the routine. */
	record Rules(TestAlarms rules, int version) {

		static Optional<Rules> of(Routine routine) {
			return Optional.ofNullable(routine.testAlarms()).map((rules) -> new Rules(rules, routine.version()));
		}

	}

}
