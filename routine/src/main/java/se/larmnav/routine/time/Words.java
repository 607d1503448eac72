package se.larmnav.routine.time;

import java.util.Locale;

/** Numbers with their unit, as the files write them. */
final class Words {

	private Words() {
	}

	static String inEnglish(int amount, String manyUnits) {
		String many = manyUnits.toLowerCase(Locale.ROOT);
		return amount + " " + (amount == 1 ? many.substring(0, many.length() - 1) : many);
	}

}
