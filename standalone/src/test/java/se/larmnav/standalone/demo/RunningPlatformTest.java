package se.larmnav.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
 * What the running platform bears: a service that is killed, and two municipalities in
 * one browser.
 */
class RunningPlatformTest {

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
	void anAcknowledgedAlarmOutlivesTheServiceThatTookIt() throws Exception {
		try (var story = Story.in("gislaved", browser)) {
			var person = story.person(1);
			var controller = story.controller(1);
			var walk = new Walk(story.town(), story.area(), person, controller, story.devices());
			for (var act : walk.acts(Instant.now(), Halt.IN_USE)) {
				act.work().at(platform.time().now());
			}
			story.devices().press(controller);
			platform.kill("alarm-service");
			platform.awaitReady("alarm-service");

			var operator = story.town().desk(Role.OPERATOR).alarms();
			await().atMost(Duration.ofSeconds(30))
				.ignoreExceptions()
				.untilAsserted(() -> assertThat(of(person, operator)).hasSize(1));

			// Nobody is told of it again while another story moves the time.
			var alarm = of(person, operator).getFirst().id();
			operator.answer(alarm);
			operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
			operator.close(alarm, new AlarmsApi.Closing("mistake", "no-action", null));
		}
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

	private static List<AlarmsApi.Row> of(MadeUpPerson person, AlarmsApi operator) {
		return operator.board(null).queue().stream().filter(row -> Story.listed(person).equals(row.person())).toList();
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

}
