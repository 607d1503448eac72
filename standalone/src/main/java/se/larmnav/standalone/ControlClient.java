package se.larmnav.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The other end of {@link Control}: gives the running launcher a command and prints what
 * it says.
 */
final class ControlClient {

	/** What the line begins with that says that the command failed. */
	static final String FAILED = "failed: ";

	private final Path file;

	ControlClient(Path file) {
		this.file = file;
	}

	/** Whether there was a launcher to ask. */
	boolean ask(List<String> words) throws IOException, InterruptedException {
		var address = address();
		if (address.isEmpty()) {
			return false;
		}
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.get().port() + "/"))
			.header("Authorization", "Bearer " + address.get().secret())
			.POST(HttpRequest.BodyPublishers.ofString(String.join("\n", words)))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
			try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
				for (var line = lines.readLine(); line != null; line = lines.readLine()) {
					print(line);
				}
			}
			return answer.statusCode() == 200;
		}
		catch (ConnectException ex) {
			return false;
		}
	}

	private static void print(String line) {
		if (line.startsWith(FAILED)) {
			throw new Refused(line.substring(FAILED.length()));
		}
		System.out.println(line);
	}

	private Optional<Control.Address> address() throws IOException {
		return Files.exists(this.file) ? Optional.of(Control.Address.read(this.file)) : Optional.empty();
	}

}
