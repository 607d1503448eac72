package se.larmnav.alarms.paging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.paging.KeptPages.Kept;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;

/**
 * Sends what is not sent of a page, again each minute while something waits and nothing
 * has been told later.
 */
@Component
class PageDelivery implements DeadlineHandler {

	private static final String KIND = "alarm-page";

	private static final Duration AGAIN = Duration.ofMinutes(1);

	private final KeptPages pages;

	private final PageSending sending;

	private final Alarms alarms;

	private final Deadlines deadlines;

	private final Clock clock;

	PageDelivery(KeptPages pages, PageSending sending, Alarms alarms, Deadlines deadlines, Clock clock) {
		this.pages = pages;
		this.sending = sending;
		this.alarms = alarms;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Part of the caller's transaction; nothing leaves before it stands on disk. */
	void send(Kept page) {
		var unsent = pages.unsent(page.id());
		if (!unsent.isEmpty()) {
			deadlines.set(KIND, page.id(), clock.instant().truncatedTo(ChronoUnit.MICROS).plus(AGAIN));
			unsent.forEach((notice) -> sending.send(notice, page));
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID id, Instant due) {
		var page = pages.of(id);
		if (alarms.waiting() > 0 && pages.isLatest(page)) {
			send(page);
		}
	}

}
