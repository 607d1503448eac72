package se.larmnav.routine.automation;

import java.util.Locale;

/** Why the automation hands over to a person. */
public enum Reason {

	PROTECTED, OTHER_ADDRESS, HOUSING_SERVICE, PERSONAL_ASSISTANCE, EXISTING_ALARM, FACTS_MISSING, FACTS_TOO_OLD,

	/** Younger than the age from which the automation grants. */
	TOO_YOUNG;

	/**
	 * Whether it asks the care system, whose word must be there and be fresh (AMD-15).
	 */
	boolean asksCareSystem() {
		return switch (this) {
			case HOUSING_SERVICE, PERSONAL_ASSISTANCE, FACTS_MISSING, FACTS_TOO_OLD -> true;
			case PROTECTED, OTHER_ADDRESS, EXISTING_ALARM, TOO_YOUNG -> false;
		};
	}

	/** The name in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
