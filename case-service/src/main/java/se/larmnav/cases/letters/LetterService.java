package se.larmnav.cases.letters;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way to the letter service: a POST of the letter with an idempotency key, answered
 * with the channel by which it goes. A service that speaks otherwise is met by an adapter
 * at that address. Never inside a transaction, since it may take long.
 */
@Component
class LetterService {

	static final Set<String> CHANNELS = Set.of("DIGITAL_MAILBOX", "PRINT");

	/** Mina meddelanden takes no more in one message. */
	private static final int MOST_BYTES = 2 * 1024 * 1024;

	private static final int TOO_LONG = 408;

	private static final int TOO_MANY = 429;

	private final LetterSettings settings;

	private final JsonMapper json;

	private final HttpClient http;

	LetterService(LetterSettings settings, JsonMapper json) {
		this.settings = settings;
		this.json = json;
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(settings.patience())
			.build();
	}

	/** Whether letters are handed over here, rather than fetched. */
	boolean isThere() {
		return settings.url() != null;
	}

	/** Hands a letter over, and says by which channel it goes. */
	String send(PostedLetter letter) throws NotTaken {
		var url = settings.url();
		if (url == null) {
			throw new NotTaken("no-letter-service", false);
		}
		if (letter.pdf().length > MOST_BYTES) {
			throw new NotTaken("too-large", true);
		}
		try {
			return channel(http.send(request(url, letter), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
		}
		catch (IOException | JacksonException ex) {
			throw new NotTaken("unreachable", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotTaken("unreachable", ex);
		}
	}

	private String channel(HttpResponse<String> answer) throws NotTaken {
		int status = answer.statusCode();
		if (status / 100 != 2) {
			throw new NotTaken("refused-" + status, status / 100 == 4 && status != TOO_LONG && status != TOO_MANY);
		}
		var channel = json.readTree(answer.body()).path("channel").asString("");
		if (!CHANNELS.contains(channel)) {
			throw new NotTaken("no-channel", false);
		}
		return channel;
	}

	private HttpRequest request(URI url, PostedLetter letter) {
		var request = HttpRequest.newBuilder(url)
			.timeout(settings.patience())
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", letter.id().toString())
			.POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(letter.body())));
		var token = settings.token();
		return ((token == null) ? request : request.header("Authorization", "Bearer " + token)).build();
	}

}
