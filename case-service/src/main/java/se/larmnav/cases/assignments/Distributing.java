package se.larmnav.cases.assignments;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.routine.assignment.AssignmentRules.StartedWhen;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Passes assignments on to the units that act, which acknowledge them where it is so. */
@Service
@Transactional
class Distributing {

	private final AssignmentBook book;

	private final AssignmentRoutes routes;

	private final CaseRegister register;

	private final Journal journal;

	private final Texts texts;

	private final Gates gates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Distributing(AssignmentBook book, AssignmentRoutes routes, CaseRegister register, Journal journal, Texts texts,
			Gates gates, ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.routes = routes;
		this.register = register;
		this.journal = journal;
		this.texts = texts;
		this.gates = gates;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Distributes it to the unit that shall act; only when the alarm is installed
	 * (LJU-ASG-07).
	 */
	void distribute(UUID id, Distribution told) {
		var assignment = get(id);
		var file = register.change(assignment.file().caseId());
		AssignmentRoutes.demandReceiver(assignment.file());
		gates.demand(file.id(), Event.ASSIGNMENT_DISTRIBUTED, id);
		var now = clock.instant();
		String area = routes.area(told, file);
		var unit = routes.finalReceiver(told, assignment.file(), area);
		assignment.distribute(area, unit.id(), now);
		book.flush();
		journal.write(Line.of(file.id(), Category.SYSTEM,
				texts.of("assignment.distributed", assignment.file().name(), unit.name())));
		events.publishEvent(Happened.in(file.id(), Event.ASSIGNMENT_DISTRIBUTED, now).to(id));
		if (isAllDistributed(file.id())) {
			events.publishEvent(Happened.in(file.id(), Event.ALL_ASSIGNMENTS_DISTRIBUTED, now));
		}
		startIf(StartedWhen.DISTRIBUTED, assignment, now);
	}

	/**
	 * The planning function acknowledges it, and journals that the alarm is installed
	 * (LJU-ASG-08).
	 */
	void acknowledge(UUID id) {
		var assignment = get(id);
		var file = register.change(assignment.file().caseId());
		var role = routes.rules(assignment.file()).acknowledgedBy();
		if (role == null) {
			throw Refusal.conflict("not-acknowledged-here");
		}
		Caller.current().require(role.key());
		var now = clock.instant();
		assignment.acknowledge(now);
		book.flush();
		journal.write(Line.of(file.id(), Category.INSTALLATION,
				texts.of("assignment.acknowledged", assignment.file().name())));
		events.publishEvent(Happened.in(file.id(), Event.ASSIGNMENT_ACKNOWLEDGED, now).to(id));
		startIf(StartedWhen.ACKNOWLEDGED, assignment, now);
	}

	/** Starts the service where the routine says that this starts it (AMB-51). */
	void startIf(StartedWhen when, Assignment assignment, Instant now) {
		if (routes.rules(assignment.file()).startedWhen() == when) {
			assignment.start(now);
			book.flush();
			journal.write(Line.of(assignment.file().caseId(), Category.SYSTEM, texts.of("service.started")));
			events
				.publishEvent(Happened.in(assignment.file().caseId(), Event.SERVICE_STARTED, now).to(assignment.id()));
		}
	}

	private boolean isAllDistributed(UUID caseId) {
		return book.findByCaseIdOrderByPosition(caseId)
			.stream()
			.map(Assignment::file)
			.filter((one) -> routes.rule(one).finalReceiver() != null)
			.allMatch((one) -> one.state().isDistributed());
	}

	private Assignment get(UUID id) {
		return book.findById(id).orElseThrow(() -> Refusal.notFound("assignment"));
	}

}
