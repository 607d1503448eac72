package se.larmnav.alarms.paging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.alarms.AlarmState;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.paging.KeptPages.Kept;
import se.larmnav.alarms.response.StillUnanswered;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;

/**
 * Tells those whom the routine names, wherever they are, when nobody answers: once for
 * each time that the oldest is told, until somebody answers. By a deadline of its own, so
 * that whatever is wrong with paging stops no other telling and is tried again.
 */
@Component
class Paging implements DeadlineHandler {

	private static final String KIND = "alarm-page-due";

	private final KeptPages pages;

	private final Paged paged;

	private final PageDelivery delivery;

	private final Alarms alarms;

	private final StillUnanswered unanswered;

	private final Deadlines deadlines;

	private final Clock clock;

	Paging(KeptPages pages, Paged paged, PageDelivery delivery, Alarms alarms, StillUnanswered unanswered,
			Deadlines deadlines, Clock clock) {
		this.pages = pages;
		this.paged = paged;
		this.delivery = delivery;
		this.alarms = alarms;
		this.unanswered = unanswered;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@EventListener
	void on(AlarmHappened event) {
		if (event.alarm().isTechnical()) {
			return;
		}
		switch (event.what()) {
			case UNANSWERED -> pageSoon(event.alarm(), event.at());
			case ANSWERED, CLOSED -> deadlines.clear(KIND, event.alarm().id());
			default -> {
			}
		}
	}

	/** In a storm most have been told of by the page of another one already. */
	private void pageSoon(AlarmFacts alarm, Instant at) {
		if (!pages.isPaged(alarm.origin().unanswered(), alarm.origin().receivedAt())) {
			deadlines.set(KIND, alarm.id(), at);
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID alarm, Instant due) {
		alarms.find(alarm)
			.filter((one) -> one.state() == AlarmState.RECEIVED && one.origin().unanswered() > 0)
			.ifPresent(this::page);
	}

	private void page(AlarmFacts alarm) {
		var level = alarm.origin().unanswered();
		var rules = unanswered.rule(alarm).pagedAt(level);
		if (rules.isEmpty() || !pages.isNew(level, alarm.origin().receivedAt())) {
			return;
		}
		var page = new Kept(UUID.randomUUID(), level, clock.instant().truncatedTo(ChronoUnit.MICROS), alarms.waiting(),
				alarms.oldestWaiting().orElse(alarm.origin().receivedAt()));
		pages.keep(page, paged.by(rules, alarm.origin().area()));
		delivery.send(page);
	}

}
