package se.larmnav.alarms.board;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AlarmsTest
class MeasurementsTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@Test
	void theOldestUnansweredAndTheTimeToAnswerAreMeasuredPerTenantAndNothingElse() {
		clock.setTo("2026-03-02T14:00");
		var alarm = town.press(town.elsaInGoteborg());
		clock.advance(Duration.ofSeconds(41));
		assertThat(meters.get("larmnav.alarm.oldest.unanswered").tag("tenant", "goteborg").gauge().value())
			.isGreaterThanOrEqualTo(41.0);
		var before = answers();
		town.operator("goteborg").answer(alarm.id());
		assertThat(answers()).isEqualTo(before + 1);
		assertThat(meters.getMeters()).filteredOn((meter) -> meter.getId().getName().startsWith("larmnav.alarm"))
			.isNotEmpty()
			.allSatisfy((Meter meter) -> assertThat(meter.getId().getTags()).extracting(Tag::getKey)
				.containsOnly("tenant"));
	}

	@Test
	void thoseWhoRunThePlatformAreToldHowLongTheOldestHasWaitedAndNothingElse() {
		clock.setTo("2026-03-02T14:00");
		var before = waiting("ljungby").path("seconds").asLong();
		assertThat(before).as("nobody rings in this municipality").isZero();
		var home = town.karlInLjungby();
		var alarm = town.press(home);
		clock.advance(Duration.ofSeconds(75));
		var told = waiting("ljungby");
		assertThat(told.path("seconds").asLong()).isBetween(75L, 90L);
		assertThat(told.propertyNames()).containsExactlyInAnyOrder("alias", "seconds");
		town.operator("ljungby").answer(alarm.id());
		// the journal is told that it has arrived a moment after it is on the board
		await().untilAsserted(() -> assertThat(waiting("ljungby").path("seconds").asLong()).isZero());
		assertThat(api.get(tokens.operator(), "/internal/unanswered").getStatusCode().is4xxClientError()).isTrue();
	}

	@Test
	void anAlarmThatHasNotReachedItsMunicipalityCountsToo() throws IOException {
		clock.setTo("2026-03-02T14:00");
		var home = town.karlInLjungby();
		town.tamper("alter table ljungby.signal add constraint broken check (text not like '%badrummet%') not valid");
		try (var device = town.device(home)) {
			device.send(device.message().with("dte", "Har ramlat i badrummet"));
			clock.advance(Duration.ofMinutes(3));
			await().until(() -> waiting("ljungby").path("seconds").asLong() >= 180);
		}
		finally {
			town.tamper("alter table ljungby.signal drop constraint broken");
		}
		await().atMost(Duration.ofSeconds(30)).until(() -> !town.operator("ljungby").board(null).queue().isEmpty());
		town.operator("ljungby").board(null).queue().forEach((row) -> town.operator("ljungby").answer(row.id()));
	}

	private JsonNode waiting(String tenant) {
		return Objects.requireNonNull(api.get(tokens.service("tenants", null), "/internal/unanswered").getBody())
			.valueStream()
			.filter((each) -> each.path("alias").asString().equals(tenant))
			.findFirst()
			.orElseThrow();
	}

	private long answers() {
		var timer = meters.find("larmnav.alarm.answer").tag("tenant", "goteborg").timer();
		return (timer == null) ? 0 : timer.count();
	}

}
