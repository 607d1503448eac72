package se.larmnav.routine.example;

import java.util.List;
import java.util.Locale;

/** The words in which examples expect results. */
final class Words {

	private Words() {
	}

	static String kebab(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static String listed(List<String> words) {
		return words.isEmpty() ? "nothing" : String.join(", ", words);
	}

	static String yesOrNo(boolean answer) {
		return answer ? "yes" : "no";
	}

}
