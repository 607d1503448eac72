package se.larmnav.alarms.outages;

import java.util.regex.Pattern;

import se.larmnav.tenancy.Refusal;

/** What people write about a fault. */
final class Words {

	private static final Pattern PERSONAL_NUMBER = Pattern.compile("(19|20)?[0-9]{6}[-+ ]?[0-9]{4}(?![0-9])");

	private Words() {
	}

	static String of(String text) {
		if (text.isBlank()) {
			throw Refusal.invalid("/text", "required");
		}
		return text.strip();
	}

	/** What goes out by text message and e-mail is of nobody in person. */
	static String toSend(String text) {
		if (PERSONAL_NUMBER.matcher(text).find()) {
			throw Refusal.invalid("/text", "personal");
		}
		return of(text);
	}

}
