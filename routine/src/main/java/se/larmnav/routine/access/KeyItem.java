package se.larmnav.routine.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.larmnav.routine.Missing;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.text.Texts;

/**
 * One item that a set can consist of.
 *
 * @param kind stable name, such as door
 * @param label in Swedish
 * @param forms the forms in which it may come
 */
public record KeyItem(@Identifies String kind, String label, List<Form> forms, Source source) {

	/** Key, tag or code; the names are those of the API. */
	public enum Form {

		KEY, TAG, CODE

	}

	public KeyItem {
		if (forms.isEmpty()) {
			throw new IllegalArgumentException("at least one form");
		}
		forms = List.copyOf(forms);
	}

	static List<Missing> missing(List<KeyItem> items, List<GivenItem> given, boolean tried) {
		var missing = new ArrayList<Missing>();
		for (var item : items) {
			var got = given.stream().filter((one) -> one.kind().equals(item.kind)).toList();
			if (got.isEmpty()) {
				missing.add(item.lacks("key-item-not-answered"));
			}
			for (var one : got) {
				item.judge(one, tried, missing);
			}
		}
		return missing;
	}

	private void judge(GivenItem given, boolean mustBeTried, List<Missing> missing) {
		switch (given.status()) {
			case NOT_APPLICABLE -> {
			}
			case MISSING -> missing.add(lacks("key-item-missing"));
			case HANDED_OVER -> {
				if (given.form() == null || !this.forms.contains(given.form())) {
					missing.add(lacks("key-item-form"));
				}
				if (given.tried() == GivenItem.Tried.FAILED) {
					missing.add(lacks("key-item-failed"));
				}
				if (mustBeTried && given.tried() == null) {
					missing.add(lacks("key-item-not-tried"));
				}
			}
		}
	}

	private Missing lacks(String phrase) {
		return new Missing(phrase + "/" + this.kind, Texts.national().phrase(phrase, Map.of("item", this.label)),
				this.source);
	}

}
