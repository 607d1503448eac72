package se.larmnav.cases.watches;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.fields.Planned;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.Why;
import se.larmnav.routine.step.Made;
import se.larmnav.routine.time.Due;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Refusal;

/** The watches (bevakningar) of the cases. */
@Service
@Transactional
public class Watches implements DeadlineHandler {

	private static final String DEADLINE = "watch";

	private static final int LONGEST = 1000;

	private final WatchBook book;

	private final CaseRegister register;

	private final Deadlines deadlines;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Watches(WatchBook book, CaseRegister register, Deadlines deadlines, Journal journal, Texts texts,
			ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.register = register;
		this.deadlines = deadlines;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** Sets a watch that a step has made. */
	public void set(UUID caseId, @Nullable UUID subject, Made.Watch made, int routineVersion, Why why) {
		var watch = book.saveAndFlush(new Watch(caseId, subject, made, routineVersion, why, clock.instant()));
		deadlines.set(DEADLINE, watch.id(), made.due().at());
	}

	/** Lets the watches fall away for which this has happened. */
	public void fallAway(Happened happened) {
		book.findByCaseIdOrderByDue(happened.caseId())
			.stream()
			.filter((watch) -> watch.state().isOpen())
			.filter((watch) -> watch.fallsAwayOn().contains(happened.event()) && watch.isAbout(happened.assignment()))
			.forEach((watch) -> {
				watch.fallAway(happened.at());
				deadlines.clear(DEADLINE, watch.id());
			});
		book.flush();
	}

	/** Its owner has agreed on another day with the person (GBG-WAT-03). */
	void agree(UUID id, LocalDate day, String told) {
		var watch = book.findById(id).orElseThrow(() -> Refusal.notFound("watch"));
		register.change(watch.caseId());
		Caller.current().require(watch.file().owner());
		var reason = Fields.text("/reason", told, LONGEST);
		if (!day.isAfter(SwedishTime.dateOf(clock.instant()))) {
			throw Refusal.invalid("/day", "has-passed");
		}
		Planned.day("/day", day, SwedishTime.dateOf(clock.instant()));
		watch.agree(Due.on(day));
		book.flush();
		deadlines.set(DEADLINE, id, Due.on(day).at());
		journal.write(Line.of(watch.caseId(), Category.CONTACT,
				texts.of("watch.agreed", watch.file().name(), day.toString(), reason)));
	}

	/** Whether the caller may agree on another day. */
	public boolean mayAgree(WatchFile watch) {
		return watch.state() == WatchState.OPEN && Caller.current().has(watch.owner());
	}

	/** The step of a watch has made what it makes; the watch comes again, or is over. */
	public void handled(UUID id, boolean again) {
		book.findById(id).ifPresent((watch) -> watch.handled(again, clock.instant()));
		book.flush();
	}

	/** The watches of a case, due first. */
	@Transactional(readOnly = true)
	public List<WatchFile> of(UUID caseId) {
		return book.findByCaseIdOrderByDue(caseId).stream().map(Watch::file).toList();
	}

	@Override
	public String kind() {
		return DEADLINE;
	}

	@Override
	public void due(UUID subject, Instant due) {
		Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
			book.findById(subject).ifPresent(this::due);
			return subject;
		});
	}

	private void due(Watch watch) {
		register.change(watch.caseId());
		if (watch.state() == WatchState.OPEN) {
			watch.due();
			book.flush();
			events.publishEvent(watch.isDue(clock.instant()));
		}
	}

}
