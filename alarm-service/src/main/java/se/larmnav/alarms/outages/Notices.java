package se.larmnav.alarms.outages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.outages.KeptNotices.Unsent;
import se.larmnav.alarms.sending.Delivery;
import se.larmnav.alarms.sending.Letter;
import se.larmnav.alarms.sending.NotSent;
import se.larmnav.alarms.sending.Sending;
import se.larmnav.routine.outage.Outages.By;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Organisations;

/**
 * Tells those whom the routine names of a fault, all at once and as soon as it stands on
 * disk; what could not be handed over is tried again each minute until it is, or the
 * fault is over.
 */
@Component
class Notices implements DeadlineHandler {

	static final String KIND = "outage-notices";

	private static final Actor LARMNAV = new Actor(Actor.CLOCK.subject(), "Larmnav");

	private static final Duration AGAIN = Duration.ofMinutes(1);

	private final KeptOutages outages;

	private final KeptNotices notices;

	private final Sending sending;

	private final Delivery delivery;

	private final Organisations organisations;

	private final Deadlines deadlines;

	private final Clock clock;

	Notices(KeptOutages outages, KeptNotices notices, Sending sending, Delivery delivery, Organisations organisations,
			Deadlines deadlines, Clock clock) {
		this.outages = outages;
		this.notices = notices;
		this.sending = sending;
		this.delivery = delivery;
		this.organisations = organisations;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID outage, Instant due) {
		outages.hold(outage).filter((one) -> one.endedAt() == null).ifPresent(this::tell);
	}

	/** Part of the caller's transaction; nothing leaves before it stands on disk. */
	void tell(KeptOutages.Kept outage) {
		var unsent = notices.unsent(outage.id());
		if (!unsent.isEmpty()) {
			deadlines.set(KIND, outage.id(), now().plus(AGAIN));
			unsent.forEach((notice) -> delivery.afterCommit(() -> hand(notice, outage), outcome(notice)));
		}
	}

	private Delivery.Outcome outcome(Unsent notice) {
		return new Delivery.Outcome() {
			@Override
			public void sent() {
				Notices.this.sent(notice);
			}

			@Override
			public void failed(String why) {
				notices.failed(notice.id(), why, now());
			}
		};
	}

	private void hand(Unsent notice, KeptOutages.Kept outage) throws NotSent {
		var letter = letter(notice, outage);
		if (notice.by() == By.EMAIL) {
			sending.mail(letter);
		}
		else {
			sending.sms(letter);
		}
	}

	/** The outage is held first: its lines are counted. */
	private void sent(Unsent notice) {
		outages.hold(notice.outage());
		if (notices.sent(notice.id(), now())) {
			outages.write(notice.outage(), "TOLD", LARMNAV, notice.name(), now());
		}
	}

	private Letter letter(Unsent notice, KeptOutages.Kept outage) {
		var begun = outage.begunAt().atZone(SwedishTime.ZONE);
		var words = Map.of("text", outage.text(), "day", begun.toLocalDate().toString(), "time",
				begun.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(), "area", areaName(outage));
		var texts = Texts.national();
		return new Letter(notice.id(), notice.address(), texts.phrase("outage-subject", words),
				texts.phrase("outage-text", words));
	}

	private String areaName(KeptOutages.Kept outage) {
		var area = outage.area();
		return (area == null) ? Texts.national().of(Texts.Section.PHRASES, "outage-everywhere")
				: organisations.current().area(area).map((one) -> one.name()).orElse(area);
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
