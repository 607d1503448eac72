package se.larmnav.routine.supervision;

import java.time.Instant;

import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.time.ClockSpan;

/**
 * Something that a device lets hear by itself.
 *
 * @param name in Swedish
 * @param atLeastEvery how long it may be silent
 * @param tell who looks at it when it is silent
 */
public record SupervisionCheck(@Identifies Kind kind, String name, ClockSpan atLeastEvery, Role tell, Target unit,
		Source source) {

	/** What is heard. */
	public enum Kind {

		/** The device's own test alarm: centre and device have contact (testlarm). */
		SELF_TEST,

		/** The data traffic (frekvent övervakning). */
		DATA_TRAFFIC,

		/** The link between the button and the device (länktest). */
		LINK

	}

	/** When it is silent, if nothing more is heard. */
	public Instant due(Instant last) {
		return this.atLeastEvery.from(last);
	}

	/** Whether it is silent; heard exactly in time is in time. */
	public boolean isSilent(Instant last, Instant now) {
		return now.isAfter(due(last));
	}

}
