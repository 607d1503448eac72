package se.larmnav.routine.dispatch;

/** What is done when nobody answers in the device. */
public enum NoContactStep {

	CALL_ORDINARY_PHONE, CALL_RELATIVE, DISPATCH, VISIT_AT_ONCE

}
