package se.larmnav.routine.dispatch;

/** How an alarm is sent to a unit. */
public enum DispatchChannel {

	/** To the unit's phone page. */
	APP,

	/** By telephone to the unit's alarm phone. */
	PHONE

}
