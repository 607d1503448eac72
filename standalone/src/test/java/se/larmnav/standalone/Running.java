package se.larmnav.standalone;

import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import se.larmnav.embedded.Home;
import se.larmnav.standalone.demo.MadeUpMunicipalities;
import se.larmnav.standalone.demo.Town;

/**
 * The platform that the end-to-end tests share: started by the first, stopped with the
 * JVM.
 */
public final class Running {

	private static final AtomicReference<@Nullable Platform> STARTED = new AtomicReference<>();

	private Running() {
	}

	public static synchronized Platform platform() throws Exception {
		var running = STARTED.get();
		if (running != null) {
			return running;
		}
		var folder = Files.createDirectories(Home.root().resolve("standalone/target/platform"));
		var started = Platform.start(Settings.forTest(folder));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
		STARTED.set(started);
		return started;
	}

	/** A municipality of the platform with its staff. */
	public static Town town(String alias) throws Exception {
		return MadeUpMunicipalities.towns(platform())
			.stream()
			.filter(town -> town.alias().equals(alias))
			.findFirst()
			.orElseThrow();
	}

	private static void stop(Platform platform) {
		try {
			platform.close();
		}
		catch (Exception ex) {
			System.err.println("The platform did not stop in good order: " + ex);
		}
	}

}
