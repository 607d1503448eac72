package se.larmnav.cases.steps;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.letters.Letters;
import se.larmnav.cases.messages.Messages;
import se.larmnav.cases.messages.NewMessage;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.texts.Whys;
import se.larmnav.cases.watches.WatchDue;
import se.larmnav.cases.watches.Watches;
import se.larmnav.cases.work.Done;
import se.larmnav.cases.work.NewWork;
import se.larmnav.cases.work.Work;
import se.larmnav.routine.Routine;
import se.larmnav.routine.step.Happening;
import se.larmnav.routine.step.Made;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Routines;

/**
 * Runs the routine's steps when something has happened, after the capabilities have done
 * theirs.
 */
@Component
class StepRunner {

	private final CaseRoutine routine;

	private final CaseConditions conditions;

	private final CaseFacts facts;

	private final Receivers receivers;

	private final Past past;

	private final Routines routines;

	private final Work work;

	private final Watches watches;

	private final Messages messages;

	private final Documents documents;

	private final Letters letters;

	private final Journal journal;

	private final Texts texts;

	StepRunner(CaseRoutine routine, CaseConditions conditions, CaseFacts facts, Receivers receivers, Past past,
			Routines routines, Work work, Watches watches, Messages messages, Documents documents, Letters letters,
			Journal journal, Texts texts) {
		this.routine = routine;
		this.conditions = conditions;
		this.facts = facts;
		this.receivers = receivers;
		this.past = past;
		this.routines = routines;
		this.work = work;
		this.watches = watches;
		this.messages = messages;
		this.documents = documents;
		this.letters = letters;
		this.journal = journal;
		this.texts = texts;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void begins(Happened happened) {
		var before = past.of(happened.caseId());
		InOrder.here().begins(new Turn(happened, before, past.keep(happened), Caller.current()));
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(Happened happened) {
		var order = InOrder.here();
		order.ends();
		for (var turn = order.next(); turn.isPresent(); turn = order.next()) {
			var next = turn.get();
			Caller.call(next.caller(), () -> run(next));
		}
	}

	private Turn run(Turn turn) {
		var happened = turn.happened();
		var circumstances = conditions.in(happened.caseId(), happened.assignment());
		past.held(turn.kept(), CaseConditions.holding(circumstances));
		work.happened(happened);
		watches.fallAway(happened);
		var judging = routine.of(happened.caseId());
		var made = judging.steps()
			.on(new Happening(happened.event(), happened.at(), turn.before(), happened.agreed(), circumstances));
		keep(made, judging, happened.caseId(), happened.assignment());
		return turn;
	}

	/** What follows when work is done, by the step that made it. */
	@EventListener
	void on(Done done) {
		if (done.caseId() != null) {
			var judging = routines.version(done.routineVersion());
			var made = judging.steps()
				.after(done.step(), done.at(), null, conditions.in(done.caseId(), done.subject()));
			keep(made, judging, done.caseId(), done.subject());
		}
	}

	/** What follows when a watch has fallen due. */
	@EventListener
	void on(WatchDue due) {
		var judging = routines.version(due.routineVersion());
		var made = judging.steps().after(due.step(), due.at(), null, conditions.in(due.caseId(), due.subject()));
		keep(made, judging, due.caseId(), due.subject());
		if (!made.isEmpty()) {
			watches.handled(due.watch(), made.stream().anyMatch(Made.Watch.class::isInstance));
		}
	}

	private void keep(List<Made> made, Routine judging, UUID caseId, @Nullable UUID subject) {
		made.forEach((one) -> keep(one, judging, caseId, subject));
	}

	/** Messages go in the name of whoever acts; the rest is the routine's own doing. */
	private void keep(Made made, Routine judging, UUID caseId, @Nullable UUID subject) {
		boolean already = Caller.current().kind() == Caller.Kind.AUTOMATION;
		if (already || made instanceof Made.Message) {
			write(made, judging, caseId, subject);
			return;
		}
		Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
			write(made, judging, caseId, subject);
			return made;
		});
	}

	private void write(Made made, Routine judging, UUID caseId, @Nullable UUID subject) {
		var why = Whys.of(judging, made.why());
		switch (made) {
			case Made.Work one -> work
				.open(new NewWork(caseId, subject, one, receivers.unit(one.unit(), caseId), judging.version(), why));
			case Made.Watch one -> {
				watches.set(caseId, subject, one, judging.version(), why);
				journal.write(
						Line.of(caseId, Category.SYSTEM, texts.of("watch.set", one.text(), one.due().day().toString()))
							.because(why));
			}
			case Made.Message one -> messages.send(new NewMessage(caseId, one.kind(), one.text(),
					receivers.of(one.to(), caseId, subject, judging.titles()), facts.of(one.facts(), caseId, subject),
					why));
			case Made.Document one -> {
				var register = se.larmnav.routine.text.Texts.national().of(Section.REGISTERS, one.register());
				var document = documents.make(caseId, one.kind(), one.text(), register, one.copies(),
						words(one, caseId, subject));
				journal.write(Line.of(caseId, Category.SYSTEM, texts.of("document.made", one.text(), register))
					.with(document)
					.because(why));
				if (one.letter()) {
					letters.send(caseId, document, one.kind(), one.text());
				}
			}
		}
	}

	/** The municipality's own words, with the facts of the case. */
	private List<String> words(Made.Document letter, UUID caseId, @Nullable UUID subject) {
		var body = letter.body();
		return body == null ? List.of() : body.paragraphs((fact) -> facts.value(fact, caseId, subject));
	}

}
