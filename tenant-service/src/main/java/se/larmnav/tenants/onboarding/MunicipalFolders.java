package se.larmnav.tenants.onboarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.tenancy.Refusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import se.larmnav.tenants.register.Register;

/**
 * Registers the municipalities of a folder at start, those that are unknown. A folder
 * that differs from what is running is told in the log, and left there.
 */
@Component
class MunicipalFolders implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(MunicipalFolders.class);

	private final Onboardings onboardings;

	private final Register register;

	private final Optional<Path> folder;

	MunicipalFolders(Onboardings onboardings, Register register,
			@Value("${larmnav.municipalities:#{null}}") Optional<Path> folder) {
		this.onboardings = onboardings;
		this.register = register;
		this.folder = folder;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.folder.ifPresent(path -> within(path).stream().filter(Files::isDirectory).forEach(this::register));
	}

	/**
	 * A municipality that was deleted comes back by somebody's will, not by a restart.
	 */
	private void register(Path municipality) {
		var name = String.valueOf(municipality.getFileName());
		if (this.register.isLeaving(name) || this.register.hasLeft(name)) {
			LOG.warn("{} has left and is not registered again", municipality.getFileName());
			return;
		}
		try {
			this.onboardings.register(filesOf(municipality));
		}
		catch (Refusal refusal) {
			LOG.warn("{} is left as it is: {} {}", municipality.getFileName(), refusal.code(), refusal.fields());
		}
	}

	private static Map<String, String> filesOf(Path municipality) {
		var files = new TreeMap<String, String>();
		within(municipality).stream().filter(file -> file.toString().endsWith(".yaml")).forEach(file -> {
			try {
				files.put(String.valueOf(file.getFileName()), Files.readString(file));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return files;
	}

	private static List<Path> within(Path folder) {
		try (var found = Files.list(folder)) {
			return found.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The municipalities' folder cannot be read: " + folder, ex);
		}
	}

}
