package se.larmnav.cases;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.cases.OtherSystem.Told;
import se.larmnav.contract.cases.WebhooksApi;
import se.larmnav.contract.cases.WebhooksApi.Made;
import se.larmnav.contract.cases.WebhooksApi.NewWebhook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** Other systems are told what happens, and can prove who told them. */
@OutsideTest
class WebhooksTest {

	private static final String RECEIVED = "se.larmnav.case.application-received.v1";

	private static final String DECIDED = "se.larmnav.case.decision-made.v1";

	private static final String SENT = "se.larmnav.case.assignment-sent.v1";

	private final OtherSystem system = new OtherSystem();

	@Autowired
	Town goteborg;

	@Autowired
	Town ljungby;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@AfterEach
	void gone() {
		for (var town : List.of(goteborg, ljungby)) {
			var webhooks = town.integration().webhooks();
			webhooks.list().forEach((one) -> webhooks.end(one.id()));
		}
		system.close();
	}

	@Test
	void whatHappensIsToldInItsOrderWithIdsOnlyAndSigned() throws Exception {
		var made = told(goteborg);
		var application = AnApplication.inGoteborg();
		var story = GoteborgStory.granted(goteborg, application);
		var events = arrived(story.id, 4);
		assertThat(events).extracting(Told::type).containsExactly(RECEIVED, DECIDED, SENT, SENT);
		assertThat(events).extracting(Told::id).doesNotHaveDuplicates();
		for (var one : events) {
			assertThat(one.contentType()).isEqualTo("application/cloudevents+json");
			assertThat(one.event().propertyNames()).containsExactlyInAnyOrder("specversion", "id", "source", "type",
					"subject", "time", "datacontenttype", "data");
			assertThat(one.event().path("specversion").asString()).isEqualTo("1.0");
			assertThat(one.event().path("id").asString()).isEqualTo(one.id());
			assertThat(one.event().path("source").asString()).isEqualTo("/goteborg/cases");
			assertThat(Instant.parse(one.event().path("time").asString())).isEqualTo(goteborg.now());
			assertThat(List.of("caseId", "assignmentId")).containsAll(one.event().path("data").propertyNames());
			assertThat(one.body()).doesNotContain(application.personalNumber(), application.familyName(), "Elsa");
			assertThat(one.signature()).isEqualTo(signed(made.secret(), one));
			assertThat(Instant.ofEpochSecond(Long.parseLong(one.timestamp())))
				.isBetween(Instant.now().minusSeconds(300), Instant.now().plusSeconds(1));
		}
		assertThat(events.getLast().event().path("data").path("assignmentId").asString())
			.isEqualTo(story.service().id().toString());
	}

	@Test
	void aReceiverThatFailsIsTriedAgainAndGetsAllOfItInOrder() {
		told(goteborg);
		system.answers(500);
		var story = GoteborgStory.granted(goteborg);
		var first = arrived(story.id, 1).getFirst();
		stays(story.id, 1);
		goteborg.later(Duration.ofMinutes(1));
		var second = arrived(story.id, 2).getLast();
		assertThat(second.id()).as("the same event").isEqualTo(first.id());
		assertThat(second.body()).isEqualTo(first.body());
		system.answers(204);
		goteborg.later(Duration.ofMinutes(2));
		assertThat(arrived(story.id, 6).subList(2, 6)).extracting(Told::type)
			.containsExactly(RECEIVED, DECIDED, SENT, SENT);
		goteborg.later(Duration.ofHours(2));
		stays(story.id, 6);
		assertThat(deliveries("TAKEN", story.id)).hasSize(4);
		assertThat(deliveries("TAKEN", story.id).getLast().attempts()).isEqualTo(3);
	}

	@Test
	void whatWasNotTakenInADayIsGivenUpAndSentAnewWhenItIsAskedFor() {
		told(goteborg);
		system.answers(503);
		var story = GoteborgStory.granted(goteborg);
		var first = arrived(story.id, 1).getFirst();
		goteborg.later(Duration.ofHours(24));
		Town.eventually(() -> deliveries("GIVEN_UP", story.id), (found) -> found.size() == 4);
		var given = deliveries("GIVEN_UP", story.id).getLast();
		assertThat(given.id()).hasToString(first.id());
		assertThat(given.lastAnswer()).isEqualTo(503);
		system.answers(204);
		var webhooks = goteborg.integration().webhooks();
		webhooks.again(webhooks.list().getFirst().id(), given.id(), Town.key());
		Town.eventually(() -> deliveries("TAKEN", story.id),
				(found) -> found.stream().anyMatch((one) -> one.id().equals(given.id())));
		assertThat(
				system.about(story.id).stream().filter((one) -> one.id().equals(first.id())).toList().getLast().body())
			.isEqualTo(first.body());
	}

