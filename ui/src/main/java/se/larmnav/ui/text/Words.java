package se.larmnav.ui.text;

import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.server.VaadinSession;

/** The municipality's own words (omsorgstagare, larmkund, brukare) by concept. */
public record Words(Map<String, String> terms) {

	/** The words of the municipality that the session belongs to. */
	public static Words current() {
		var session = VaadinSession.getCurrent();
		var words = (session != null) ? session.getAttribute(Words.class) : null;
		return (words != null) ? words : new Words(Map.of());
	}

	/** Makes these the words of the session. */
	public void use(VaadinSession session) {
		session.setAttribute(Words.class, this);
	}

	/** The word for a concept; with a capital when the concept is written with one. */
	String of(String concept) {
		var key = concept.toLowerCase(Locale.ROOT);
		var word = this.terms.containsKey(key) ? this.terms.get(key) : Texts.text("term." + key);
		return Character.isUpperCase(concept.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
				: word;
	}

}
