package se.larmnav.cases.assignments;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.Role;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/**
 * What is asked of those who plan visits when it is unclear in which area a home lies.
 */
@Service
@Transactional
public class AreaQuestions {

	private static final int LONGEST = 2000;

	private static final String ANSWERS = Role.VISIT_PLANNER.key();

	private final JdbcClient database;

	private final AssignmentBook book;

	private final CaseRegister register;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AreaQuestions(JdbcClient database, AssignmentBook book, CaseRegister register, Journal journal, Texts texts,
			ApplicationEventPublisher events, Clock clock) {
		this.database = database;
		this.book = book;
		this.register = register;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** Whoever is to pass the assignment on asks (LJU-ASG-05). */
	void ask(UUID caseId, String told) {
		register.change(caseId);
		var files = book.findByCaseIdOrderByPosition(caseId).stream().map(Assignment::file).toList();
		if (files.stream().noneMatch((one) -> AssignmentOperations.isReceiver(one, Caller.current()))) {
			throw Refusal.notAllowed("assignment-not-yours");
		}
		var question = Fields.text("/question", told, LONGEST);
		if (isOpen(caseId)) {
			throw Refusal.conflict("asked-already");
		}
		var now = clock.instant();
		database.sql("""
				insert into area_question (id, case_id, question, asked_at, asked_by)
				values (:id, :case, :question, :at, :by)""")
			.param("id", Ids.next())
			.param("case", caseId)
			.param("question", question)
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.update();
		journal.write(Line.of(caseId, Category.CONTACT, texts.of("area.asked", question)));
		events.publishEvent(Happened.in(caseId, Event.AREA_ASKED, now));
	}

	/** The area has been said, asked for or not. */
	void answered(UUID caseId, String area) {
		database.sql("""
				update area_question set area = :area, answered_at = :at, answered_by = :by
				where case_id = :case and answered_at is null""")
			.param("area", area)
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.param("case", caseId)
			.update();
	}

	/** Whether the caller may ask now. */
	public boolean mayAsk(UUID caseId, List<AssignmentFile> files) {
		return files.stream()
			.anyMatch((one) -> one.state().isReceived() && !one.state().isDistributed()
					&& AssignmentOperations.isReceiver(one, Caller.current()))
				&& !isOpen(caseId);
	}

	/** Whether the caller is one of those who are asked. */
	public boolean isForCaller(UUID caseId) {
		return Caller.current().has(ANSWERS) && isOpen(caseId);
	}

	private boolean isOpen(UUID caseId) {
		return database.sql("select count(*) from area_question where case_id = :case and answered_at is null")
			.param("case", caseId)
			.query(Long.class)
			.single() > 0;
	}

}
