package se.larmnav.routine.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.larmnav.routine.file.NationalFiles;

/**
 * The Swedish words that all municipalities share, by section and key; they are data in
 * {@code config/shared/texts.yaml}.
 */
public record Texts(Map<Section, Map<String, String>> sections) {

	/** What kind of thing a text names. */
	public enum Section {

		EVENTS, CONDITIONS, MISSING, FACTS, WORK, MESSAGES, WATCHES, DOCUMENTS, REGISTERS, RECEIVERS, CHANNELS,
		LOOKED_AT, PHRASES, FICTIVE

	}

	/** The shared words. */
	public static Texts national() {
		return NationalFiles.texts();
	}

	/** The text of a key, if there is one. */
	public Optional<String> find(Section section, String key) {
		return Optional.ofNullable(this.sections.getOrDefault(section, Map.of()).get(key));
	}

	/** The text of a key; the key itself when nobody has written one. */
	public String of(Section section, String key) {
		return find(section, key).orElse(key);
	}

	/** The keys that have a text, in their order. */
	public List<String> keys(Section section) {
		return this.sections.getOrDefault(section, Map.of()).keySet().stream().sorted().toList();
	}

	/** A phrase with its gaps filled in, such as "{name}". */
	public String phrase(String key, Map<String, String> gaps) {
		String phrase = of(Section.PHRASES, key);
		for (var gap : gaps.entrySet()) {
			phrase = phrase.replace("{" + gap.getKey() + "}", gap.getValue());
		}
		return phrase;
	}

}
