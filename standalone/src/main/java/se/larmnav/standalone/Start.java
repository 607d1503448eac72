package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import se.larmnav.embedded.Keycloak;
import se.larmnav.embedded.Mail;
import se.larmnav.embedded.MinaMeddelanden;
import se.larmnav.embedded.PartSet;
import se.larmnav.embedded.TextMessages;

/**
 * Starting the platform: what does not wait for anything else goes on at the same time.
 */
final class Start {

	private final Settings settings;

	private final Progress progress;

	private final PartSet parts;

	private final List<Module> modules;

	Start(Settings settings, Progress progress) {
		this.settings = settings;
		this.progress = progress;
		this.parts = settings.partSet();
		this.modules = Stream.of(Module.values()).filter(module -> !settings.without().contains(module)).toList();
	}

	Platform everything() throws Exception {
		var jars = jars();
		var folder = RunFolder.take(this.settings, this.parts);
		var keys = new InstallationKeys(folder.file("keys"));
		keys.make();
		var platform = new Platform(this.settings, this.parts, folder, new Internal(keys),
				Mail.on(this.settings.port(Settings.SMTP)), TextMessages.on(this.settings.port(Settings.SMS)),
				MinaMeddelanden.on(this.settings.port(Settings.LETTERS)));
		this.progress.line("mail", "127.0.0.1:" + this.settings.port(Settings.SMTP));
		try {
			start(platform, keys, jars);
			return platform;
		}
		catch (Exception ex) {
			// What was asked for is to stop: that may take its time.
			var interrupted = Thread.interrupted() || ex instanceof InterruptedException;
			platform.close();
			if (interrupted) {
				throw new InterruptedException();
			}
			throw (ex instanceof ExecutionException && ex.getCause() instanceof Exception cause) ? cause : ex;
		}
	}

	private void start(Platform platform, InstallationKeys keys, Map<Module, Path> jars) throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			try {
				start(platform, keys, jars, threads);
			}
			finally {
				// Nothing is left to do, or nothing of it is wanted any more.
				threads.shutdownNow();
			}
		}
	}

	private void start(Platform platform, InstallationKeys keys, Map<Module, Path> jars, ExecutorService threads)
			throws Exception {
		var files = new EnumMap<Module, Future<ServiceFiles>>(Module.class);
		jars.forEach((module, jar) -> files.put(module, threads.submit(() -> unpacked(platform, module, jar))));
		var redis = threads.submit(said("Redis", this.parts::redis));
		var postgres = threads.submit(said("PostgreSQL", this.parts::postgres));
		var keycloak = threads.submit(said("Keycloak", this.parts::keycloak));
		var databases = new Databases(postgres.get(), platform.folder().file("secrets"),
				this.settings.databasePrefix());
		var environment = new Environment(this.settings, databases, keys, redis.get(),
				platform.folder().file("secrets"));
		var toCome = this.parts.keycloakToCome();
		var ready = this.modules.stream()
			.map(module -> threads.submit(() -> ready(platform, module, files, environment, toCome)))
			.toList();
		for (var each : ready) {
			each.get();
		}
		if (this.modules.contains(Module.TENANTS)) {
			platform.internal().awaitPage(keycloak.get().url() + "/realms/larmnav");
		}
		if (this.modules.containsAll(Module.KEEPERS)) {
			new Municipalities(this.settings, platform.internal()).awaitOpen(this.progress);
		}
	}

	private Void ready(Platform platform, Module module, Map<Module, Future<ServiceFiles>> files,
			Environment environment, Keycloak toCome) throws Exception {
		var layout = files.get(module);
		if (layout == null) {
			throw new IllegalStateException("Nobody has unpacked " + module.folder());
		}
		var process = new ServiceProcess(module, layout.get(), environment.of(module, toCome),
				platform.folder().log(module.folder()), this.progress);
		platform.add(process);
		process.start();
		process.awaitReady(platform.internal(), this.settings);
		this.progress.line(module.folder(), "127.0.0.1:" + this.settings.port(module.folder()));
		return null;
	}

	private ServiceFiles unpacked(Platform platform, Module module, Path jar) throws IOException, InterruptedException {
		var files = new ServiceFiles(module, jar, platform.folder());
		files.unpack();
		return files;
	}

	private <T> Callable<T> said(String name, Callable<T> work) {
		return () -> {
			var done = work.call();
			this.progress.line(name, done.toString());
			return done;
		};
	}

	private Map<Module, Path> jars() {
		var jars = new EnumMap<Module, Path>(Module.class);
		for (var module : this.modules) {
			jars.put(module, module.jar()
				.orElseThrow(
						() -> new Refused(module.folder() + " is not built; ./larmnav run builds what is missing")));
		}
		return jars;
	}

}
