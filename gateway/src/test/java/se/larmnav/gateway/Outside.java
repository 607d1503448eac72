package se.larmnav.gateway;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import se.larmnav.embedded.Parts;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** What is around the gateway in its tests: services, a login, and Redis behind a tap. */
class Outside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String INLINED = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;

	static final int BODY_LIMIT = 10_000;

	static final Upstream UPSTREAM = Upstream.start();

	static final Tokens TOKENS = new Tokens();

	static final Tap REDIS = Tap.before(Parts.redis().host(), Parts.redis().port());

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		((GenericApplicationContext) context).registerBean(Clock.class,
				() -> Clock.fixed(Instant.parse("2026-03-02T09:00:01Z"), ZoneOffset.UTC),
				definition -> definition.setPrimary(true));
		UPSTREAM.login(TOKENS);
		var sources = context.getEnvironment().getPropertySources();
		var ours = new MapPropertySource("outside", properties());
		// What a test says itself wins.
		if (sources.contains(INLINED)) {
			sources.addAfter(INLINED, ours);
		}
		else {
			sources.addFirst(ours);
		}
	}

	private static Map<String, Object> properties() {
		return Map.of("larmnav.peers.tenants", UPSTREAM.url(), "larmnav.peers.cases", UPSTREAM.url(),
				"larmnav.peers.alarms", UPSTREAM.url(), "larmnav.peers.ui", UPSTREAM.url(), "larmnav.redis.url",
				"redis://127.0.0.1:" + REDIS.port(), "larmnav.issuer", Tokens.ISSUER, "larmnav.jwks",
				UPSTREAM.url() + "/login/keys", "larmnav.gateway.body-limit", BODY_LIMIT + "B",
				"spring.cloud.gateway.server.webflux.httpclient.response-timeout", "800ms");
	}

}
