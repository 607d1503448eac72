package se.larmnav.routine.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * A unit (enhet, grupp).
 *
 * @param administration the administration that it belongs to
 * @param partOf the unit that it is a part of, such as the day group of a larm unit
 * @param opening when it is staffed; nothing means around the clock
 * @param verified when somebody last tried that the telephone number is right
 * (GIS-ALM-06)
 * @param external that its staff is employed by somebody else than the municipality
 * @param email to where what the routine sends by e-mail goes
 */
public record Unit(@Identifies String id, String name, Kind kind, @Names(Thing.ADMINISTRATION) String administration,
		@Nullable String phone, @Names(Thing.UNIT) @Nullable String partOf, @MayBeLeftOut List<Opening> opening,
		@Nullable LocalDate verified, @MayBeLeftOut boolean external, @Nullable String email) {

	/** What a unit does. */
	public enum Kind {

		AUTHORITY, RECEPTION, INSTALLER, LARM_UNIT, HOME_CARE, NIGHT_PATROL, PLANNING, ALARM_RECEPTION, FEES;

		/** The name in files. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** Whether such units carry out what others have decided, in people's homes. */
		public boolean performs() {
			return switch (this) {
				case INSTALLER, LARM_UNIT, HOME_CARE, NIGHT_PATROL -> true;
				case AUTHORITY, RECEPTION, PLANNING, ALARM_RECEPTION, FEES -> false;
			};
		}

	}

	public Unit {
		opening = List.copyOf(opening);
	}

	/** Whether somebody is there. */
	public boolean isOpen(Instant at) {
		return this.opening.isEmpty() || this.opening.stream().anyMatch((one) -> one.contains(at));
	}

}
