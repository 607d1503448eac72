package se.larmnav.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.standalone.Browser;
import se.larmnav.standalone.Platform;
import se.larmnav.standalone.Running;
import se.larmnav.standalone.demo.Walk.Halt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * From application to installed alarm, and from the button to the operator's board: every
 * part is real, the device says SCAIP over SIP, and the operator sits at a browser.
 */
class MainJobTest {

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
	void aHomeWithKeysIsWalkedToItsAlarmAndAnsweredWithOneKey() throws Exception {
		var town = Running.town("goteborg");
		var walked = walk(town, 1);
		assertThat(walked.summary()).contains("Verkställt, state=DONE");

		try (var device = new SipHome(platform.settings().port("sip"))) {
			var board = logIn(town, Role.OPERATOR, "larmbord");
			device.press(walked.controller());
			var row = board.waitForSelector("[data-row] :text('" + walked.person().familyName() + "')",
					new WaitForSelectorOptions().setTimeout(5_000));
			assertThat(row.isVisible()).isTrue();

			device.press(walked.controller());
			device.press(walked.controller());
			board.waitForSelector("[data-row] :text('×3')");
			assertThat(board.querySelectorAll("[data-row]")).hasSize(1);

			board.querySelector("[data-row]").click();
			board.keyboard().press("Enter");
			var desk = town.desk(Role.OPERATOR);
			await().atMost(Duration.ofSeconds(10))
				.untilAsserted(() -> assertThat(desk.alarms().board(null).mine()).hasSize(1));
			var alarm = desk.alarms().board(null).mine().getFirst();
			var sent = desk.alarms().dispatch(alarm.id(), new AlarmsApi.Dispatch(null, "Fall"));
			assertThat(sent.dispatch()).isNotNull();
		}
	}

	@Test
	void aHomeWithAKeySafeIsWalkedToItsAlarm() throws Exception {
		var walked = walk(Running.town("ljungby"), 1);

		assertThat(walked.summary()).contains("Nyckelgömma, state=DONE").contains("Verkställt, state=DONE");
	}

	@Test
	void anAcknowledgedAlarmOutlivesTheServiceThatTookIt() throws Exception {
		var town = Running.town("ljungby");
		var walked = walk(town, 2);
		try (var device = new SipHome(platform.settings().port("sip"))) {
			device.press(walked.controller());
			platform.kill("alarm-service");
		}
		platform.awaitReady("alarm-service");

		var desk = town.desk(Role.OPERATOR);
		await().atMost(Duration.ofSeconds(20))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(desk.alarms().board(null).queue())
				.anySatisfy(row -> assertThat(row.person()).contains(walked.person().familyName())));
	}

	@Test
	void twoMunicipalitiesAreLoggedInInOneBrowser() throws Exception {
		try (var context = browser.context(1440, 900)) {
			var first = Browser.logIn(context.newPage(), platform.address("goteborg"), user("goteborg", Role.PLANNER));
			var second = Browser.logIn(context.newPage(), platform.address("ljungby"),
					user("ljungby", Role.TECHNICIAN));
			second.waitForSelector("text=Ljungby kommun");
			first.reload();
			first.waitForSelector("text=Göteborgs Stad");
		}
	}

	private static Page logIn(Town town, Role role, String path) throws Exception {
		var page = Browser.logIn(browser.screen(), platform.address(town.alias()), user(town.alias(), role));
		page.navigate(platform.address(town.alias()) + path);
		page.waitForSelector("text=Inga obesvarade larm.");
		return page;
	}

	private static String user(String alias, Role role) throws Exception {
		return Running.town(alias)
			.staff()
			.stream()
			.filter(one -> one.roles().contains(role))
			.findFirst()
			.orElseThrow()
			.user();
	}

	private static Walked walk(Town town, int n) throws Exception {
		var area = town.areas().getFirst();
		var person = MadeUpPerson.of(n,
				UUID.nameUUIDFromBytes(town.alias().getBytes(java.nio.charset.StandardCharsets.UTF_8)).hashCode(),
				"%s 10".formatted(area.postcodes().getFirst().substring(0, 3)), area.name());
		var controller = "%04d%05d".formatted(Math.floorMod(town.alias().hashCode(), 9000) + 1000, 70_000 + n);
		try (var device = new SipHome(platform.settings().port("sip"))) {
			var walk = new Walk(town, area, person, controller, device);
			for (var act : walk.acts(Instant.now(), Halt.IN_USE)) {
				act.work().at(platform.time().now());
			}
			return new Walked(person, controller, walk.summary());
		}
	}

	private record Walked(MadeUpPerson person, String controller, String summary) {
	}

}
