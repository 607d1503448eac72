package se.larmnav.cases.steps;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.texts.Whys;
import se.larmnav.cases.work.NewWork;
import se.larmnav.cases.work.Work;
import se.larmnav.routine.Routine;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.step.Made;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.Routines;

/**
 * Runs the steps that hang on the calendar. Each has a deadline of its own per version of
 * the routine; a version that is no longer in force leaves the calendar to the next.
 */
@Component
class CalendarSteps implements DeadlineHandler, FeedSubscriber {

	private static final String DEADLINE = "calendar-step";

	private final Routines routines;

	private final Deadlines deadlines;

	private final Work work;

	private final Texts texts;

	private final Clock clock;

	CalendarSteps(Routines routines, Deadlines deadlines, Work work, Texts texts, Clock clock) {
		this.routines = routines;
		this.deadlines = deadlines;
		this.work = work;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public String producer() {
		return "tenants";
	}

	@Override
	public Set<String> types() {
		return Set.of("routine-published");
	}

	@Override
	public void apply(FeedEvent event) {
		var published = event.as(Published.class);
		set(MunicipalFiles.routine("routine", published.yaml(), published.version()));
	}

	/**
	 * Sets the next time of each calendar step of a routine; set again, it is the same
	 * time.
	 */
	void set(Routine routine) {
		var from = clock.instant();
		routine.steps().calendar(from).forEach((step, next) -> deadlines.set(DEADLINE, id(routine, step), next));
	}

	@Override
	public String kind() {
		return DEADLINE;
	}

	@Override
	public void due(UUID subject, Instant due) {
		var now = clock.instant();
		var routine = routines.inForce(now);
		routine.steps()
			.calendar(now)
			.keySet()
			.stream()
			.filter((step) -> id(routine, step).equals(subject))
			.findFirst()
			.ifPresentOrElse((step) -> run(routine, step, due), () -> set(routine));
	}

	private void run(Routine routine, String step, Instant due) {
		Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
			for (var made : routine.steps().onCalendar(step, due)) {
				if (made instanceof Made.Work one) {
					work.open(new NewWork(null, null, one, null, routine.version(), Whys.of(routine, one.why())));
				}
			}
			return step;
		});
		set(routine);
	}

	private static UUID id(Routine routine, String step) {
		var name = "calendar-step/" + routine.version() + "/" + step;
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	/** As tenant-service tells it. */
	record Published(int version, String yaml) {
	}

}
