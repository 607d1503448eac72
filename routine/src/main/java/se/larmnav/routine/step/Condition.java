package se.larmnav.routine.step;

import java.util.Locale;

/**
 * What can hold in a case; the closed list of names for conditions and gates. The service
 * that asks answers them in one exhaustive switch.
 */
public enum Condition {

	// The person and the application
	PROTECTED, URGENT, ONLY_ALARM, OTHER_SERVICES, ONGOING_CASE, AUTOMATED, MAXIMUM_FEE_ACCEPTED, SHARED_HOUSEHOLD,

	// The assignment of the event
	INSTALLATION_ASSIGNMENT, SERVICE_ASSIGNMENT, DAY_ASSIGNMENT, NIGHT_ASSIGNMENT,

	// What has been done
	INFORMATION_BEFORE_INVESTIGATION, INFORMATION_BEFORE_DECISION, DECISION_IN_FORCE, DOCUMENT_LOCKED, ASSIGNMENTS_SENT,
	ASSIGNMENTS_RECEIVED,

	// Keys
	KEY_SET_COMPLETE, KEYS_SIGNED_FOR, KEYS_IN_CABINET, WITHOUT_KEYS, ALARM_PLAN_REGISTERED,

	// The key safe; wanted until the person has refused it
	KEY_SAFE_WANTED, OWNER_APPROVED, KEY_SAFE_BOOKED, KEY_SAFE_MOUNTED, KEY_SAFE_DOCUMENTED,

	// The installation
	READY_FOR_INSTALLATION, DEVICE_REGISTERED, TEST_ALARM_SEEN, COVERAGE_SUFFICIENT, INFORMATION_AT_INSTALLATION,
	INSTALLED;

	/** The name in files. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
