package se.larmnav.cases.webhooks;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.ids.Ids;
import se.larmnav.contract.cases.WebhooksApi.Delivery;
import se.larmnav.contract.cases.WebhooksApi.Made;
import se.larmnav.contract.cases.WebhooksApi.NewWebhook;
import se.larmnav.contract.cases.WebhooksApi.Webhook;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The addresses at which other systems are told what happens in cases. */
@Service
@Transactional
public class Webhooks {

	private static final String SYSTEM = "integrator";

	private static final String ADMINISTRATOR = "tenant-administrator";

	private static final int LONGEST_URL = 500;

	private static final int MOST = 20;

	private final WebhookBook book;

	private final DeliveryBook deliveries;

	private final Telling telling;

	private final Receiver receiver;

	private final WebhookSettings settings;

	private final Clock clock;

	Webhooks(WebhookBook book, DeliveryBook deliveries, Telling telling, Receiver receiver, WebhookSettings settings,
			Clock clock) {
		this.book = book;
		this.deliveries = deliveries;
		this.telling = telling;
		this.receiver = receiver;
		this.settings = settings;
		this.clock = clock;
	}

	/** A system asks to be told. */
	Made make(NewWebhook told) {
		Caller.current().require(SYSTEM);
		var one = new WebhookFile(Ids.next(), Caller.current().userName(), url(told.url()), events(told.events()),
				Signatures.newSecret(), null, null, clock.instant());
		if (own().size() >= MOST) {
			throw Refusal.conflict("too-many-webhooks");
		}
		book.add(one);
		return new Made(one.id(), one.secret());
	}

	/** The caller's own; an administrator sees those of all systems. */
	@Transactional(readOnly = true)
	public List<Webhook> list() {
		return own().stream()
			.map((one) -> new Webhook(one.id(), one.url(), one.events(), one.since(), one.previousUntil(),
					deliveries.waiting(one.id())))
			.toList();
	}

	void end(UUID id) {
		book.end(mine(id).id(), clock.instant());
	}

	Made renew(UUID id) {
		Caller.current().require(SYSTEM);
		var secret = Signatures.newSecret();
		book.renew(mine(id).id(), secret, Clock.systemUTC().instant().plus(settings.overlap()));
		return new Made(id, secret);
	}

	@Transactional(readOnly = true)
	public List<Delivery> deliveries(UUID id, @Nullable String state) {
		return deliveries.of(mine(id).id(), state(state))
			.stream()
			.map((one) -> new Delivery(one.id(), one.type(), one.caseId(), one.at(), one.state().name(), one.attempts(),
					one.lastAnswer(), one.lastTriedAt()))
			.toList();
	}

	/** It is sent anew at once, and tried again as if it had just happened. */
	void again(UUID id, UUID delivery) {
		var webhook = mine(id);
		var told = deliveries.find(delivery)
			.filter((one) -> one.webhook().equals(webhook.id()))
			.orElseThrow(() -> Refusal.notFound("delivery"));
		deliveries.move(told.id(), DeliveryState.WAITING, clock.instant());
		telling.wait(deliveries.find(delivery).orElseThrow());
	}

	private List<WebhookFile> own() {
		var caller = Caller.current();
		caller.require(SYSTEM, ADMINISTRATOR);
		return book.all()
			.stream()
			.filter((one) -> caller.has(ADMINISTRATOR) || one.owner().equals(caller.userName()))
			.toList();
	}

	private WebhookFile mine(UUID id) {
		return own().stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("webhook"));
	}

	private String url(@Nullable String told) {
		var text = Fields.text("/url", told, LONGEST_URL);
		try {
			var url = URI.create(text);
			boolean allowed = "https".equals(url.getScheme())
					|| (settings.ownNetwork() && "http".equals(url.getScheme()));
			if (!allowed || url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
				throw Refusal.invalid("/url", "form");
			}
			if (!receiver.mayTell(url)) {
				throw Refusal.invalid("/url", "own-network");
			}
			return url.toString();
		}
		catch (IllegalArgumentException wrong) {
			throw Refusal.invalid("/url", "form");
		}
	}

	private static List<String> events(@Nullable List<String> told) {
		var events = Objects.requireNonNullElse(told, List.<String>of());
		for (int i = 0; i < events.size(); i++) {
			var event = events.get(i);
			if (Arrays.stream(Event.values()).noneMatch((one) -> one.key().equals(event))) {
				throw Refusal.invalid("/events/" + i, "unknown");
			}
		}
		return events.stream().distinct().toList();
	}

	private static @Nullable DeliveryState state(@Nullable String said) {
		if (said == null) {
			return null;
		}
		return Arrays.stream(DeliveryState.values())
			.filter((one) -> one.name().equals(said))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/state", "unknown"));
	}

}
