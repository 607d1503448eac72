package se.larmnav.standalone;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.larmnav.embedded.Mail;
import se.larmnav.embedded.MinaMeddelanden;
import se.larmnav.embedded.PartSet;
import se.larmnav.embedded.TextMessages;

/** The whole platform, running on this machine. */
public final class Platform implements AutoCloseable {

	private final Settings settings;

	private final PartSet parts;

	private final RunFolder folder;

	private final Mail mail;

	private final TextMessages texts;

	private final MinaMeddelanden letters;

	private final Internal internal;

	private final Map<Module, ServiceProcess> services = new EnumMap<>(Module.class);

	private boolean closed;

	Platform(Settings settings, PartSet parts, RunFolder folder, Internal internal, Mail mail, TextMessages texts,
			MinaMeddelanden letters) {
		this.settings = settings;
		this.parts = parts;
		this.folder = folder;
		this.internal = internal;
		this.mail = mail;
		this.texts = texts;
		this.letters = letters;
	}

	/** Starts it, and comes back when everything is ready. */
	public static Platform start(Settings settings, Progress progress) throws Exception {
		return new Start(settings, progress).everything();
	}

	/** Starts it for a test, without a word. */
	public static Platform start(Settings settings) throws Exception {
		return start(settings, Progress.silent());
	}

	/** How it runs. */
	public Settings settings() {
		return this.settings;
	}

	/** The servers beneath. */
	public PartSet parts() {
		return this.parts;
	}

	/** What the platform has sent by text message. */
	public TextMessages texts() {
		return this.texts;
	}

	/** The letter service, with the letters that the platform has handed over. */
	public MinaMeddelanden letters() {
		return this.letters;
	}

	/** What the platform has sent by mail. */
	public Mail mail() {
		return this.mail;
	}

	/** The platform's time, which can be moved. */
	public PlatformTime time() {
		return new PlatformTime(this.settings, this.internal);
	}

	/** The address of a municipality, for browsers. */
	public String address(String municipality) {
		return "http://" + municipality + ".localhost:" + this.settings.port(Settings.GATEWAY) + "/";
	}

	/** The municipalities whose files lie in the repository. */
	public List<String> municipalities() throws IOException {
		return Municipalities.inFiles();
	}

	/**
	 * Stops one service in good order and starts it again; comes back when it is ready.
	 */
	public void restart(String service) throws IOException, InterruptedException {
		var process = service(service);
		process.stop();
		process.start();
		process.awaitReady(this.internal, this.settings);
	}

	/**
	 * Kills one service as a power cut would, and comes back when it is dead. The
	 * launcher starts it again by itself.
	 */
	public void kill(String service) {
		Optional.ofNullable(service(service).handle()).ifPresent((process) -> {
			process.destroyForcibly();
			process.onExit().join();
		});
	}

	/** Waits until a service can take work. */
	public void awaitReady(String service) throws InterruptedException {
		service(service).awaitReady(this.internal, this.settings);
	}

	/** Which services run, a line each. */
	String status() {
		return this.services.values()
			.stream()
			.map(service -> "%-16s %s".formatted(service.module().folder(), service.alive() ? "runs" : "does not run"))
			.collect(Collectors.joining("\n"));
	}

	/** Begins to prepare what has changed for fast starts. */
	FastStarts prepareFastStarts() {
		return new FastStarts(this.settings.fastStarts() ? List.copyOf(this.services.values()) : List.of());
	}

	/** The bytes of memory that everything together takes, shared pages counted once. */
	public long memory() {
		var own = Stream.of(ProcessHandle.current());
		var running = this.services.values().stream().map(ServiceProcess::handle).flatMap(Stream::ofNullable);
		return Memory.of(Stream.of(own, running, this.parts.processes()).flatMap(each -> each));
	}

	void add(ServiceProcess service) {
		synchronized (this.services) {
			this.services.put(service.module(), service);
		}
	}

	Internal internal() {
		return this.internal;
	}

	RunFolder folder() {
		return this.folder;
	}

	/** Stops everything in order: first who asks, last who keeps. */
	@Override
	public synchronized void close() throws Exception {
		if (this.closed) {
			return;
		}
		this.closed = true;
		for (var module : List.of(Module.GATEWAY, Module.UI)) {
			stop(List.of(module));
		}
		stop(Module.KEEPERS);
		this.mail.stop();
		this.texts.stop();
		this.letters.stop();
		if (this.settings.parts() == Settings.Parts.OWN) {
			this.parts.stop();
		}
		this.folder.close();
	}

	private void stop(List<Module> modules) throws InterruptedException {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			threads.invokeAll(modules.stream()
				.flatMap(module -> Stream.ofNullable(this.services.get(module)))
				.map(service -> Executors.callable(service::stop))
				.toList());
		}
	}

	private ServiceProcess service(String name) {
		var process = this.services.get(Module.called(name));
		if (process == null) {
			throw new Refused(name + " is not run by this launcher");
		}
		return process;
	}

}
