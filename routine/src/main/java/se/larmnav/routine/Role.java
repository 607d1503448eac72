package se.larmnav.routine;

import java.util.Locale;

/** The technical roles; a municipality's own titles point at these (design.md 8). */
public enum Role {

	DECISION_MAKER, RECEPTION, PLANNER, ALARM_STAFF, TECHNICIAN, VISIT_PLANNER, OPERATOR, HOME_CARE, UNIT_HEAD,
	ON_CALL_LEADER, FEE_ADMINISTRATOR, PROTECTED_ACCESS, TENANT_ADMINISTRATOR;

	/** The name in tokens and files, such as decision-maker. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
