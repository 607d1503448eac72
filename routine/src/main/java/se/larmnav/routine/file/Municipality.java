package se.larmnav.routine.file;

import java.util.List;

import se.larmnav.routine.Routine;
import se.larmnav.routine.example.Example;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.TenantFile;

/**
 * All that the files of a municipality say.
 *
 * @param routines by date, the oldest first; versions are counted from 1
 * @param examples what the municipality expects of its routine
 */
public record Municipality(TenantFile tenant, Organisation organisation, List<Routine> routines,
		List<Example> examples) {
}
