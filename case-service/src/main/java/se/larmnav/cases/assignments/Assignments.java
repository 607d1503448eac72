package se.larmnav.cases.assignments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.facts.Facts;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.texts.Whys;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.routine.Explanation;
import se.larmnav.routine.assignment.AssignmentRule;
import se.larmnav.routine.assignment.AssignmentRules;
import se.larmnav.routine.assignment.AssignmentRules.StartedWhen;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The assignments that decisions give. */
@Service
@Transactional
public class Assignments {

	private final AssignmentBook book;

	private final AssignmentPapers papers;

	private final CaseRegister register;

	private final Decisions decisions;

	private final People people;

	private final Facts facts;

	private final Routines routines;

	private final Organisations organisations;

	private final Journal journal;

	private final Texts texts;

	private final Gates gates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Assignments(AssignmentBook book, AssignmentPapers papers, CaseRegister register, Decisions decisions, People people,
			Facts facts, Routines routines, Organisations organisations, Journal journal, Texts texts, Gates gates,
			ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.papers = papers;
		this.register = register;
		this.decisions = decisions;
		this.people = people;
		this.facts = facts;
		this.routines = routines;
		this.organisations = organisations;
		this.journal = journal;
		this.texts = texts;
		this.gates = gates;
		this.events = events;
		this.clock = clock;
	}

	/** Saves and write-protects the document (LJU-ASG-04). */
	public void lock(UUID id) {
		Caller.current().require("decision-maker");
		var assignment = get(id);
		register.change(assignment.file().caseId());
		assignment.lock(papers.locked(assignment));
		book.flush();
		journal.write(Line.of(assignment.file().caseId(), Category.SYSTEM,
				texts.of("assignment.locked", assignment.file().name())));
	}

	/** A person sends it. */
	public void send(UUID id) {
		Caller.current().require("decision-maker");
		var assignment = get(id);
		register.change(assignment.file().caseId());
		dispatch(assignment);
	}

	/** The receiver takes it; the receipt time starts the clocks (GBG-ASG-04). */
	public void receive(UUID id) {
		var assignment = get(id);
		register.change(assignment.file().caseId());
		demandReceiver(assignment.file());
		take(assignment);
	}

	/** Whoever acts on an assignment that is only sent has received it by that. */
	public void receivedByActing(UUID caseId) {
		var units = Caller.current().units();
		book.findByCaseIdOrderByPosition(caseId)
			.stream()
			.filter((one) -> one.state() == AssignmentState.SENT
					&& units.contains(String.valueOf(one.file().receiver())))
			.forEach(this::take);
	}

	/**
	 * Distributes it to the unit that shall act; only when the alarm is installed
	 * (LJU-ASG-07).
	 */
	public void distribute(UUID id, Distribution told) {
		var assignment = get(id);
		var file = register.change(assignment.file().caseId());
		demandReceiver(assignment.file());
		gates.demand(file.id(), Event.ASSIGNMENT_DISTRIBUTED, id);
		var now = clock.instant();
		String area = area(told, file);
		var unit = unit(told, assignment.file(), area);
		assignment.distribute(area, unit.id(), now);
		book.flush();
		journal.write(Line.of(file.id(), Category.SYSTEM,
				texts.of("assignment.distributed", assignment.file().name(), unit.name())));
		events.publishEvent(Happened.in(file.id(), Event.ASSIGNMENT_DISTRIBUTED, now).to(id));
		if (of(file.id()).stream().filter(this::isToBeDistributed).allMatch((one) -> one.state().isDistributed())) {
			events.publishEvent(Happened.in(file.id(), Event.ALL_ASSIGNMENTS_DISTRIBUTED, now));
		}
		startIf(StartedWhen.DISTRIBUTED, assignment, now);
	}

