package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The ids of {@code docs/requirements.md}: each with the area that it is counted in, in
 * the order of the catalogue.
 */
record Catalogue(Map<String, String> areas) {

	private static final Pattern HEADING = Pattern.compile("## (\\S.*?)(?: \\(.*\\))?");

	private static final Pattern ROW = Pattern.compile("\\| ?\\**([A-Z]+(?:-[A-Z0-9]+)*-?[0-9]+)\\** ?\\|.*");

	private static final Pattern TIMER = Pattern.compile("T[0-9]+");

	static Catalogue read(Path file) throws IOException {
		var areas = new LinkedHashMap<String, String>();
		var area = "";
		for (var line : Files.readAllLines(file)) {
			var heading = HEADING.matcher(line);
			var row = ROW.matcher(line);
			if (heading.matches()) {
				area = heading.group(1);
			}
			else if (row.matches()) {
				var timer = TIMER.matcher(row.group(1)).matches();
				areas.putIfAbsent(row.group(1), timer ? "H.1 Timer register" : area);
			}
		}
		return new Catalogue(areas);
	}

	boolean has(String id) {
		return this.areas.containsKey(whole(id));
	}

	/** A lettered step, as in PRO-RES-08(c), belongs to its row. */
	static String whole(String id) {
		return id.replaceFirst("\\([a-z]\\)$", "");
	}

}
