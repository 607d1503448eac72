package se.larmnav.cases.webhooks;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.web.OwnNetwork;
import tools.jackson.databind.json.JsonMapper;

/** The way to another system's address; never inside a transaction. */
@Component
class Receiver {

	private final WebhookSettings settings;

	private final JsonMapper json;

	private final HttpClient http;

	/** A receiver holds the time of a signature against its own clock, never ours. */
	private final Clock machine = Clock.systemUTC();

	Receiver(WebhookSettings settings, JsonMapper json) {
		this.settings = settings;
		this.json = json;
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(settings.patience())
			.build();
	}

	/**
	 * Whether an address is outside; whoever may name one could else have us knock at
	 * doors inside. What leads nowhere now is looked at again each time.
	 */
	boolean mayTell(URI url) {
		try {
			return settings.ownNetwork() || !OwnNetwork.isBehind(url.getHost());
		}
		catch (UnknownHostException ex) {
			return true;
		}
	}

	/** Tells it, and says what it answered; nothing when it did not. */
	Optional<Integer> tell(WebhookFile webhook, DeliveryFile told) {
		if (!mayTell(URI.create(webhook.url()))) {
			return Optional.empty();
		}
		try {
			return Optional.of(http.send(request(webhook, told), HttpResponse.BodyHandlers.discarding()).statusCode());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private HttpRequest request(WebhookFile webhook, DeliveryFile told) {
		var body = json.writeValueAsString(CloudEvent.of(Tenant.current(), told));
		var at = machine.instant();
		return HttpRequest.newBuilder(URI.create(webhook.url()))
			.timeout(settings.patience())
			.header("Content-Type", "application/cloudevents+json")
			.header("Webhook-Id", told.id().toString())
			.header("Webhook-Timestamp", Long.toString(at.getEpochSecond()))
			.header("Webhook-Signature", Signatures.of(webhook.secrets(at), told.id(), at, body))
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

}
