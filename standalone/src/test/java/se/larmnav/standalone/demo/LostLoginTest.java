package se.larmnav.standalone.demo;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.standalone.Browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A responder whose phone has lost its login on the way. */
class LostLoginTest {

	/**
	 * What the page is about to ask without its login would lead it to the login page.
	 */
	private static final String IDLE = """
			() => Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive || !one.isActive())""";

	@Test
	void theStepsOfAPhoneThatIsNoLongerLoggedInArriveAllTheSame() throws Exception {
		try (var browser = Browser.open(); var story = Story.in("ljungby", browser)) {
			var home = MadeUpHomes.inUse(Story.platform(), story.town(), 84_000, 1).getFirst();
			var operator = story.town().desk(Role.OPERATOR).alarms();
			story.devices().press(home);
			var alarm = Objects.requireNonNull(
					await().atMost(Duration.ofSeconds(30)).until(() -> ofHome(operator, home), Objects::nonNull));
			var sent = sentOut(operator, alarm);
			var phone = story.phone(story.responder(sent.unitName())).open("larm/" + alarm);
			phone.press("Kvittera");
			var onTheWay = phone.page().locator("[data-step=ON_THE_WAY]");
			onTheWay.waitFor();
			phone.page().waitForFunction(IDLE);

			phone.page().context().clearCookies();
			onTheWay.click();
			await().atMost(Duration.ofSeconds(20)).until(() -> dispatch(operator, alarm).onTheWayAt() != null);
			assertThat(dispatch(operator, alarm).acknowledgedBy()).isNotNull();

			operator.step(alarm, UUID.randomUUID().toString(),
					new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
			operator.close(alarm, new AlarmsApi.Closing("fall", "visited", null));
		}
	}

	private static @Nullable UUID ofHome(AlarmsApi operator, String controller) {
		return operator.board(null).queue().stream().map(AlarmsApi.Row::id).filter((id) -> {
			var device = operator.open(id).device();
			return device != null && device.controllerId().equals(controller);
		}).findFirst().orElse(null);
	}

	private static AlarmsApi.DispatchView sentOut(AlarmsApi operator, UUID alarm) {
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "NO_CONTACT", null));
		operator.contact(alarm, new AlarmsApi.Contact("PHONE", "NO_CONTACT", null));
		operator.dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		return dispatch(operator, alarm);
	}

	private static AlarmsApi.DispatchView dispatch(AlarmsApi operator, UUID alarm) {
		return Objects.requireNonNull(operator.open(alarm).dispatch());
	}

}
