package se.larmnav.ui.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is sent from an old picture of a case is sent as such. */
class SeenVersionTest {

	private final List<Optional<Long>> said = new ArrayList<>();

	private boolean refuses;

	@Test
	void theVersionIsSaidUntilOneHasChangedSomethingOneselfAndAfterARefusalTheNewOne() {
		var bound = new SeenVersion(7).bind(Acts.class, acts());
		bound.look();
		this.refuses = true;
		assertThatThrownBy(bound::act).isInstanceOf(Problem.class);
		this.refuses = false;
		bound.act();
		bound.act();
		assertThat(this.said).containsExactly(Optional.empty(), Optional.of(7L), Optional.of(9L), Optional.empty());
	}

	private Acts acts() {
		return new Acts() {

			@Override
			public void look() {
				said.add(SeenVersion.now());
			}

			@Override
			public void act() {
				said.add(SeenVersion.now());
				if (refuses) {
					throw new Problem("changed-meanwhile", 412, Map.of("version", "9"), List.of());
				}
			}

		};
	}

	/** Some API. */
	interface Acts {

		@GetExchange("/x")
		void look();

		@PostExchange("/x")
		void act();

	}

}
