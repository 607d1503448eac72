package se.larmnav.cases.texts;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Routines;

/** Sentences by key, with the words of the municipality that is bound filled in. */
@Component
public class Texts {

	private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)}");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final ResourceBundle sentences = ResourceBundle.getBundle("texts", Locale.of("sv"));

	private final Routines routines;

	private final Clock clock;

	Texts(Routines routines, Clock clock) {
		this.routines = routines;
		this.clock = clock;
	}

	/**
	 * The sentence, with {0}, {1} … and the municipality's words such as {individual}.
	 */
	public String of(String key, Object... values) {
		return PLACE.matcher(sentences.getString(key))
			.replaceAll((place) -> Matcher.quoteReplacement(word(place.group(1), values)));
	}

	/** A moment as people say it, in Sweden. */
	public String time(Instant at) {
		return TIME.format(at.atZone(SwedishTime.ZONE));
	}

	private String word(String place, Object[] values) {
		if (Character.isDigit(place.charAt(0))) {
			return String.valueOf(values[Integer.parseInt(place)]);
		}
		return routines.inForce(clock.instant()).terms().byKey().getOrDefault(place, place);
	}

}
