package se.larmnav.alarms.response;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Gislaved's own promise as its file writes it, given to Ljungby: on site within an hour.
 */
@AlarmsTest
class ArrivalTest {

	private static final Duration HOUR = Duration.ofMinutes(60);

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void asGislavedPromises() {
		clock.setTo("2026-03-02T14:00");
		var promise = guarantee(file("gislaved"));
		town.giveRoutine("ljungby", (yaml) -> yaml.replace(guarantee(yaml), promise));
	}

	@AfterEach
	void asTheFileSays() {
		town.giveRoutine("ljungby", (yaml) -> yaml);
	}

	private static String guarantee(String yaml) {
		int begin = yaml.indexOf("\nguarantee:\n");
		return yaml.substring(begin, yaml.indexOf("\n\n", begin));
	}

	private static String file(String tenant) {
		try {
			return Files.readString(TestTenants.folder(tenant).resolve("routine-2026-01-01.yaml"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	@Requirement({ "GIS-SLA-01", "T22" })
	void whoIsThereWithinTheHourIsInTimeHoweverLongTheVisitTakes() {
		var alarm = sent();
		clock.advance(HOUR);
		step(alarm, "ON_SITE");
		clock.advance(Duration.ofMinutes(45));
		act(alarm);

		assertThat(standing(alarm)).isEqualTo("IN_TIME");
		assertThat(deviations(alarm)).isEmpty();
	}

	@Test
	@Requirement({ "GIS-SLA-01", "T22" })
	void whoIsThereAMomentAfterTheHourIsLateAndTheUnitMustSayWhy() {
		var alarm = sent();
		clock.advance(HOUR.plusMillis(1));
		step(alarm, "ON_SITE");

		await().until(() -> deviations(alarm).size() == 1);
		assertThat(standing(alarm)).isEqualTo("LATE");
		assertThat(deviations(alarm).getFirst().source()).contains("GIS-SLA-01");
		assertThat(town.operator("ljungby").open(alarm).answerTarget()).as("no answer is promised").isNull();
	}

	private UUID sent() {
		var alarm = town.press(town.karlInLjungby()).id();
		var operator = town.operator("ljungby");
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		step(alarm, "ACKNOWLEDGED");
		return alarm;
	}

	private AlarmsApi leo() {
		return town.as("ljungby", "leo.hemtjanst", "home-care");
	}

	private void step(UUID alarm, String step) {
		leo().step(alarm, alarm + step, new AlarmsApi.Step(step, null, null, null, null));
	}

	private void act(UUID alarm) {
		leo().step(alarm, alarm + "done", new AlarmsApi.Step("ACTED", null, "lifted", "visit", null));
	}

	private String standing(UUID alarm) {
		return Objects.requireNonNull(town.operator("ljungby").open(alarm).actTarget()).state();
	}

	private List<AlarmsApi.Deviation> deviations(UUID alarm) {
		return leo().deviations().stream().filter((one) -> alarm.equals(one.alarmId())).toList();
	}

}
