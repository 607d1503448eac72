package se.larmnav.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.larmnav.embedded.Home;
import se.larmnav.routine.Role;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Platform;
import se.larmnav.standalone.Running;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Those who run the platform, at their screens: municipalities, and never anybody in
 * them.
 */
class PlatformStoryTest {

	private static final String OPERATOR = "plattform";

	private static Platform platform;

	private static Browser browser;

	@BeforeAll
	static void start() throws Exception {
		platform = Running.platform();
		browser = Browser.open();
	}

	@AfterAll
	static void close() {
		browser.close();
	}

	@Test
	void aMunicipalityThatNobodyHasSeenIsPutInFromItsFilesAndOpenWithinAMinute(@TempDir Path folder) throws Exception {
		try (var context = browser.context(1440, 900)) {
			var page = Browser.logIn(context.newPage(), address(), OPERATOR);
			page.waitForSelector("text=Göteborgs Stad");
			assertThat(page.content()).contains("Ljungby kommun", "version 1")
				.doesNotContain("Britta Exempel", "Sara Exempel");
			page.click("text=Ny kommun");
			page.setInputFiles("vaadin-upload input[type=file]", files(folder, "bergby", "9961"));
			page.waitForSelector("text=tenant.yaml");
			var begun = Instant.now();
			page.click("text=Lägg in från filerna");
			page.waitForSelector("text=Vägen in");
			page.locator(".badge", new Page.LocatorOptions().setHasText("Öppen"))
				.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
			assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(60));
		}
		try (var context = browser.context(1440, 900)) {
			var planner = Browser.logIn(context.newPage(), platform.address("bergby"), "kim.koordinator.bergby");
			planner.waitForSelector("text=Kommunen bergby");
		}
	}

	@Test
	void noMunicipalitysAddressLetsThoseWhoRunThePlatformInAndTheirsLetsNobodyElse() throws Exception {
		try (var context = browser.context(1440, 900)) {
			assertThat(Browser.logIn(context.newPage(), platform.address("goteborg"), OPERATOR).content())
				.contains("Du är inte inlagd i den här kommunen");
		}
		var planner = Running.town("goteborg")
			.staff()
			.stream()
			.filter(one -> one.roles().contains(Role.PLANNER))
			.findFirst()
			.orElseThrow();
		try (var context = browser.context(1440, 900)) {
			assertThat(Browser.logIn(context.newPage(), address(), planner.user()).content())
				.contains("Här loggar bara plattformens drift in");
		}
	}

	private static String address() {
		return "http://localhost:" + platform.settings().port("gateway");
	}

	/** Ljungby's files under another name and with other people. */
	private static Path[] files(Path folder, String alias, String code) throws IOException {
		var ljungby = Home.root().resolve("config/municipalities/ljungby");
		var users = Pattern.compile("user: ([a-z.]+)")
			.matcher(Files.readString(ljungby.resolve("organisation.yaml")))
			.results()
			.map(found -> found.group(1))
			.toList();
		try (var all = Files.list(ljungby)) {
			for (var file : (Iterable<Path>) all::iterator) {
				var text = Files.readString(file)
					.replace("alias: ljungby", "alias: " + alias)
					.replace("host: ljungby", "host: " + alias)
					.replace("municipality: ljungby", "municipality: " + alias)
					.replaceAll("code: \"\\d{4}\"", "code: \"" + code + "\"");
				if (file.endsWith("tenant.yaml")) {
					text = text.replaceFirst("name: \".*\"", "name: \"Kommunen " + alias + "\"");
				}
				for (var user : users) {
					text = text.replaceAll("(?<![a-z.])" + Pattern.quote(user) + "(?![a-z.])", user + "." + alias);
				}
				Files.writeString(folder.resolve(file.getFileName()), text);
			}
		}
		try (var made = Files.list(folder)) {
			return made.toArray(Path[]::new);
		}
	}

}
