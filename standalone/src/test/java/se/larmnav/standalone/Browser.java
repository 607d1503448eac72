package se.larmnav.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import se.larmnav.standalone.demo.MadeUpMunicipalities;

/** Debian's Chromium without a screen, with one context for each person at a screen. */
public final class Browser implements AutoCloseable {

	private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
			Path.of("/usr/bin/google-chrome"));

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
		this.playwright = playwright;
		this.chromium = chromium;
	}

	public static Browser open() {
		var executable = Stream
			.concat(Stream.ofNullable(System.getProperty("chromium.path")).map(Path::of), PLACES.stream())
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No Chromium: apt-get install chromium"));
		var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		var chromium = playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
		return new Browser(playwright, chromium);
	}

	/** Somebody logs in at a desk. */
	public Screen desk(String address, String userName) {
		return Screen.of(context(1440, 900).newPage(), address, userName);
	}

	/** Somebody logs in on a phone. */
	public Screen phone(String address, String userName) {
		return Screen.of(context(360, 740).newPage(), address, userName);
	}

	public BrowserContext context(int width, int height) {
		return this.chromium.newContext(new NewContextOptions().setLocale("sv-SE")
			.setTimezoneId("Europe/Stockholm")
			.setViewportSize(width, height));
	}

	/** Logs somebody in at the municipality's address, as a person would. */
	public static Page logIn(Page page, String address, String userName) {
		page.navigate(address);
		page.waitForSelector("#username");
		page.fill("#username", userName);
		page.fill("#password", MadeUpMunicipalities.PASSWORD);
		page.click("#kc-login");
		page.waitForURL(url -> url.startsWith(address));
		return page;
	}

	@Override
	public void close() {
		this.chromium.close();
		this.playwright.close();
	}

}
