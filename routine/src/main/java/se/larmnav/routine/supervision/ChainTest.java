package se.larmnav.routine.supervision;

import java.time.Instant;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.installation.Technology;
import se.larmnav.routine.time.CalendarSpan;
import se.larmnav.routine.time.Due;

/**
 * A call to a person whose alarm has not been used for a while, to try the whole chain
 * (provlarm, AMB-23; GIS-TST-02 to GIS-TST-04).
 *
 * @param unused how long after the last alarm
 * @param by who calls
 */
public record ChainTest(@Identifies Technology.Kind technology, CalendarSpan unused, By by, Source source) {

	/** Who calls. */
	public enum By {

		ALARM_RECEPTION, SUPPLIER

	}

	/** When the person is called, counted from the last alarm or test call. */
	public Due due(Instant lastUsed) {
		return Due.at(this.unused.from(lastUsed));
	}

}
