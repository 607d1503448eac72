package se.larmnav.cases.applications;

/** The states of an application (requirements.md Z2.1). */
public enum ApplicationState {

	DRAFT, SUBMITTED, REFERRED_HOME_MUNICIPALITY, INTAKE_CREATED, AUTO_INVESTIGATED, MANUAL_REQUIRED,
	UNDER_INVESTIGATION, GRANTED, REFUSED, WITHDRAWN;

	/** Whether an application in this state may come to that one. */
	public boolean mayBecome(ApplicationState next) {
		return switch (this) {
			case DRAFT -> next == SUBMITTED || next == REFERRED_HOME_MUNICIPALITY || next == WITHDRAWN;
			case SUBMITTED -> next == INTAKE_CREATED || next == UNDER_INVESTIGATION || next == WITHDRAWN;
			case INTAKE_CREATED -> next == AUTO_INVESTIGATED || next == MANUAL_REQUIRED || next == WITHDRAWN;
			case AUTO_INVESTIGATED -> next == GRANTED || next == WITHDRAWN;
			case MANUAL_REQUIRED -> next == UNDER_INVESTIGATION || next == WITHDRAWN;
			case UNDER_INVESTIGATION -> next == GRANTED || next == REFUSED || next == WITHDRAWN;
			case GRANTED -> next == WITHDRAWN;
			case REFERRED_HOME_MUNICIPALITY, REFUSED, WITHDRAWN -> false;
		};
	}

	/** Whether it has been decided, or never will be. */
	public boolean isOver() {
		return switch (this) {
			case GRANTED, REFUSED, WITHDRAWN, REFERRED_HOME_MUNICIPALITY -> true;
			case DRAFT, SUBMITTED, INTAKE_CREATED, AUTO_INVESTIGATED, MANUAL_REQUIRED, UNDER_INVESTIGATION -> false;
		};
	}

}
