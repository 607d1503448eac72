package se.larmnav.cases;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.larmnav.embedded.MinaMeddelanden;

/** A real letter service, and other systems on this machine that may be told. */
public final class Outside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** One for all tests. */
	static final MinaMeddelanden LETTERS = MinaMeddelanden.on(0);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("larmnav.letters.url=" + LETTERS.url(), "larmnav.webhooks.own-network=true")
			.applyTo(context);
	}

}
