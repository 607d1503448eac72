package se.larmnav.routine.step;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.time.Due;

/**
 * Something that a step has made, for a service to keep and carry out.
 */
public sealed interface Made {

	/**
	 * Where in the routine it comes from ("3", or "3.then"); together with the routine's
	 * version it finds the step again.
	 */
	String step();

	/** Its kind, such as contact-about-keys. */
	String kind();

	/** What it is, in Swedish. */
	String text();

	/** Why it was made. */
	Explanation why();

	/** Somebody must do something. */
	record Work(String step, String kind, String text, Role role, @Nullable Target unit, Due due, Set<Event> doneOn,
			Set<Event> fallsAwayOn, List<Fact> facts, Explanation why) implements Made {
	}

	/** Somebody is told; {@code text} is the subject, which holds no personal data. */
	record Message(String step, String kind, String text, List<Receiver> to, List<Fact> facts,
			Explanation why) implements Made {
	}

	/** A reminder; when it falls due ask {@link Steps#after}. */
	record Watch(String step, String kind, String text, Role owner, Due due, Set<Event> fallsAwayOn,
			Explanation why) implements Made {
	}

	/**
	 * A document from a template; a letter is sent to the person, and may have the
	 * municipality's own words.
	 */
	record Document(String step, String kind, String text, String register, int copies, boolean letter,
			@Nullable LetterBody body, Explanation why) implements Made {
	}

}
