package se.larmnav.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import se.larmnav.embedded.Home;

/**
 * The modules of the platform that are processes, in the order in which they may start.
 */
enum Module {

	TENANTS("tenant-service", "tenants", 192, true), CASES("case-service", "cases", 256, true),
	ALARMS("alarm-service", "alarms", 256, true), UI("ui", "ui", 256, false), GATEWAY("gateway", "gateway", 128, false);

	/** The services that keep data of municipalities. */
	static final List<Module> KEEPERS = List.of(TENANTS, CASES, ALARMS);

	private final String folder;

	private final String service;

	private final int heap;

	private final boolean database;

	Module(String folder, String service, int heap, boolean database) {
		this.folder = folder;
		this.service = service;
		this.heap = heap;
		this.database = database;
	}

	/** Its folder in the repository; also what people call it. */
	String folder() {
		return this.folder;
	}

	/** What the services call it among themselves. */
	String service() {
		return this.service;
	}

	/** The most heap that it may take, in MiB. */
	int heap() {
		return this.heap;
	}

	boolean hasDatabase() {
		return this.database;
	}

	/** The jar that the build has made of it, if it has. */
	Optional<Path> jar() {
		var jar = Home.root().resolve(this.folder).resolve("target").resolve(this.folder + "-1-SNAPSHOT.jar");
		return Files.exists(jar) ? Optional.of(jar) : Optional.empty();
	}

	static Module called(String name) {
		for (var module : values()) {
			if (module.folder.equals(name) || module.service.equals(name)) {
				return module;
			}
		}
		throw new Refused("There is no service " + name
				+ "; there are tenant-service, case-service, alarm-service, ui and gateway");
	}

}
