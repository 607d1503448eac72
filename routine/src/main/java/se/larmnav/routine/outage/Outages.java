package se.larmnav.routine.outage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Key;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.step.Receiver;

/**
 * What is done when alarms do not work (block {@code outages}; LJU-ALM-10 to LJU-ALM-12,
 * GIS-ALM-07).
 *
 * @param tell who is told of an operational fault, all at once (C66)
 * @param assessedBy who assess it together
 * @param ownSuspected when alarms that fail together are one fault; null when the
 * national rule says it
 * @param outOfOrder what one person is offered whose alarm does not work (C65)
 */
public record Outages(@MayBeLeftOut List<Tell> tell, @MayBeLeftOut List<Receiver> assessedBy,
		@Key("suspected") @Nullable MassOutage ownSuspected, @Nullable OutOfOrder outOfOrder, Source source) {

	public Outages {
		tell = List.copyOf(tell);
		assessedBy = List.copyOf(assessedBy);
	}

	/** When alarms that fail together are one fault. */
	public MassOutage suspected() {
		return (this.ownSuspected == null) ? NationalFiles.massOutage() : this.ownSuspected;
	}

	/** Somebody is told, by a channel. */
	public record Tell(Receiver to, By by, Source source) {
	}

	/** How somebody is told of a fault. */
	public enum By {

		EMAIL, SMS, PHONE

	}

	/**
	 * An alarm that cannot be put right at once: the person is offered something else
	 * until it works.
	 *
	 * @param offers what is offered
	 */
	public record OutOfOrder(List<Offer> offers, Role by, Target unit, Source source) {

		public OutOfOrder {
			if (offers.isEmpty()) {
				throw new IllegalArgumentException("at least one offer");
			}
			offers = List.copyOf(offers);
		}

		/** What a person may be offered. */
		public enum Offer {

			SUPERVISION_VISIT, PLANNED_CALL

		}

	}

}
