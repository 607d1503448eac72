package se.larmnav.alarms.paging;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.paging.KeptPages.Kept;
import se.larmnav.alarms.paging.KeptPages.Unsent;
import se.larmnav.alarms.phones.Phones;
import se.larmnav.alarms.sending.Delivery;
import se.larmnav.alarms.sending.Letter;
import se.larmnav.alarms.sending.NotSent;
import se.larmnav.alarms.sending.Sending;
import se.larmnav.routine.text.Texts;
import se.larmnav.tenancy.Tenant;

/** Hands a page over by its channel; what is said is of nobody in person. */
@Component
class PageSending {

	private final KeptPages pages;

	private final Delivery delivery;

	private final Sending sending;

	private final Phones phones;

	private final MeterRegistry figures;

	private final Clock clock;

	PageSending(KeptPages pages, Delivery delivery, Sending sending, Phones phones, MeterRegistry figures,
			Clock clock) {
		this.pages = pages;
		this.delivery = delivery;
		this.sending = sending;
		this.phones = phones;
		this.figures = figures;
		this.clock = clock;
	}

	/** When the caller's transaction stands on disk. */
	void send(Unsent notice, Kept page) {
		delivery.afterCommit(() -> hand(notice, letter(notice, page)), new Delivery.Outcome() {
			@Override
			public void sent() {
				pages.became(notice.id(), null, clock.instant().truncatedTo(ChronoUnit.MICROS));
			}

			@Override
			public void failed(String why) {
				figures.counter("larmnav.alarm.page.failed", "tenant", Tenant.current().value()).increment();
				pages.became(notice.id(), why, clock.instant().truncatedTo(ChronoUnit.MICROS));
			}
		});
	}

	private void hand(Unsent notice, Letter letter) throws NotSent {
		switch (notice.by()) {
			case PUSH -> phones.tell(letter);
			case SMS -> sending.sms(letter);
			case EMAIL -> sending.mail(letter);
		}
	}

	private Letter letter(Unsent notice, Kept page) {
		var texts = Texts.national();
		var words = Map.of("municipality", Tenant.current().value(), "alarms", Integer.toString(page.alarms()), "age",
				age(Duration.between(page.oldest(), clock.instant())));
		return new Letter(notice.id(), notice.address(), texts.phrase("page-subject", words),
				texts.phrase("page-text", words));
	}

	/** As durations are written: the two largest parts. */
	static String age(Duration waited) {
		if (waited.toDays() > 0) {
			return waited.toDays() + " d " + waited.toHoursPart() + " h";
		}
		return (waited.toHours() > 0) ? waited.toHours() + " h " + waited.toMinutesPart() + " min"
				: Math.max(0, waited.toMinutes()) + " min";
	}

}
