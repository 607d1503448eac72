package se.larmnav.alarms.sending;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The way to phones that have let us notify them (RFC 8030). */
@Component
class PushPort {

	/** Tokens stay on the machine's time. */
	private static final Clock MACHINE = Clock.systemUTC();

	/** What is told of an alarm is of no use later. */
	private static final Duration LIFE = Duration.ofMinutes(30);

	private final SendingSettings settings;

	private final PushDoor door;

	private final Vapid vapid;

	private final JsonMapper json;

	private final HttpClient http;

	PushPort(SendingSettings settings, Vapid vapid, JsonMapper json) {
		this.settings = settings;
		this.door = new PushDoor(settings.push());
		this.vapid = vapid;
		this.json = json;
		this.http = HttpClient.newBuilder()
			.connectTimeout(settings.patience())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	Optional<URI> named(String endpoint) {
		return door.named(endpoint);
	}

	/**
	 * Gives it to the phone's push service; false when there is no such phone any more.
	 */
	boolean send(Phone phone, Letter letter) throws NotSent {
		var endpoint = named(phone.endpoint().toString()).orElseThrow(() -> new NotSent("push-address-refused"));
		door.requireOutside(endpoint);
		try {
			var status = http.send(request(endpoint, phone, letter), HttpResponse.BodyHandlers.discarding())
				.statusCode();
			if (status == 404 || status == 410) {
				return false;
			}
			if (status / 100 != 2) {
				throw new NotSent("push-refused-" + status);
			}
			return true;
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new NotSent("push-not-taken", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotSent("push-not-taken", ex);
		}
	}

	/** A message about the same replaces one that has not arrived. */
	private HttpRequest request(URI endpoint, Phone phone, Letter letter) throws NotSent, GeneralSecurityException {
		var about = letter.key().toString().replace("-", "");
		var body = phone.encrypt(json.writeValueAsBytes(new Shown(letter.subject(), letter.text(), about)));
		return HttpRequest.newBuilder(endpoint)
			.timeout(settings.patience())
			.header("Authorization", vapid.authorization(endpoint, settings.push().contact(), MACHINE.instant()))
			.header("Content-Encoding", "aes128gcm")
			.header("Content-Type", "application/octet-stream")
			.header("TTL", Long.toString(LIFE.toSeconds()))
			.header("Urgency", "high")
			.header("Topic", about)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body))
			.build();
	}

	/** What the phone shows. */
	record Shown(String title, String text, String about) {
	}

}
