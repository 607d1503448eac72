package se.larmnav.routine.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Source;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;
import se.larmnav.routine.time.CalendarSpan;

/**
 * The list of the telephone numbers by which the alarm reception and the performers reach
 * each other, and who keeps it right (GIS-ALM-06).
 *
 * @param keptBy the units whose staff verify the numbers
 * @param verifiedEvery how old a verification may be
 */
public record ContactList(@Names(Thing.UNIT) List<String> keptBy, CalendarSpan verifiedEvery, Source source) {

	public ContactList {
		if (keptBy.isEmpty()) {
			throw new IllegalArgumentException("at least one unit");
		}
		keptBy = List.copyOf(keptBy);
	}

	/** Whether a number must be verified again; one that never was must be. */
	public boolean isLate(@Nullable LocalDate verified, LocalDate today) {
		return verified == null || this.verifiedEvery.from(verified).isBefore(today);
	}

}
