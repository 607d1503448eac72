package se.larmnav.routine.automation;

import java.util.Locale;

/** Why the automation hands over to a person. */
public enum Reason {

	PROTECTED, OTHER_ADDRESS, HOUSING_SERVICE, PERSONAL_ASSISTANCE, EXISTING_ALARM, FACTS_MISSING, FACTS_TOO_OLD;

	/** The name in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
