package se.larmnav.cases.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.cases.ids.Ids;
import se.larmnav.cases.register.Happened;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Tenant;

/**
 * Tells other systems what has happened, as soon as it stands on disk and in the order in
 * which it happened in a case. What was not taken is tried again, ever more seldom, for a
 * day; meanwhile what came later in that case waits.
 */
@Component
class Telling implements DeadlineHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

	private static final String KIND = "webhook";

	private static final Duration SOONEST = Duration.ofMinutes(1);

	private static final Duration LATEST = Duration.ofHours(1);

	private final WebhookBook webhooks;

	private final DeliveryBook deliveries;

	private final Receiver receiver;

	private final WebhookSettings settings;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	private final Clock clock;

	Telling(WebhookBook webhooks, DeliveryBook deliveries, Receiver receiver, WebhookSettings settings,
			Deadlines deadlines, ApplicationEventPublisher events, TransactionOperations transaction, Clock clock) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.receiver = receiver;
		this.settings = settings;
		this.deadlines = deadlines;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Before anybody reacts to it with something that happens then. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(Happened happened) {
		var event = happened.event().key();
		webhooks.all().stream().filter((one) -> one.wants(event)).forEach((one) -> {
			var told = new DeliveryFile(Ids.next(), one.id(), happened.caseId(), event, happened.assignment(),
					happened.at(), DeliveryState.WAITING, 0, null, null, clock.instant());
			deliveries.add(told);
			wait(told);
		});
	}

	/** Part of the caller's transaction: nothing leaves before it stands on disk. */
	void wait(DeliveryFile told) {
		deadlines.set(KIND, told.id(), next(told));
		events.publishEvent(new DeliveriesWait(Tenant.current(), told.webhook(), told.caseId()));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID delivery, Instant due) {
		deliveries.find(delivery).filter((one) -> one.state() == DeliveryState.WAITING).ifPresent((one) -> {
			if (webhooks.find(one.webhook()).isEmpty()) {
				return;
			}
			if (clock.instant().isBefore(one.since().plus(settings.triedFor()))) {
				wait(one);
				return;
			}
			deliveries.move(one.id(), DeliveryState.GIVEN_UP, clock.instant());
			LOG.warn("Webhook {} has not taken event {} in time", one.webhook(), one.id());
			events.publishEvent(new DeliveriesWait(Tenant.current(), one.webhook(), one.caseId()));
		});
	}

	@TransactionalEventListener
	void on(DeliveriesWait waits) {
		Thread.startVirtualThread(() -> Tenant.run(waits.tenant(), () -> tellAll(waits.webhook(), waits.caseId())));
	}

	private void tellAll(UUID webhook, UUID caseId) {
		try {
			while (tellOldest(webhook, caseId)) {
				// the next of the same case
			}
		}
		catch (RuntimeException ex) {
			LOG.error("Webhook {} is tried again", webhook, ex);
		}
	}

	private boolean tellOldest(UUID webhook, UUID caseId) {
		var address = transaction.execute((status) -> webhooks.find(webhook));
		var oldest = transaction.execute((status) -> deliveries.claim(webhook, caseId, clock.instant()));
		if (address == null || address.isEmpty() || oldest == null || oldest.isEmpty()) {
			return false;
		}
		var answer = receiver.tell(address.get(), oldest.get());
		boolean taken = answer.filter((status) -> status / 100 == 2).isPresent();
		transaction.executeWithoutResult((status) -> tried(oldest.get(), answer.orElse(null), taken));
		return taken;
	}

	private void tried(DeliveryFile told, @Nullable Integer answer, boolean taken) {
		deliveries.tried(told.id(), answer, taken, clock.instant(), next(told));
		if (taken) {
			deadlines.clear(KIND, told.id());
		}
		else {
			deadlines.set(KIND, told.id(), next(told));
		}
	}

	/** As long again as it has waited, within a minute and an hour. */
	private Instant next(DeliveryFile told) {
		var now = clock.instant();
		var waited = Duration.between(told.since(), now);
		return now.plus(waited.compareTo(SOONEST) < 0 ? SOONEST : waited.compareTo(LATEST) > 0 ? LATEST : waited);
	}

}
