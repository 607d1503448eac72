package se.larmnav.routine.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The municipality's own words in a letter, with facts of the case in braces: "Hej
 * {name}!". An empty line begins a new paragraph.
 */
public record LetterBody(String text) {

	/** The most characters that it can have. */
	public static final int LONGEST = 5_000;

	private static final Pattern FIELD = Pattern.compile("\\{([^{}\n]*)}");

	public LetterBody {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("a value; nothing is written");
		}
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("at most " + LONGEST + " characters");
		}
		if (text.chars().anyMatch((one) -> Character.isISOControl(one) && one != '\n' && one != '\t')) {
			throw new IllegalArgumentException("text without control characters");
		}
		FIELD.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.filter((key) -> fact(key).isEmpty())
			.findFirst()
			.ifPresent((key) -> {
				throw new IllegalArgumentException("a fact in braces, one of " + keys() + ", not '{" + key + "}'");
			});
		if (FIELD.matcher(text).replaceAll("").chars().anyMatch((one) -> one == '{' || one == '}')) {
			throw new IllegalArgumentException("each brace to have its other one");
		}
	}

	/** Reads it as it is written in a file. */
	public static LetterBody parse(String text) {
		return new LetterBody(text.strip());
	}

	/** The facts that it names, each once. */
	public List<Fact> facts() {
		return FIELD.matcher(this.text).results().map(LetterBody::fact).distinct().toList();
	}

	/** Its paragraphs, with what the facts are. */
	public List<String> paragraphs(Function<Fact, String> value) {
		return Arrays.stream(this.text.split("\n[ \t]*\n"))
			.map((one) -> one.replaceAll("[ \t]*\n[ \t]*", " ").strip())
			.filter((one) -> !one.isEmpty())
			.map((one) -> FIELD.matcher(one).replaceAll((found) -> Matcher.quoteReplacement(value.apply(fact(found)))))
			.toList();
	}

	@Override
	public String toString() {
		return this.text;
	}

	private static Fact fact(MatchResult found) {
		return fact(found.group(1)).orElseThrow();
	}

	private static Optional<Fact> fact(String key) {
		return Arrays.stream(Fact.values()).filter((one) -> one.key().equals(key)).findFirst();
	}

	private static String keys() {
		return Arrays.stream(Fact.values()).map(Fact::key).collect(Collectors.joining(", "));
	}

}
