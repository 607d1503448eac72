package se.larmnav.cases.work;

import java.time.Clock;
import java.time.Instant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.WorkApi.Completion;
import se.larmnav.routine.Role;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Makes;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The work (arbete) that is to be done. */
@Service
@Transactional
public class Work {

	private final WorkItems items;

	private final WorkOwners owners;

	private static final Set<String> ANSWERS = Set.of("yes", "no");

	private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

	private final CaseRegister register;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Work(WorkItems items, WorkOwners owners, CaseRegister register, Routines routines, Journal journal, Texts texts,
			ApplicationEventPublisher events, Clock clock) {
		this.items = items;
		this.owners = owners;
		this.register = register;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** Opens work that a step has made. */
	public void open(NewWork told) {
		items.saveAndFlush(new WorkItem(told, clock.instant()));
	}

	/** Closes what this event does, and lets fall away what it makes unnecessary. */
	public void happened(Happened happened) {
		for (var item : items.findByCaseIdAndStateOrderByDue(happened.caseId(), WorkState.OPEN)) {
			if (!item.isAbout(happened.assignment())) {
				continue;
			}
			if (item.doneOn().contains(happened.event())) {
				item.done(happened.at(), Caller.current().name(), null, null);
				items.flush();
				events.publishEvent(item.isDone(happened.at()));
			}
			else if (item.fallsAwayOn().contains(happened.event())) {
				item.fallAway(happened.at());
			}
		}
		items.flush();
	}

	/** Closes the open work of a role in a case, when what it was about has been done. */
	void doneByRole(UUID caseId, Role role) {
		var now = clock.instant();
		for (var item : items.findByCaseIdAndStateOrderByDue(caseId, WorkState.OPEN)) {
			if (item.file().role().equals(role.key())) {
				item.done(now, Caller.current().name(), null, null);
				items.flush();
				events.publishEvent(item.isDone(now));
			}
		}
	}

	/** Somebody says that it is done, and answers what the routine asks. */
	public void complete(UUID id, Completion told) {
		var item = mine(id);
		var now = clock.instant();
		var routine = routines.version(item.routineVersion());
		var answered = AnswerReader.read(routine.asks(item.step()), told.answers());
		var note = Fields.optional("/note", told.note(), 2000);
		item.done(now, Caller.current().name(), Fields.optional("/result", told.result(), 200), note);
		item.answered(answered.answers());
		items.flush();
		write(item, note);
		events.publishEvent(item.isDone(now));
		var meant = routine.steps().work(item.step()).map(Makes.Work::means);
		Stream.concat(meant.stream(), answered.follows().stream()).distinct().forEach((event) -> say(item, event, now));
	}

	/** What was answered last in a case, as one sentence. */
	@Transactional(readOnly = true)
	public Optional<String> lastAnswers(UUID caseId) {
		return items.findByCaseIdAndStateOrderByDue(caseId, WorkState.DONE)
			.stream()
			.filter((one) -> !one.answers().isEmpty())
			.max(Comparator.comparing((one) -> Objects.requireNonNull(one.closedAt())))
			.map((one) -> sentence(one, one.note()));
	}

	private void say(WorkItem item, Event event, Instant now) {
		var caseId = item.file().caseId();
		if (caseId != null) {
			var happened = Happened.in(caseId, event, now);
			events.publishEvent(item.subject() == null ? happened : happened.to(item.subject()));
		}
	}

	/** What was found is documented in the case (GBG-DOC-01). */
	private void write(WorkItem item, @Nullable String note) {
		var caseId = item.file().caseId();
		if (caseId != null && (note != null || !item.answers().isEmpty())) {
			journal.write(Line.of(caseId, Category.CONTACT, item.file().text() + ". " + sentence(item, note)));
		}
	}

	private String sentence(WorkItem item, @Nullable String note) {
		var answers = item.answers().stream().map((one) -> one.label() + ": " + said(one.answer()));
		return Stream.concat(answers, Stream.ofNullable(note)).collect(Collectors.joining(". "));
	}

	/** The caller becomes its person. */
	public void take(UUID id) {
		mine(id).take(Caller.current());
		items.flush();
	}

	/** The open work of a case, most pressing first. */
	@Transactional(readOnly = true)
	public List<WorkFile> ofCase(UUID caseId) {
		return items.findByCaseIdAndStateOrderByDue(caseId, WorkState.OPEN).stream().map(WorkItem::file).toList();
	}

	private String said(String answer) {
		if (ANSWERS.contains(answer)) {
			return texts.of(answer);
		}
		return MOMENT.matcher(answer).matches() ? texts.time(Instant.parse(answer)) : answer;
	}

	private WorkItem mine(UUID id) {
		var item = items.findById(id).orElseThrow(() -> Refusal.notFound("work-item"));
		@Nullable UUID caseId = item.file().caseId();
		if (caseId != null) {
			register.change(caseId);
		}
		if (!owners.isMine(item.file(), Caller.current())) {
			throw Refusal.notAllowed("work-not-yours");
		}
		return item;
	}

}
