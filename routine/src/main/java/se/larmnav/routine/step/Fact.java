package se.larmnav.routine.step;

import java.util.Locale;

/**
 * A fact that a message, a document or a piece of work may carry; the closed list. A
 * message carries exactly the facts that its step names.
 */
public enum Fact {

	CASE_NUMBER(true), NAME(true), PERSONAL_NUMBER(true), ADDRESS(true), PHONE(true), AREA(true), RELATIVES(true),
	RESPONSIBLE(true), MAXIMUM_FEE(true), FEE(true), URGENT(true), INSTALLATION_NOTES(true),

	HAND_OVER_REASONS(false), DECISION(false), ASSIGNMENT(false), LAST_CONTACT(false), APPOINTMENT(false), KEYS(false),
	INSTALLED_ON(false), SERVICE_STARTED_ON(false), CURRENT_NEED(false);

	private final boolean alwaysKnown;

	Fact(boolean alwaysKnown) {
		this.alwaysKnown = alwaysKnown;
	}

	/** The name in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether every event knows it, or only those that bring it. */
	public boolean isAlwaysKnown() {
		return this.alwaysKnown;
	}

}
