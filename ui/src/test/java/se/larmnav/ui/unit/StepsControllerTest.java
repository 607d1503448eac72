package se.larmnav.ui.unit;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.larmnav.contract.alarms.AlarmsApi.Step;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.Fixed;
import se.larmnav.ui.text.PlatformClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class StepsControllerTest {

	private final FakeAlarms alarms = new FakeAlarms(new PlatformClock());

	private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new StepsController(this.alarms)).build();

	@Test
	void aTapIsRelayedWithItsKeyAndThePhonesTime() throws Exception {
		this.mvc
			.perform(post("/falt/larm/{id}/steg", FakeAlarms.ELSA).header("Idempotency-Key", "k1")
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"step\":\"ON_SITE\",\"at\":\"2026-11-20T13:21:00Z\"}"))
			.andExpect(status().isNoContent());
		assertThat(this.alarms.done).containsExactly("k1",
				new Step("ON_SITE", Fixed.today("14:21:00"), null, null, null));
	}

	@Test
	void aTapWithoutAKeyOrAsAFormIsNotTaken() throws Exception {
		this.mvc
			.perform(post("/falt/larm/{id}/steg", FakeAlarms.ELSA).contentType(MediaType.APPLICATION_JSON)
				.content("{\"step\":\"ON_SITE\"}"))
			.andExpect(status().isBadRequest());
		this.mvc
			.perform(post("/falt/larm/{id}/steg", FakeAlarms.ELSA).header("Idempotency-Key", "k1")
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.content("step=ON_SITE"))
			.andExpect(status().isUnsupportedMediaType());
		assertThat(this.alarms.done).isEmpty();
	}

	@Test
	void aRefusalReachesThePhone() throws Exception {
		this.alarms.alarms.clear();
		this.mvc
			.perform(post("/falt/larm/{id}/steg", FakeAlarms.ELSA).header("Idempotency-Key", "k1")
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"step\":\"ACKNOWLEDGED\"}"))
			.andExpect(status().isNotFound());
	}

}
