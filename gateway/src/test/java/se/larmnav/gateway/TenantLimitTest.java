package se.larmnav.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@GatewayTest
@TestPropertySource(properties = "larmnav.gateway.limit=" + TenantLimitTest.LIMIT)
class TenantLimitTest {

	static final int LIMIT = 20;

	@LocalServerPort
	int port;

	@Autowired
	StringRedisTemplate redis;

	@Autowired
	GatewaySettings settings;

	@Autowired
	Clock clock;

	/** A tenant that nobody has used before. */
	String tenant = "t" + UUID.randomUUID().toString().substring(0, 12);

	WebTestClient http;

	@BeforeEach
	void client() {
		this.http = WebTestClient.bindToServer()
			.baseUrl("http://127.0.0.1:" + this.port)
			.responseTimeout(Duration.ofSeconds(20))
			.build();
	}

	@AfterEach
	void openTheTap() {
		Outside.REDIS.letThrough();
	}

	private List<Integer> requests(int count, String tenant, HttpMethod method, String path) {
		var token = Outside.TOKENS.of(tenant);
		var statuses = new ArrayList<Integer>();
		for (var i = 0; i < count; i++) {
			statuses.add(this.http.method(method)
				.uri(path)
				.headers(headers -> headers.setBearerAuth(token))
				.exchange()
				.returnResult(Void.class)
				.getStatus()
				.value());
		}
		return statuses;
	}

	@Test
	void eachTenantHasItsOwnLimit() {
		assertThat(requests(LIMIT, this.tenant, HttpMethod.GET, "/api/cases/v1/cases")).containsOnly(200);
		assertThat(requests(5, this.tenant, HttpMethod.GET, "/api/cases/v1/cases")).containsOnly(429);
		assertThat(requests(5, this.tenant + "b", HttpMethod.GET, "/api/cases/v1/cases")).containsOnly(200);
	}

	@Test
	void whoeverIsStoppedLearnsWhenToComeBack() {
		requests(LIMIT, this.tenant, HttpMethod.GET, "/api/cases/v1/cases");
		this.http.get()
			.uri("/api/cases/v1/cases")
			.headers(headers -> headers.setBearerAuth(Outside.TOKENS.of(this.tenant)))
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.RETRY_AFTER, "9")
			.expectHeader()
			.valueEquals("RateLimit", "\"tenant\";r=0;t=9")
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("https://larmnav.se/problems/too-many-requests");
	}

	@Test
	void anAlarmIsNeverStoppedByALimit() {
		requests(LIMIT + 1, this.tenant, HttpMethod.GET, "/api/alarms/v1/board");
		for (var path : List.of("alarms", "alarm-batches", "alarms/01a1f93d-251c-741f-923f-b2890d4bc0e9/reports")) {
			assertThat(requests(2 * LIMIT, this.tenant, HttpMethod.POST, "/api/alarms/v1/" + path)).containsOnly(200);
		}
		assertThat(requests(1, this.tenant, HttpMethod.GET, "/api/alarms/v1/board")).containsOnly(429);
	}

	@Test
	void theScreensAreNeverStoppedByALimit() {
		requests(LIMIT + 1, this.tenant, HttpMethod.GET, "/api/cases/v1/cases");
		assertThat(requests(5, this.tenant, HttpMethod.GET, "/arenden")).containsOnly(200);
	}

	@Test
	void twoGatewaysShareTheLimitOfATenant() {
		var other = new TenantLimits(this.redis, this.settings, this.clock);
		requests(LIMIT - 5, this.tenant, HttpMethod.GET, "/api/cases/v1/cases");
		await().until(() -> {
			var left = other.take(this.tenant).left();
			other.share();
			return left < 5;
		});
		await().untilAsserted(
				() -> assertThat(requests(1, this.tenant, HttpMethod.GET, "/api/cases/v1/cases")).containsOnly(429));
	}

	@Test
	void aNewWindowBeginsFromNothing() {
		var use = new TenantUse();
		for (var i = 0; i < 3; i++) {
			assertThat(use.take(7, 3)).isEqualTo(2 - i);
		}
		assertThat(use.take(7, 3)).isNegative();
		assertThat(use.take(8, 3)).isEqualTo(2);
	}

	@Test
	void aWriteThatComesLateDoesNotDisturbTheNextWindow() {
		var use = new TenantUse();
		use.take(7, 100);
		use.take(8, 100);
		use.learn(7, 1, 90);
		assertThat(use.take(8, 100)).isEqualTo(98);
	}

	@Test
	void withRedisStalledNoRequestWaitsOrFails() {
		Outside.REDIS.stall();
		var begun = Instant.now();
		assertThat(requests(LIMIT, this.tenant, HttpMethod.GET, "/api/cases/v1/cases")).containsOnly(200);
		// One wait for Redis alone would be longer than all of these together.
		assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void withRedisKilledNoRequestFailsAndTheCountIsSharedAgainAfterwards() {
		Outside.REDIS.cut();
		assertThat(requests(10, this.tenant, HttpMethod.GET, "/api/cases/v1/cases")).containsOnly(200);
		Outside.REDIS.letThrough();
		await().atMost(Duration.ofSeconds(20))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(this.redis.keys("larmnav:limit:" + this.tenant + ":*")).hasSize(1));
	}

}
