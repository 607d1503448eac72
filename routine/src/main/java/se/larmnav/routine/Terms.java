package se.larmnav.routine;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The municipality's own words for what all municipalities have (C01, C02). */
public record Terms(Map<Concept, String> words, Source source) {

	/** What has a word of its own in each municipality. */
	public enum Concept {

		INDIVIDUAL, DECISION_MAKER, PLANNER, TECHNICIAN, RESPONDER, ALARM_RECEPTION, PERFORMER, INSTALLER, JOURNAL;

		/** The name that programs use. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	public Terms {
		for (var concept : Concept.values()) {
			if (!words.containsKey(concept)) {
				throw new IllegalArgumentException("a word for '" + concept.key() + "'");
			}
		}
	}

	/** The word for a concept. */
	public String of(Concept concept) {
		return java.util.Objects.requireNonNull(this.words.get(concept));
	}

	/** All words by the concept's key. */
	public Map<String, String> byKey() {
		var byKey = new LinkedHashMap<String, String>();
		for (var concept : Concept.values()) {
			byKey.put(concept.key(), of(concept));
		}
		return byKey;
	}

}
