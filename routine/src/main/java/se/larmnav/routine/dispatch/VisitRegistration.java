package se.larmnav.routine.dispatch;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;

/**
 * How a visit at an alarm is registered (C62; LJU-ALM-08, GIS-ALM-05).
 *
 * @param as what it is registered as, in Swedish
 * @param centreTime that the time when the centre received the alarm stands in it
 */
public record VisitRegistration(How how, String as, @MayBeLeftOut boolean centreTime, Source source) {

	/** How it is registered. */
	public enum How {

		/**
		 * Staff mark that they are there, and that they leave; every marking is logged.
		 */
		PRESENCE_MARKING,

		/** As a visit of a type, in the planning system. */
		TYPED_VISIT,

		/** As the time of the service. */
		SERVICE_TIME

	}

}
