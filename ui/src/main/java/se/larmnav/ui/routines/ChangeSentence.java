package se.larmnav.ui.routines;

import java.util.regex.Pattern;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/**
 * A change in Swedish, with the old struck out and the new underlined where it names
 * both.
 */
class ChangeSentence extends Span {

	private static final Pattern FROM_TO = Pattern
		.compile("(?<what>.+?: )(?<old>[^→]+) → (?<now>[^→]+?)(?<rest>; .+)?");

	ChangeSentence(String sentence) {
		var parts = FROM_TO.matcher(sentence);
		if (!parts.matches()) {
			setText(sentence);
			return;
		}
		add(new Span(parts.group("what")), new Old(parts.group("old")), new Span(" → "), new New(parts.group("now")));
		if (parts.group("rest") != null) {
			add(new Span(parts.group("rest")));
		}
	}

	@Tag("del")
	static final class Old extends HtmlContainer {

		Old(String words) {
			setText(words);
		}

	}

	@Tag("ins")
	private static final class New extends HtmlContainer {

		New(String words) {
			setText(words);
		}

	}

}
