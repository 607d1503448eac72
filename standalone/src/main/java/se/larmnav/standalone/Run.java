package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.web.client.RestClientException;

/**
 * {@code ./larmnav run}: starts the platform, says where it is, and stays until somebody
 * stops it.
 */
final class Run {

	private final Settings settings;

	private final Progress progress = Progress.ofThisCommand();

	private final CountDownLatch stop = new CountDownLatch(1);

	private final CountDownLatch stopped = new CountDownLatch(1);

	Run(Settings settings) {
		this.settings = settings;
	}

	void untilStopped() throws Exception {
		var self = Thread.currentThread();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupted(self)));
		try {
			var platform = Platform.start(this.settings, this.progress);
			try (platform) {
				stay(platform);
			}
			this.progress.line("stopped", "what was stored is kept in " + this.settings.folder());
		}
		catch (InterruptedException ex) {
			this.progress.line("stopped", "before it was ready");
		}
		finally {
			this.stopped.countDown();
		}
	}

	// A Ctrl-C at any time after the start ends here in good order.
	private void stay(Platform platform) throws Exception {
		try (var control = Control.open(this.settings.folder().resolve("control"),
				new Orders(platform, this.stop::countDown))) {
			platform.time().agree();
			demo(platform);
			welcome(platform);
			sayMemory(platform);
			this.stop.await();
		}
		catch (InterruptedException ex) {
			// Cleared by being thrown: what follows may wait.
		}
		this.progress.line("stopping", "services, then Keycloak, Redis and PostgreSQL");
	}

	// Ctrl-C comes to the shutdown hook; the main thread does the stopping, and the hook
	// waits for it.
	private void interrupted(Thread main) {
		if (this.stopped.getCount() == 0) {
			return;
		}
		main.interrupt();
		try {
			this.stopped.await(2, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void demo(Platform platform) throws Exception {
		var begun = this.settings.folder().resolve("demo-begun");
		var done = this.settings.folder().resolve("demo-loaded");
		if (!this.settings.demo() || Files.exists(done)) {
			return;
		}
		if (Files.exists(begun)) {
			this.progress.line("demo", "was broken off while it was made; ./larmnav run --fresh makes it anew");
			return;
		}
		Files.createFile(begun);
		try {
			for (var data : ServiceLoader.load(DemoData.class)) {
				data.load(platform, this.progress);
			}
			Files.createFile(done);
		}
		catch (IOException | RestClientException | IllegalStateException ex) {
			// Half a demonstration is no reason to run nothing.
			this.progress.line("demo", "stopped half-way: " + ex.getMessage());
		}
	}

	private void welcome(Platform platform) throws IOException {
		this.progress.line("ready", String.format(Locale.ROOT, "in %.1f s", this.progress.seconds()));
		this.progress.plain("");
		for (var municipality : platform.municipalities()) {
			this.progress.plain("  " + platform.address(municipality));
		}
		this.progress.plain("  SIP (SCAIP)  127.0.0.1:" + this.settings.port(Settings.SIP));
		if (this.settings.demo()) {
			ServiceLoader.load(DemoData.class)
				.forEach(data -> data.logins(platform).forEach(line -> this.progress.plain("  " + line)));
		}
		this.progress.plain("");
		this.progress.plain("Ctrl-C stops everything. ./larmnav clock +5w moves the platform's time.");
	}

	private void sayMemory(Platform platform) throws InterruptedException {
		try (var preparing = platform.prepareFastStarts()) {
			while (preparing.goesOn() && !this.stop.await(1, TimeUnit.SECONDS)) {
				continue;
			}
		}
		if (!this.stop.await(60, TimeUnit.SECONDS)) {
			this.progress.line("memory", String.format(Locale.ROOT, "%.2f GiB in use (sum of PSS, idle for 60 s)",
					platform.memory() / (double) (1 << 30)));
		}
	}

}
