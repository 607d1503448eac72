package se.larmnav.alarms.taps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.SignedTapsApi;
import se.larmnav.contract.alarms.TapsApi;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps of a phone whose login is lost. */
@AlarmsTest
class TapsTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private Tickets tickets;

	private UUID alarm = new UUID(0, 0);

	@BeforeEach
	void anAlarmIsSentToTheDayGroup() {
		clock.setTo("2026-03-02T14:00");
		alarm = dispatched(town.elsaInGoteborg());
	}

	private UUID dispatched(Town.Inhabited home) {
		var id = town.press(home).id();
		var operator = town.operator(home.tenant());
		operator.answer(id);
		operator.contact(id, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(id, new AlarmsApi.Dispatch(null, null));
		return id;
	}

	private String token() {
		return tokens.person("goteborg", "hanna.hemtjanst", "home-care");
	}

	private String ticket() {
		return api.as(token(), TapsApi.class).sign(alarm).ticket();
	}

	private ResponseEntity<JsonNode> tap(@Nullable String ticket, String key, String step) {
		var request = api.rest(null)
			.build()
			.post()
			.uri(SignedTapsApi.PATH)
			.header("Idempotency-Key", key)
			.body(new AlarmsApi.Step(step, clock.instant(), null, null, null));
		return TestApi.answer((ticket == null) ? request : request.header(SignedTapsApi.TICKET, ticket));
	}

	private int status(@Nullable String ticket, String step) {
		return tap(ticket, UUID.randomUUID().toString(), step).getStatusCode().value();
	}

	private AlarmsApi.DispatchView errand() {
		return Objects.requireNonNull(town.operator("goteborg").open(alarm).dispatch());
	}

	@Test
	void aLostLoginLosesNoStepAndTheHistorySaysWhoTookIt() {
		var ticket = ticket();
		var key = UUID.randomUUID().toString();
		var first = tap(ticket, key, "ACKNOWLEDGED");
		var again = tap(ticket, key, "ACKNOWLEDGED");
		assertThat(List.of(first, again)).allSatisfy((answer) -> {
			assertThat(answer.getStatusCode().value()).isEqualTo(204);
			assertThat(answer.getBody()).as("nothing is told").isNull();
		});
		assertThat(status(ticket, "ON_THE_WAY")).isEqualTo(204);
		assertThat(status(ticket, "ON_SITE")).isEqualTo(204);
		assertThat(errand().acknowledgedBy()).isEqualTo("hanna.hemtjanst");
		assertThat(errand().onSiteAt()).isEqualTo(clock.instant());
		assertThat(town.operator("goteborg").open(alarm).history()).extracting(AlarmsApi.HistoryEntry::what)
			.containsOnlyOnce("Kvitterat", "På väg", "Framme");
	}

	@Test
	void theAddressIsForThatDispatchAlone() {
		var ticket = ticket();
		town.operator("goteborg").recall(alarm, new AlarmsApi.Recall("fel grupp"));
		assertThat(status(ticket, "ACKNOWLEDGED")).isEqualTo(409);
		clock.advance(Duration.ofSeconds(10));
		town.operator("goteborg").dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		assertThat(status(ticket, "ACKNOWLEDGED")).as("sent again, and not by this").isEqualTo(409);
		assertThat(errand().acknowledgedAt()).isNull();
		assertThat(status(ticket(), "ACKNOWLEDGED")).isEqualTo(204);
	}

	@Test
	void whatIsNotATicketThatHoldsOpensNothing() {
		var ticket = ticket();
		var forged = ticket.substring(0, ticket.length() - 8) + "AAAAAAAA";
		for (var wrong : new String[] { null, "", "x.y.z", forged, token(), tokens.operator() }) {
			assertThat(status(wrong, "ACKNOWLEDGED")).as(String.valueOf(wrong)).isEqualTo(401);
		}
		var late = tickets.sign(ofHanna(), Clock.systemUTC().instant().minusSeconds(1));
		assertThat(status(late, "ACKNOWLEDGED")).isEqualTo(401);
		assertThat(errand().acknowledgedAt()).isNull();
		for (var path : List.of("/api/alarms/v1/alarms/" + alarm, "/api/alarms/v1/unit-alarms",
				"/api/alarms/v1/board")) {
			assertThat(api.get(ticket, path).getStatusCode().value()).as(path).isEqualTo(401);
		}
		assertThat(status(ticket, "CLOSED")).as("no step").isEqualTo(422);
	}

	private Ticket ofHanna() {
		return new Ticket(new TenantId("goteborg"), "someone", "hanna.hemtjanst", "Hanna", alarm, errand().at());
	}

	@Test
	void nobodyGetsAnAddressForWhatIsNotHisUnits() {
		var foreign = dispatched(town.karlInLjungby());
		var hanna = api.post(token(), "/api/alarms/v1/alarms/" + foreign + "/tap-addresses", "");
		assertThat(hanna.getStatusCode().value()).isEqualTo(404);
		var night = tokens.person("goteborg", "nils.natt", "home-care");
		assertThat(api.post(night, "/api/alarms/v1/alarms/" + alarm + "/tap-addresses", "").getStatusCode().value())
			.isEqualTo(404);
		var another = new Ticket(new TenantId("ljungby"), "someone", "hanna.hemtjanst", "Hanna", alarm, errand().at());
		assertThat(status(tickets.sign(another, tomorrow()), "ACKNOWLEDGED")).as("another municipality's")
			.isEqualTo(404);
		assertThat(errand().acknowledgedAt()).isNull();
	}

	private static Instant tomorrow() {
		return Clock.systemUTC().instant().plus(Duration.ofDays(1));
	}

}
