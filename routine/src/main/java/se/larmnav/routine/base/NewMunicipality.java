package se.larmnav.routine.base;

import java.time.LocalDate;

/**
 * What must be known of a municipality that starts from a base routine.
 *
 * @param administrator user name of its first tenant administrator
 * @param validFrom the day from which the routine holds
 */
public record NewMunicipality(String alias, String name, String code, String host, String administrator,
		String administratorName, LocalDate validFrom) {
}
