package se.larmnav.cases.assignments;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.facts.Facts;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.PersonFactsApi.PersonFacts;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** Takes assignments at the units to which they are sent. */
@Service
@Transactional
public class Receiving {

	private final AssignmentBook book;

	private final AssignmentRoutes routes;

	private final CaseRegister register;

	private final People people;

	private final Facts facts;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Receiving(AssignmentBook book, AssignmentRoutes routes, CaseRegister register, People people, Facts facts,
			Journal journal, Texts texts, ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.routes = routes;
		this.register = register;
		this.people = people;
		this.facts = facts;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** The receiver takes it; the receipt time starts the clocks (GBG-ASG-04). */
	void receive(UUID id) {
		var assignment = get(id);
		register.change(assignment.file().caseId());
		AssignmentRoutes.demandReceiver(assignment.file());
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

	private void take(Assignment assignment) {
		var now = clock.instant();
		assignment.receive(now, Caller.current().name());
		book.flush();
		var file = assignment.file();
		journal.write(Line.of(file.caseId(), Category.SYSTEM, texts.of("assignment.received", file.name())));
		if (file.isService() && file.receiver() != null && routes.rules(file).opensJournal(hasOtherServices(file))
				&& journal.openImplementation(file.caseId(), file.receiver())) {
			journal.write(Line.of(file.caseId(), Category.SYSTEM, texts.of("journal.opened")));
		}
		events.publishEvent(Happened.in(file.caseId(), Event.ASSIGNMENT_RECEIVED, now).to(file.id()));
		readyIfTheOthersAre(assignment);
	}

	/**
	 * "Klart för installation" may have been said before the installer took its
	 * assignment.
	 */
	private void readyIfTheOthersAre(Assignment assignment) {
		boolean ready = book.findByCaseIdOrderByPosition(assignment.file().caseId())
			.stream()
			.anyMatch((one) -> one.state() == AssignmentState.READY_FOR_INSTALLATION);
		if (ready && assignment.state() == AssignmentState.RECEIVED) {
			assignment.ready();
			book.flush();
		}
	}

	private boolean hasOtherServices(AssignmentFile file) {
		var number = people.entrusted(register.of(file.caseId()).person()).personalNumber();
		return facts.of(number).map(PersonFacts::otherServices).orElse(false);
	}

	private Assignment get(UUID id) {
		return book.findById(id).orElseThrow(() -> Refusal.notFound("assignment"));
	}

}
