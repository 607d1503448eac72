package se.larmnav.tenants.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Reason;
import se.larmnav.contract.tenants.RoutinesApi.Sending;
import se.larmnav.elsewhere.ListeningService;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A version reaches the other services, over HTTP, also one that was down. */
@BesideCases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationTest {

	private static final Instant BEFORE = Instant.parse("2026-03-31T21:59:59Z");

	private static final Instant FIRST_DAY = Instant.parse("2026-03-31T22:00:00Z");

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	TownHall hall;

	@Autowired
	TestApi api;

	@Autowired
	TestTokens tokens;

	@Autowired
	TestClock clock;

	ListeningService other;

	String town;

	RoutinesApi adam;

	RoutinesApi amanda;

	@BeforeAll
	void anotherServiceRuns() {
		this.other = new ListeningService(this.api.url(), this.tokens);
	}

	@AfterAll
	void itStops() {
		this.other.close();
	}

	@BeforeEach
	void aMunicipalityThatBothKnow() {
		this.clock.setTo("2026-03-02T09:00");
		this.town = this.hall.open();
		this.other.open(this.town);
		this.adam = this.hall.administrator(this.town, "adam.admin");
		this.amanda = this.hall.administrator(this.town, "amanda.admin");
		await().atMost(PATIENCE).until(() -> this.other.inForce(this.town, BEFORE) == 1);
	}

	@Test
	@Requirement("PLT-TEN-02")
	void aVersionIsInForceElsewhereFromItsDay() {
		var draft = TownHall.keysWithin(this.adam, "6 weeks");
		var sent = this.adam.send(draft.entry().id(), draft.etag(),
				new Sending(LocalDate.parse("2026-04-01"), "Nämndens beslut"));
		var approved = this.amanda.approve(draft.entry().id(), sent.etag());
		long asked = System.nanoTime();
		this.adam.publish(draft.entry().id(), approved.etag());

		await().pollInterval(Duration.ofMillis(5))
			.atMost(PATIENCE)
			.until(() -> this.other.inForce(this.town, FIRST_DAY) == 2);

		System.out.println("A publication was kept elsewhere after "
				+ Duration.ofNanos(System.nanoTime() - asked).toMillis() + " ms");
		assertThat(this.other.inForce(this.town, BEFORE)).isEqualTo(1);
		assertThat(this.other.routine(this.town, 2))
			.isEqualTo(MunicipalFiles.routine("routine", this.adam.version(2).text(), 2));
	}

	@Test
	void aServiceThatWasDownGetsItAfterwards() {
		this.other.stop();
		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "6 weeks"), "2026-04-01");

		this.other.start();

		await().atMost(PATIENCE).until(() -> this.other.inForce(this.town, FIRST_DAY) == 2);
	}

	@Test
	void aWithdrawnVersionIsLeftOutElsewhere() {
		TownHall.published(this.adam, this.amanda, TownHall.keysWithin(this.adam, "6 weeks"), "2026-04-01");
		await().atMost(PATIENCE).until(() -> this.other.inForce(this.town, FIRST_DAY) == 2);

		this.adam.withdraw(2, new Reason("Nämnden ångrade sig"));

		await().atMost(PATIENCE).until(() -> this.other.inForce(this.town, FIRST_DAY) == 1);
		assertThat(this.other.routine(this.town, 2).version()).isEqualTo(2);
	}

}
