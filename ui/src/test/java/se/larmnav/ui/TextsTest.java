package se.larmnav.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Every key that the code names has a text, and no class speaks Swedish of its own. */
class TextsTest {

	private static final Pattern CALL = Pattern
		.compile("\\b(?:text|textOr)\\(|new Table\\(|\\.(?:wrong|fact|count|shift)\\(");

	private static final Pattern KEY = Pattern
		.compile("\"((?:[a-z0-9-]+\\.)+[A-Za-z0-9_-]+|why|skip|missing)\"(?!\\s*\\+)");

	private static final Pattern PREFIX = Pattern.compile("\\btext(?:Or)?\\(\"((?:[a-z-]+\\.)+)\"\\s*\\+");

	private static final Path MAIN = Path.of("src/main/java");

	private static final Pattern CONFLICT = Pattern.compile("Refusal\\s*\\.conflict\\(\"([a-z-]+)\"");

	private static final Pattern SWEDISH = Pattern
		.compile("\"[^\"\\n]*(?:[åäöÅÄÖ]|[A-ZÅÄÖ][a-zåäö]+ [a-zåäö]+)[^\"\\n]*\"");

	private static final List<String> TECHNICAL = List.of("LOG.", "LoggerFactory", "@", "throw new", "Exception(", "*",
			"xmlns=");

	@Test
	void everyKeyInTheCodeHasAText() throws IOException {
		var missing = new ArrayList<String>();
		for (var file : sources(MAIN)) {
			var source = Files.readString(file);
			var call = CALL.matcher(source);
			while (call.find()) {
				var key = KEY.matcher(arguments(source, call.end()));
				while (key.find()) {
					if (!Texts.has(key.group(1)) && !isPrefix(key.group(1))) {
						missing.add(file.getFileName() + ": " + key.group(1));
					}
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void everyNameFromAServiceHasATextUnderItsPrefix() throws IOException {
		var without = new ArrayList<String>();
		for (var file : sources(MAIN)) {
			var prefix = PREFIX.matcher(Files.readString(file));
			while (prefix.find()) {
				if (!Texts.startingWith(prefix.group(1))) {
					without.add(file.getFileName() + ": " + prefix.group(1));
				}
			}
		}
		assertThat(without).isEmpty();
	}

	@Test
	void noTextIsWrittenTwice() throws IOException {
		var seen = new HashSet<String>();
		assertThat(Files.readAllLines(Path.of("src/main/resources/messages_sv.properties"))
			.stream()
			.filter(line -> !line.startsWith("#") && line.contains("="))
			.map(line -> line.substring(0, line.indexOf('=')))
			.filter(key -> !seen.add(key))).isEmpty();
	}

	@Test
	void everyOperationOfACaseHasAName() throws IllegalAccessException {
		for (var field : Operation.class.getFields()) {
			assertThat(Texts.has("operation." + field.get(null))).as("operation.%s", field.get(null)).isTrue();
		}
	}

	@Test
	void everyConflictThatAServiceAnswersIsSaidInWords() throws IOException {
		var unsaid = new ArrayList<String>();
		for (var service : List.of("../case-service/src/main/java", "../alarm-service/src/main/java",
				"../tenant-service/src/main/java/se/larmnav/tenants/organisation")) {
			for (var file : sources(Path.of(service))) {
				var conflict = CONFLICT.matcher(Files.readString(file));
				while (conflict.find()) {
					if (!Texts.has("problem." + conflict.group(1))) {
						unsaid.add(file.getFileName() + ": " + conflict.group(1));
					}
				}
			}
		}
		assertThat(unsaid).isEmpty();
	}

	@Test
	void noClassHasSwedishOfItsOwn() throws IOException {
		var literals = new ArrayList<String>();
		for (var file : sources(MAIN)) {
			for (var line : Files.readAllLines(file)) {
				var found = SWEDISH.matcher(line);
				if (found.find() && TECHNICAL.stream().noneMatch(line.strip()::contains)) {
					literals.add(file.getFileName() + ": " + found.group());
				}
			}
		}
		assertThat(literals).isEmpty();
	}

	/** The start of a key whose end is a name from a service. */
	private static boolean isPrefix(String key) {
		return !Texts.has(key) && Texts.startingWith(key + ".");
	}

	private static List<Path> sources(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).toList();
		}
	}

	private static String arguments(String source, int from) {
		var depth = 1;
		var at = from;
		while (depth > 0 && at < source.length()) {
			var sign = source.charAt(at);
			if (sign == '"') {
				at = source.indexOf('"', at + 1);
			}
			else if (sign == '(') {
				depth++;
			}
			else if (sign == ')') {
				depth--;
			}
			at++;
		}
		return source.substring(from, at);
	}

}
