package se.larmnav.cases.webhooks;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.cases.WebhooksApi;

/** Webhooks over HTTP; a secret is told once and kept by nobody on the way. */
@RestController
class WebhooksController implements WebhooksApi {

	private final Webhooks webhooks;

	private final HttpServletResponse response;

	WebhooksController(Webhooks webhooks, HttpServletResponse response) {
		this.webhooks = webhooks;
		this.response = response;
	}

	@Override
	public Made make(String key, NewWebhook webhook) {
		return once(webhooks.make(webhook));
	}

	@Override
	public List<Webhook> list() {
		return webhooks.list();
	}

	@Override
	public void end(UUID id) {
		webhooks.end(id);
	}

	@Override
	public Made renew(UUID id, String key) {
		return once(webhooks.renew(id));
	}

	@Override
	public List<Delivery> deliveries(UUID id, @Nullable String state) {
		return webhooks.deliveries(id, state);
	}

	@Override
	public void again(UUID id, UUID delivery, String key) {
		webhooks.again(id, delivery);
	}

	private Made once(Made made) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return made;
	}

}
