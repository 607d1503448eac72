package se.larmnav.routine.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.time.ClockSpan;
import se.larmnav.routine.time.HoursOfDay;
import se.larmnav.routine.time.SwedishTime;

/**
 * Who is sent to an alarm (block {@code dispatch}).
 *
 * @param channel how it is sent
 * @param protectedChannel how it is sent when the person is protected (PRO-ALM-05)
 * @param hours which unit at which hour; they cover the day once
 * @param acknowledgement when it is not acknowledged in time it goes back to the operator
 * @param handOver what the receiver must be told (LJU-ALM-05)
 * @param noContact what is done when nobody answers in the device, in order
 * @param ownStaff that only the municipality's own staff goes; null where others may
 */
public record Dispatch(DispatchChannel channel, DispatchChannel protectedChannel, List<Hours> hours,
		Acknowledgement acknowledgement, HandOver handOver, NoContact noContact, @Nullable OwnStaff ownStaff,
		Source source) {

	public Dispatch {
		hours = List.copyOf(hours);
		for (int minute = 0; minute < 24 * 60; minute++) {
			var time = java.time.LocalTime.ofSecondOfDay(minute * 60L);
			long units = hours.stream().filter((one) -> one.hours.contains(time)).count();
			if (units != 1) {
				throw new IllegalArgumentException(
						"hours that cover the day once; " + units + " units answer at " + time);
			}
		}
	}

	/**
	 * A unit for some hours of the day.
	 *
	 * @param responders null when one who goes is enough
	 */
	public record Hours(HoursOfDay hours, Target to, @Nullable Responders responders, Source source) {

		/** How many of the unit go together. */
		public int together() {
			return this.responders == null ? 1 : this.responders.number;
		}

	}

	/** Only staff whom the municipality employs acts on alarms (GIS-ASG-01). */
	public record OwnStaff(Source source) {
	}

	/** How many of a unit go together (dubbelbemanning). */
	public record Responders(int number, Source source) {

		public Responders {
			if (number < 2 || number > 9) {
				throw new IllegalArgumentException("2 to 9; one goes where nothing is said");
			}
		}

	}

	/**
	 * How soon the unit must acknowledge.
	 *
	 * @param chain who gets it when that unit has not, one after the other and each with
	 * the same time; after the last of them the operator alone has it
	 */
	public record Acknowledgement(ClockSpan within, @MayBeLeftOut List<Target> chain, Source source) {

		public Acknowledgement {
			chain = List.copyOf(chain);
		}

	}

	/** What the receiver is told. */
	public record HandOver(List<HandOverFact> facts, Source source) {
	}

	/** What is done when nobody answers in the device. */
	public record NoContact(List<NoContactStep> steps, Source source) {
	}

	/**
	 * The unit for an alarm that was received at a moment (AMB-50).
	 * @param area the area of the home; null when it is unknown
	 */
	public Proposal propose(Instant received, @Nullable String area, boolean protectedPerson,
			Organisation organisation) {
		var time = SwedishTime.timeOf(received);
		var rule = this.hours.stream().filter((one) -> one.hours.contains(time)).findFirst().orElseThrow();
		return new Proposal(organisation.unitOf(rule.to, area).orElse(null),
				protectedPerson ? this.protectedChannel : this.channel, rule.together(), Explanation.of(rule.source));
	}

	/**
	 * Who gets an alarm that was not acknowledged in time.
	 * @param passed how many of the chain have had it
	 * @return nothing when the chain has come to its end, or names nobody for this area
	 */
	public Optional<Proposal> next(int passed, @Nullable String area, boolean protectedPerson,
			Organisation organisation) {
		return this.acknowledgement.chain.stream()
			.skip(passed)
			.findFirst()
			.flatMap((target) -> organisation.unitOf(target, area))
			.map((unit) -> new Proposal(unit, protectedPerson ? this.protectedChannel : this.channel, 1,
					Explanation.of(this.acknowledgement.source)));
	}

	/** Whether a unit may act on alarms here (GIS-ALM-04). */
	public boolean allows(Unit unit) {
		return this.ownStaff == null || !unit.external();
	}

}
