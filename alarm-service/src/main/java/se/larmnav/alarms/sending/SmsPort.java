package se.larmnav.alarms.sending;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way to the text message service: a POST of {@code {to, from, text}} with an
 * idempotency key. A service that speaks otherwise is met by an adapter at that address.
 */
@Component
class SmsPort {

	private final SendingSettings settings;

	private final JsonMapper json;

	private final HttpClient http;

	SmsPort(SendingSettings settings, JsonMapper json) {
		this.settings = settings;
		this.json = json;
		this.http = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
	}

	void send(Letter letter) throws NotSent {
		var url = settings.sms().url();
		if (url == null) {
			throw new NotSent("no-sms-service");
		}
		try {
			var answer = http.send(request(url, letter), HttpResponse.BodyHandlers.discarding());
			if (answer.statusCode() / 100 != 2) {
				throw new NotSent("sms-refused-" + answer.statusCode());
			}
		}
		catch (IOException ex) {
			throw new NotSent("sms-not-taken", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotSent("sms-not-taken", ex);
		}
	}

	private HttpRequest request(URI url, Letter letter) {
		var body = json.writeValueAsString(new Text(number(letter.address()), settings.sms().sender(), letter.text()));
		var request = HttpRequest.newBuilder(url)
			.timeout(settings.patience())
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", letter.key().toString())
			.POST(HttpRequest.BodyPublishers.ofString(body));
		var token = settings.sms().token();
		return ((token == null) ? request : request.header("Authorization", "Bearer " + token)).build();
	}

	/** As people write it in Sweden, in international form. */
	private static String number(String written) {
		var digits = written.replaceAll("[^0-9+]", "");
		return digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
	}

	/** What the service takes. */
	record Text(String to, String from, String text) {
	}

}
