package se.larmnav.routine.access;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.step.Circumstances;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.text.Texts;

/**
 * A key safe (nyckelgömma) with the key to the home is mounted (area E).
 *
 * @param orderedOn what orders it from those who install (AMB-54)
 * @param ownerConsent how the property owner's consent may be given
 * @param mountings the types of mounting
 * @param mounters who may mount it
 * @param refusedMeansNoAlarm there when nobody gets the alarm who refuses the key safe
 * @param sameVisitAsAlarm that it is mounted on the visit when the alarm is installed
 * @param propertyKeyReceipt that a key to the property is signed out, with a receipt
 * @param outsideEntrance who is asked when it cannot be placed in the entrance
 * @param documented what must be written about it
 */
public record KeySafe(Event orderedOn, OwnerConsent ownerConsent, List<MountingRule> mountings,
		List<MounterRule> mounters, @Nullable RefusedMeansNoAlarm refusedMeansNoAlarm,
		@MayBeLeftOut boolean sameVisitAsAlarm, KeyReceipt propertyKeyReceipt, OutsideEntrance outsideEntrance,
		Documented documented, Source source) implements Access {

	public KeySafe {
		mountings = List.copyOf(mountings);
		mounters = List.copyOf(mounters);
	}

	/**
	 * Without a key safe there is no alarm: none is granted, and a decision is revoked.
	 */
	public record RefusedMeansNoAlarm(Source source) {
	}

	/**
	 * What keeps the alarm from being granted to a person who has refused the key safe.
	 */
	public Optional<Missing> keepsFromGranting(Circumstances circumstances) {
		if (this.refusedMeansNoAlarm == null || circumstances.holds(Condition.KEY_SAFE_WANTED)) {
			return Optional.empty();
		}
		var wanted = Condition.KEY_SAFE_WANTED.key();
		return Optional
			.of(new Missing(wanted, Texts.national().of(Section.MISSING, wanted), this.refusedMeansNoAlarm.source()));
	}

	/** Consent of the property owner, in one of these ways (AMB-53). */
	public record OwnerConsent(List<How> how, Source source) {

		/** The names are those of the API. */
		public enum How {

			SIGNED_FORM, RECORDED_BY_STAFF

		}

	}

	/** A type of mounting, with its Swedish name. */
	public record MountingRule(@Identifies Mounting mounting, String label) {
	}

	/** The names are those of the API. */
	public enum Mounting {

		STAIRWELL_BRACKET, FACADE

	}

	/** Who may mount, with the Swedish name. */
	public record MounterRule(@Identifies Mounter by, String label) {
	}

	/** The names are those of the API. */
	public enum Mounter {

		SELF, EXTERNAL_TECHNICIAN

	}

	/** Who is asked about the place when it is not in the entrance (LJU-SAFE-09). */
	public record OutsideEntrance(Role ask, Source source) {
	}

	/**
	 * What must be written (LJU-SAFE-07, LJU-SAFE-08).
	 *
	 * @param required the fields that may not be empty
	 */
	public record Documented(List<Field> required, Source source) {

		/** The door code is written where there is one. */
		public enum Field {

			PLACE, OPENS_WITH, ALARM_CODE, DOOR_CODE

		}

	}

	/** Whether a type of mounting is used here. */
	public boolean mounts(Mounting mounting, @Nullable Mounter by) {
		return this.mountings.stream().anyMatch((one) -> one.mounting() == mounting)
				&& (by == null || this.mounters.stream().anyMatch((one) -> one.by() == by));
	}

}
