package se.larmnav.routine.dispatch;

/** What the receiver of an alarm is told. */
public enum HandOverFact {

	WHO, ALARM_CODE, NAME, ADDRESS, ACCESS, PLAN, CAUSE

}
