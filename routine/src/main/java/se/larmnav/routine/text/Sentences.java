package se.larmnav.routine.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Swedish sentences of one package, with gaps {0}, {1}; from a file beside its classes.
 */
public final class Sentences {

	private final Properties sentences = new Properties();

	private Sentences() {
	}

	/** The sentences in a file beside a class. */
	public static Sentences beside(Class<?> type, String file) {
		var sentences = new Sentences();
		try (var stream = Objects.requireNonNull(type.getResourceAsStream(file), file);
				var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			sentences.sentences.load(reader);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		return sentences;
	}

	/** The sentence of a key, if there is one. */
	public Optional<String> find(String key) {
		return Optional.ofNullable(this.sentences.getProperty(key));
	}

	/** The sentence of a key with its gaps filled in. */
	public String of(String key, Object... gaps) {
		String sentence = find(key).orElseThrow(() -> new IllegalArgumentException("no sentence '" + key + "'"));
		for (int i = 0; i < gaps.length; i++) {
			sentence = sentence.replace("{" + i + "}", gaps[i].toString());
		}
		return sentence;
	}

	/** The keys that have a sentence. */
	public Set<String> keys() {
		return this.sentences.stringPropertyNames();
	}

}