	@Test
	void onlyWhatWasAskedForIsToldAndNothingAfterTheEnd() {
		var made = told(goteborg, "decision-made");
		var story = GoteborgStory.granted(goteborg);
		assertThat(arrived(story.id, 1)).extracting(Told::type).containsExactly(DECIDED);
		goteborg.integration().webhooks().end(made.id());
		var after = GoteborgStory.granted(goteborg);
		stays(after.id, 0);
		stays(story.id, 1);
	}

	@Test
	void forADayBothSecretsSign() throws Exception {
		var old = told(goteborg, "decision-made");
		var renewed = goteborg.integration().webhooks().renew(old.id(), Town.key());
		assertThat(renewed.secret()).isNotEqualTo(old.secret());
		var one = arrived(GoteborgStory.granted(goteborg).id, 1).getFirst();
		assertThat(one.signature().split(" ")).containsExactly(signed(renewed.secret(), one),
				signed(old.secret(), one));
	}

	@Test
	void aSlowReceiverHoldsUpNobodyElse() {
		told(goteborg, "decision-made");
		var slow = system.holds();
		try (var quick = new OtherSystem()) {
			goteborg.integration().webhooks().make(Town.key(), new NewWebhook(quick.url(), List.of("decision-made")));
			var story = GoteborgStory.granted(goteborg);
			Town.eventually(() -> quick.about(story.id), (found) -> found.size() == 1);
			assertThat(story.application().state()).isEqualTo("GRANTED");
		}
		finally {
			slow.countDown();
		}
	}

	@Test
	void noOtherMunicipalityIsToldOrSeesTheAddress() {
		var made = told(goteborg);
		var there = LjungbyStory.applied(ljungby);
		stays(there.id, 0);
		assertThat(ljungby.integration().webhooks().list()).isEmpty();
		var path = "/webhooks/" + made.id();
		assertThat(ljungby.integration().gets(path + "/deliveries").getStatusCode().value()).isEqualTo(404);
		assertThat(ljungby.integration().posts(path + "/secret", Town.key(), "").getStatusCode().value())
			.isEqualTo(404);
		assertThat(goteborg.desk("maria.planerare").gets("/webhooks").getStatusCode().value()).isEqualTo(403);
	}

	@Test
	void anAddressOrAnEventThatCannotBeIsNamed() {
		for (var url : List.of("ftp://example.se/told", "//example.se", "https://user:word@example.se/told",
				"not an address", "")) {
			assertThat(fault(new NewWebhook(url, List.of()))).as(url).isEqualTo("/url");
		}
		assertThat(fault(new NewWebhook("https://example.se/told", List.of("decision-made", "nonsense"))))
			.isEqualTo("/events/1");
		assertThat(goteborg.integration().webhooks().list()).isEmpty();
	}

	private String fault(NewWebhook wrong) {
		var refused = goteborg.integration().posts("/webhooks", Town.key(), wrong);
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		return the(refused.getBody()).path("errors").path(0).path("pointer").asString();
	}

	private Made told(Town town, String... events) {
		return town.integration().webhooks().make(Town.key(), new NewWebhook(system.url(), List.of(events)));
	}

	private List<Told> arrived(UUID caseId, int count) {
		return Town.eventually(() -> system.about(caseId), (found) -> found.size() >= count);
	}

	private void stays(UUID caseId, int count) {
		Awaitility.await()
			.during(Duration.ofMillis(600))
			.atMost(Duration.ofSeconds(5))
			.until(() -> system.about(caseId).size() == count);
	}

	/** Newest first. */
	private List<WebhooksApi.Delivery> deliveries(String state, UUID caseId) {
		var webhooks = goteborg.integration().webhooks();
		return webhooks.deliveries(webhooks.list().getFirst().id(), state)
			.stream()
			.filter((one) -> one.caseId().equals(caseId))
			.toList();
	}

	/** As a receiver does it, by the description alone. */
	private static String signed(String secret, Told told) throws Exception {
		var mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
		var signed = told.id() + "." + told.timestamp() + "." + told.body();
		return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
	}

}
