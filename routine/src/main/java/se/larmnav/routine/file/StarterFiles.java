package se.larmnav.routine.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.larmnav.routine.base.StarterRoutine;
import se.larmnav.routine.base.NewMunicipality;

/**
 * The base routines, from {@code config/base}: a folder of files for each, with gaps for
 * what is the new municipality's own.
 */
public final class StarterFiles {

	private static final List<StarterRoutine> BASES = NationalFiles.read("base/bases.yaml", Starters.class).bases();

	private StarterFiles() {
	}

	/** All of them, in the order in which they are shown. */
	public static List<StarterRoutine> all() {
		return BASES;
	}

	/** The base routine with this key. */
	public static Optional<StarterRoutine> of(String key) {
		return BASES.stream().filter((one) -> one.key().equals(key)).findFirst();
	}

	/** The files by name of a municipality that starts from a base routine. */
	public static Map<String, String> files(StarterRoutine base, NewMunicipality municipality) {
		var gaps = gaps(municipality);
		var folder = "base/" + base.key() + "/";
		return Map.of("tenant.yaml", filled("base/tenant.yaml", gaps), "organisation.yaml",
				filled(folder + "organisation.yaml", gaps), "routine-" + municipality.validFrom() + ".yaml",
				filled(folder + "routine.yaml", gaps), "examples.yaml", filled(folder + "examples.yaml", gaps));
	}

	private static Map<String, String> gaps(NewMunicipality one) {
		var gaps = new LinkedHashMap<String, String>();
		gaps.put("alias", one.alias());
		gaps.put("name", one.name());
		gaps.put("code", one.code());
		gaps.put("host", one.host());
		gaps.put("administrator", one.administrator());
		gaps.put("administrator-name", one.administratorName());
		gaps.put("valid-from", one.validFrom().toString());
		return gaps;
	}

	private static String filled(String name, Map<String, String> gaps) {
		String text = NationalFiles.text(name);
		for (var gap : gaps.entrySet()) {
			text = text.replace("${" + gap.getKey() + "}", quoted(gap.getValue()));
		}
		return text;
	}

	/** What somebody has typed stays inside the quotation marks of the file. */
	private static String quoted(String value) {
		return value.replace("\\", "\\\\").replace("\"", "\\\"");
	}

	/** The file that lists them. */
	record Starters(List<StarterRoutine> bases) {
	}

}