	/**
	 * The planning function acknowledges it, and journals that the alarm is installed
	 * (LJU-ASG-08).
	 */
	public void acknowledge(UUID id) {
		var assignment = get(id);
		var file = register.change(assignment.file().caseId());
		var role = rules(assignment.file()).acknowledgedBy();
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

	/** The assignments of a case, in the routine's order. */
	@Transactional(readOnly = true)
	public List<AssignmentFile> of(UUID caseId) {
		return book.findByCaseIdOrderByPosition(caseId).stream().map(Assignment::file).toList();
	}

	/** An assignment by its id. */
	@Transactional(readOnly = true)
	public AssignmentFile assignment(UUID id) {
		return get(id).file();
	}

	@EventListener
	@Order(0)
	void on(Happened happened) {
		var caseId = happened.caseId();
		switch (happened.event()) {
			case DECISION_MADE -> decisions.inForce(caseId).ifPresent(this::draft);
			case KEYS_CONTACTED, KEYS_BOOKED -> each(caseId, AssignmentFile::isService, Assignment::accessAsked);
			case KEYS_LATE -> each(caseId, (one) -> one.isService() && isWaiting(one), Assignment::cannotBeCarriedOut);
			case KEYS_COLLECTED -> each(caseId, AssignmentFile::isService, Assignment::wantedAfterAll);
			case READY_FOR_INSTALLATION -> each(caseId, Assignments::isWaiting, Assignment::ready);
			case INSTALLED ->
				each(caseId, (one) -> one.state() == AssignmentState.READY_FOR_INSTALLATION, Assignment::installed);
			default -> {
			}
		}
	}

	private static boolean isWaiting(AssignmentFile one) {
		return one.state() == AssignmentState.RECEIVED || one.state() == AssignmentState.AWAITING_ACCESS;
	}

	private void each(UUID caseId, Predicate<AssignmentFile> which, Consumer<Assignment> act) {
		book.findByCaseIdOrderByPosition(caseId).stream().filter((one) -> which.test(one.file())).forEach(act);
		book.flush();
	}

	/**
	 * One assignment per item or group of items; the automation sends them too
	 * (GBG-ASG-01).
	 */
	private void draft(DecisionFile decision) {
		var routine = routines.version(decision.routineVersion());
		var file = register.of(decision.caseId());
		var sender = Caller.current().name();
		int position = 0;
		for (var rule : routine.assignments().each()) {
			var receiver = organisations.current().unitOf(rule.firstReceiver(), file.area()).map(Unit::id).orElse(null);
			var why = decision.automated() ? Whys.of(routine, Explanation.of(rule.source())) : null;
			book.save(new Assignment(decision, rule, position++, receiver, file.area(), sender, why));
		}
		book.flush();
		if (decision.automated()) {
			book.findByDecisionIdOrderByPosition(decision.id()).forEach(this::dispatch);
		}
	}

	private void dispatch(Assignment assignment) {
		var file = assignment.file();
		gates.demand(file.caseId(), Event.ASSIGNMENT_SENT, file.id());
		var now = clock.instant();
		assignment.send(now, Caller.current().name());
		if (file.document() == null) {
			assignment.has(papers.paper(assignment));
		}
		book.flush();
		journal.write(Line
			.of(file.caseId(), Category.SYSTEM, texts.of("assignment.sent", file.name(), unitName(file.receiver())))
			.with(assignment.file().document())
			.because(file.why()));
		events.publishEvent(Happened.in(file.caseId(), Event.ASSIGNMENT_SENT, now).to(file.id()));
	}

	private void take(Assignment assignment) {
		var now = clock.instant();
		assignment.receive(now, Caller.current().name());
		book.flush();
		var file = assignment.file();
		journal.write(Line.of(file.caseId(), Category.SYSTEM, texts.of("assignment.received", file.name())));
		if (file.isService() && file.receiver() != null && rules(file).opensJournal(hasOtherServices(file))
				&& journal.openImplementation(file.caseId(), file.receiver())) {
			journal.write(Line.of(file.caseId(), Category.SYSTEM, texts.of("journal.opened")));
		}
		events.publishEvent(Happened.in(file.caseId(), Event.ASSIGNMENT_RECEIVED, now).to(file.id()));
	}

	private boolean hasOtherServices(AssignmentFile file) {
		var number = people.entrusted(register.of(file.caseId()).person()).personalNumber();
		return facts.of(number).map(PersonFacts::otherServices).orElse(false);
	}

	private void startIf(StartedWhen when, Assignment assignment, Instant now) {
		if (rules(assignment.file()).startedWhen() == when) {
			assignment.start(now);
			book.flush();
			journal.write(Line.of(assignment.file().caseId(), Category.SYSTEM, texts.of("service.started")));
			events
				.publishEvent(Happened.in(assignment.file().caseId(), Event.SERVICE_STARTED, now).to(assignment.id()));
		}
	}

	private boolean isToBeDistributed(AssignmentFile file) {
		return rule(file).finalReceiver() != null;
	}

	private @Nullable String area(Distribution told, CaseFile file) {
		if (told.area() == null) {
			return file.area();
		}
		if (organisations.current().area(told.area()).isEmpty()) {
			throw Refusal.invalid("/area", "unknown");
		}
		register.liesIn(file.id(), told.area());
		return told.area();
	}

	private Unit unit(Distribution told, AssignmentFile file, @Nullable String area) {
		var organisation = organisations.current();
		if (told.unit() != null) {
			return organisation.unit(told.unit()).orElseThrow(() -> Refusal.invalid("/unit", "unknown"));
		}
		var target = rule(file).finalReceiver();
		var unit = target == null ? organisation.unit(String.valueOf(file.receiver()))
				: organisation.unitOf(target, area);
		return unit.orElseThrow(() -> Refusal.invalid("/area", "needed"));
	}

	private static void demandReceiver(AssignmentFile file) {
		var caller = Caller.current();
		caller.require(AssignmentOperations.RECEIVERS);
		if (!AssignmentOperations.isReceiver(file, caller)) {
			throw Refusal.notAllowed("assignment-not-yours");
		}
	}

	private String unitName(@Nullable String unit) {
		return unit == null ? "" : organisations.current().unit(unit).map(Unit::name).orElse(unit);
	}

	private AssignmentRule rule(AssignmentFile file) {
		return rules(file).of(file.kind()).orElseThrow();
	}

	private AssignmentRules rules(AssignmentFile file) {
		return routines.version(file.routineVersion()).assignments();
	}

	private Assignment get(UUID id) {
		return book.findById(id).orElseThrow(() -> Refusal.notFound("assignment"));
	}

}
