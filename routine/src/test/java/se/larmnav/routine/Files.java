package se.larmnav.routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.larmnav.routine.file.Municipality;
import se.larmnav.routine.file.MunicipalFiles;

/** The files of the municipalities, as they lie in config. */
public final class Files {

	/** The municipalities that are delivered. */
	public static final List<String> MUNICIPALITIES = List.of("goteborg", "ljungby", "gislaved");

	private Files() {
	}

	/** All files of a municipality by name. */
	public static Map<String, String> of(String alias) {
		return in(Path.of(System.getProperty("larmnav.root", ".."), "config", "municipalities", alias));
	}

	/** All files in a folder by name. */
	public static Map<String, String> in(Path folder) {
		try (var paths = java.nio.file.Files.list(folder)) {
			var files = new HashMap<String, String>();
			for (var path : paths.toList()) {
				files.put(String.valueOf(path.getFileName()), java.nio.file.Files.readString(path));
			}
			return files;
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** A municipality. */
	public static Municipality municipality(String alias) {
		return MunicipalFiles.municipality(of(alias));
	}

	/** Its only routine. */
	public static Routine routine(String alias) {
		return municipality(alias).routines().getLast();
	}

}
