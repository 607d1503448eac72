package se.larmnav.cases.assignments;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The assignments that decisions give. */
@Service
@Transactional
public class Assignments {

	private static final int LONGEST_SUPPLEMENT = 3000;

	private final AssignmentBook book;

	private final AssignmentPapers papers;

	private final AssignmentRoutes routes;

	private final AreaQuestions questions;

	private final CaseRegister register;

	private final Journal journal;

	private final Texts texts;

	private final Gates gates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Assignments(AssignmentBook book, AssignmentPapers papers, AssignmentRoutes routes, AreaQuestions questions,
			CaseRegister register, Journal journal, Texts texts, Gates gates, ApplicationEventPublisher events,
			Clock clock) {
		this.routes = routes;
		this.questions = questions;
		this.book = book;
		this.papers = papers;
		this.register = register;
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

	/**
	 * What has changed is said in a new version of the document, which the performer gets
	 * (GBG-WAT-15).
	 */
	public void update(UUID id, String told) {
		Caller.current().require("decision-maker");
		var assignment = get(id);
		var file = assignment.file();
		register.change(file.caseId());
		var now = clock.instant();
		var text = Fields.text("/text", told, LONGEST_SUPPLEMENT);
		assignment.supplement(new Supplemented(text, now, Caller.current().name()));
		assignment.has(file.locked() ? papers.locked(assignment) : papers.paper(assignment));
		book.flush();
		journal.write(Line
			.of(file.caseId(), Category.SYSTEM,
					texts.of("assignment.updated", file.name(), assignment.file().documentVersion(), text))
			.with(assignment.file().document()));
		events.publishEvent(Happened.in(file.caseId(), Event.ASSIGNMENT_UPDATED, now).to(file.id()));
	}

	/** It is unclear in which area the home lies. */
	public void askArea(UUID caseId, String question) {
		questions.ask(caseId, question);
	}

	/** Somebody says in which area the home lies; what waited for that is sent. */
	public void place(UUID caseId, String area) {
		if (!questions.isForCaller(caseId)) {
			Caller.current().require("decision-maker", "reception", "planner");
		}
		register.change(caseId);
		routes.place(caseId, area);
		questions.answered(caseId, area);
		journal.write(Line.of(caseId, Category.SYSTEM, texts.of("case.placed", routes.areaName(area))));
		for (var assignment : book.findByCaseIdOrderByPosition(caseId)) {
			if (assignment.file().receiver() == null) {
				assignment.goesTo(routes.firstReceiver(routes.rule(assignment.file()), area));
				book.flush();
				if (assignment.file().why() != null) {
					dispatch(assignment);
				}
			}
		}
		events.publishEvent(Happened.in(caseId, Event.AREA_TOLD, clock.instant()));
	}

	/** The assignments of a case, in the routine's order. */
	@Transactional(readOnly = true)
	public List<AssignmentFile> of(UUID caseId) {
		return book.findByCaseIdOrderByPosition(caseId).stream().map(Assignment::file).toList();
	}

	/** The assignments of these cases, in the routine's order. */
	@Transactional(readOnly = true)
	public List<AssignmentFile> ofAll(Collection<UUID> cases) {
		return book.findByCaseIdInOrderByPosition(cases).stream().map(Assignment::file).toList();
	}

	/** An assignment by its id. */
	@Transactional(readOnly = true)
	public AssignmentFile assignment(UUID id) {
		return get(id).file();
	}

	/** It leaves, with its document. */
	void dispatch(Assignment assignment) {
		var file = assignment.file();
		gates.demand(file.caseId(), Event.ASSIGNMENT_SENT, file.id());
		var now = clock.instant();
		assignment.send(now, Caller.current().name());
		if (file.document() == null) {
			assignment.has(papers.paper(assignment));
		}
		book.flush();
		journal.write(Line
			.of(file.caseId(), Category.SYSTEM,
					texts.of("assignment.sent", file.name(), routes.unitName(file.receiver())))
			.with(assignment.file().document())
			.because(file.why()));
		events.publishEvent(Happened.in(file.caseId(), Event.ASSIGNMENT_SENT, now).to(file.id()));
	}

	private Assignment get(UUID id) {
		return book.findById(id).orElseThrow(() -> Refusal.notFound("assignment"));
	}

}
