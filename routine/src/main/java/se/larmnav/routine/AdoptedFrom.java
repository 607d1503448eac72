package se.larmnav.routine;

import java.time.LocalDate;

/**
 * Whose routine this one began as: another municipality's, or one that all may start from
 * (PLT-TEN-03).
 *
 * @param name as people say it
 * @param version of it
 * @param date when it was taken over
 */
public record AdoptedFrom(String name, int version, LocalDate date) {

	public AdoptedFrom {
		if (name.isBlank() || version < 1) {
			throw new IllegalArgumentException("a name, and a version from 1");
		}
	}

}
