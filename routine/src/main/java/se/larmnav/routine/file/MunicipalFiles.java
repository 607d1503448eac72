package se.larmnav.routine.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.example.Example;
import se.larmnav.routine.example.Examples;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.TenantFile;

/**
 * Reads the files of a municipality. Each either gives the whole record or throws
 * {@link InvalidFile} with every problem.
 */
public final class MunicipalFiles {

	private static final Pattern ROUTINE = Pattern.compile("routine-([0-9]{4}-[0-9]{2}-[0-9]{2})\\.yaml");

	private MunicipalFiles() {
	}

	/** Reads tenant.yaml. */
	public static TenantFile tenant(String yaml) {
		return YamlFile.read("tenant.yaml", yaml, TenantFile.class, Map.of()).orComplain();
	}

	/** Reads organisation.yaml; every id in it must exist in it. */
	public static Organisation organisation(String yaml) {
		var file = YamlFile.read("organisation.yaml", yaml, Organisation.class, Map.of());
		var organisation = file.value();
		if (organisation != null) {
			OrganisationCheck.check(file, organisation);
			References.check(file, organisation, null);
		}
		return file.orComplain();
	}

	/**
	 * Reads a routine that has been checked before, such as a kept copy: without asking
	 * the organisation, which may have changed since.
	 * @param name routine-DATE.yaml, or any other name for a routine that is no file
	 */
	public static Routine routine(String name, String yaml, int version) {
		return read(name, yaml, version, null).orComplain();
	}

	/** Reads a routine and checks that everything it names exists in the organisation. */
	public static Routine routine(String name, String yaml, int version, Organisation organisation) {
		return read(name, yaml, version, organisation).orComplain();
	}

	/** Reads examples.yaml. */
	public static List<Example> examples(String yaml) {
		return YamlFile.read("examples.yaml", yaml, Examples.class, Map.of()).orComplain().examples();
	}

	/**
	 * Reads all files of a municipality by name: tenant.yaml, organisation.yaml, at least
	 * one routine-DATE.yaml, and examples.yaml. They must agree on which municipality
	 * they are of.
	 */
	public static Municipality municipality(Map<String, String> files) {
		var reading = new Reading(files);
		var tenant = reading.file("tenant.yaml", MunicipalFiles::tenant);
		var organisation = reading.file("organisation.yaml", MunicipalFiles::organisation);
		var routines = new ArrayList<Routine>();
		for (String name : new TreeMap<>(files).keySet()) {
			if (ROUTINE.matcher(name).matches()) {
				int version = routines.size() + 1;
				reading.file(name, (yaml) -> read(name, yaml, version, organisation).orComplain(), routines::add);
			}
		}
		var examples = reading.file("examples.yaml", MunicipalFiles::examples);
		return reading.together(tenant, organisation, routines, examples);
	}

	private static YamlFile<Routine> read(String name, String yaml, int version, @Nullable Organisation organisation) {
		var file = YamlFile.read(name, yaml, Routine.class, Map.of("version", version));
		var routine = file.value();
		if (routine != null) {
			var date = ROUTINE.matcher(name);
			if (date.matches() && !routine.validFrom().toString().equals(date.group(1))) {
				file.problems().add("valid-from is " + routine.validFrom() + ", but the file says " + date.group(1));
			}
			RoutineCheck.check(file, routine);
			References.check(file, organisation, routine);
		}
		return file;
	}

}
