package se.larmnav.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the repository lies, and where the parts keep their state on this machine. */
public final class Home {

	private Home() {
	}

	/**
	 * The folder of the repository: told by the build, or found by walking up from where
	 * we stand.
	 */
	public static Path root() {
		var told = System.getProperty("larmnav.root");
		if (told != null && !told.isBlank()) {
			return Path.of(told).toAbsolutePath().normalize();
		}
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("larmnav"))) {
				return folder;
			}
		}
		throw new IllegalStateException("Not inside Larmnav's folder; say where it is with -Dlarmnav.root=<folder>");
	}

	/**
	 * What is kept between runs: {@code LARMNAV_HOME}, or {@code .larmnav} in the
	 * repository.
	 */
	public static Path state() {
		return Optional.ofNullable(System.getenv("LARMNAV_HOME"))
			.filter(home -> !home.isBlank())
			.map(home -> Path.of(home).toAbsolutePath().normalize())
			.orElseGet(() -> root().resolve(".larmnav"));
	}

	/** The parts of the tests, apart from those of {@code ./larmnav run}. */
	static Path parts() {
		var told = System.getProperty("larmnav.parts.home");
		if (told != null) {
			return Path.of(told).toAbsolutePath();
		}
		return state().resolve(Containers.WANTED ? "containers-" + ProcessHandle.current().pid() : "test");
	}

	static Path folder(Path folder) {
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"Cannot write " + folder + "; choose another place with LARMNAV_HOME=<folder>", ex);
		}
	}

}
