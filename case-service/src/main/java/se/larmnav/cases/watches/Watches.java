package se.larmnav.cases.watches;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.Why;
import se.larmnav.routine.step.Made;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;

/** The watches (bevakningar) of the cases. */
@Service
@Transactional
public class Watches implements DeadlineHandler {

	private static final String DEADLINE = "watch";

	private final WatchBook book;

	private final CaseRegister register;

	private final Deadlines deadlines;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Watches(WatchBook book, CaseRegister register, Deadlines deadlines, Texts texts, ApplicationEventPublisher events,
			Clock clock) {
		this.book = book;
		this.register = register;
		this.deadlines = deadlines;
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
