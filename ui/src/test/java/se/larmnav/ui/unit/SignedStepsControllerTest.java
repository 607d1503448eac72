package se.larmnav.ui.unit;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class SignedStepsControllerTest {

	private final List<Object> taken = new ArrayList<>();

	private final MockMvc mvc = MockMvcBuilders
		.standaloneSetup(
				new SignedStepsController((ticket, key, step) -> this.taken.addAll(List.of(ticket, key, step.step()))))
		.build();

	@Test
	void aTapIsRelayedByItsTicketAndNothingIsAnswered() throws Exception {
		this.mvc
			.perform(post("/falt/utskick/steg").header("Larmnav-Tap", "t1")
				.header("Idempotency-Key", "k1")
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"step\":\"ON_SITE\",\"at\":\"2026-11-20T13:21:00Z\"}"))
			.andExpect(status().isNoContent())
			.andExpect(content().string(""));
		assertThat(this.taken).containsExactly("t1", "k1", "ON_SITE");
	}

	@Test
	void aTapWithoutATicketOrAsAFormIsNotTaken() throws Exception {
		this.mvc
			.perform(post("/falt/utskick/steg").header("Idempotency-Key", "k1")
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"step\":\"ON_SITE\"}"))
			.andExpect(status().isBadRequest());
		this.mvc
			.perform(post("/falt/utskick/steg").header("Larmnav-Tap", "t1")
				.header("Idempotency-Key", "k1")
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.content("step=ON_SITE"))
			.andExpect(status().isUnsupportedMediaType());
		assertThat(this.taken).isEmpty();
	}

}
