package se.larmnav.alarms.exemptions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.ExemptionsApi;
import se.larmnav.contract.alarms.ExemptionsApi.Declaration;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Gislaved's exception, given to Ljungby: one hour, not counted in extreme weather. */
@AlarmsTest
class ExtremeWeatherTest {

	private static final Duration HOUR = Duration.ofMinutes(60);

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void theWeatherIsExcepted() {
		clock.setTo("2026-06-01T14:00");
		tenants.as("ljungby", () -> town.change("update exemption set until_at = from_at"));
		town.giveRoutine("ljungby", (yaml) -> yaml.replace("    until: acted\n    otherwise:",
				"    until: acted\n    not-counted-in: extreme-weather\n    otherwise:"));
	}

	@AfterEach
	void andNoLonger() {
		town.giveRoutine("ljungby", (yaml) -> yaml);
	}

	private ExemptionsApi manager() {
		return api.as(tokens.person("ljungby", "vidar.verksamhetschef", "unit-head"), ExemptionsApi.class);
	}

	private Declaration storm(Instant from, @Nullable Instant until) {
		return new Declaration("EXTREME_WEATHER", from, until, "Stormen Ylva, vägarna är stängda");
	}

	private List<String> history(UUID alarm) {
		return town.operator("ljungby").open(alarm).history().stream().map(AlarmsApi.HistoryEntry::what).toList();
	}

	private List<AlarmsApi.Deviation> deviations(UUID alarm) {
		return town.as("ljungby", "leo.hemtjanst", "home-care")
			.deviations()
			.stream()
			.filter((one) -> alarm.equals(one.alarmId()))
			.toList();
	}

	private String standing(UUID alarm) {
		var target = town.operator("ljungby").open(alarm).actTarget();
		return (target == null) ? "" : target.state();
	}

	@Test
	@Requirement({ "GIS-SLA-02", "C69" })
	void aPromiseThatIsNotKeptInTheStormIsTaggedAndNoDeviation() {
		var decided = manager().declare(storm(clock.instant(), null));
		assertThat(decided.decidedBy()).isEqualTo("vidar.verksamhetschef");
		var alarm = town.press(town.karlInLjungby());
		clock.advance(HOUR.plusSeconds(1));
		await().until(() -> history(alarm.id()).contains("Över tiden, räknas inte vid extremt väder"));
		assertThat(standing(alarm.id())).isEqualTo("EXCEPTED");
		assertThat(deviations(alarm.id())).isEmpty();
	}

	@Test
	@Requirement("GIS-SLA-02")
	void beforeItBeginsAndAfterItHasEndedThePromiseCounts() {
		var storm = manager().declare(storm(clock.instant(), null));
		clock.advance(Duration.ofMinutes(10));
		var ended = manager().endExemption(storm.id());
		assertThat(ended.until()).isEqualTo(clock.instant());
		assertThat(ended.endedBy()).isEqualTo("vidar.verksamhetschef");
		var after = town.press(town.karlInLjungby());
		clock.advance(HOUR.plusSeconds(1));
		await().until(() -> deviations(after.id()).size() == 1);
		assertThat(standing(after.id())).isEqualTo("LATE");
		manager().declare(storm(clock.instant(), null));
		assertThat(deviations(after.id())).as("what was broken before stays").hasSize(1);
	}

	@Test
	@Requirement("GIS-SLA-02")
	void whereTheRoutineDoesNotExceptItTheStormChangesNothing() {
		town.giveRoutine("ljungby", (yaml) -> yaml);
		manager().declare(storm(clock.instant(), null));
		var alarm = town.press(town.karlInLjungby());
		clock.advance(HOUR.plusSeconds(1));
		await().until(() -> deviations(alarm.id()).size() == 1);
	}

	@Test
	@Requirement("GIS-SLA-02")
	void onlyAManagerDeclaresItWithAReasonAndNeverForThePast() {
		var path = "/api/alarms/v1/guarantee-exemptions";
		var body = storm(clock.instant(), null);
		assertThat(api.post(tokens.person("ljungby", "olle.operator", "operator"), path, body).getStatusCode().value())
			.isEqualTo(403);
		var boss = tokens.person("ljungby", "vidar.verksamhetschef", "unit-head");
		assertThat(String.valueOf(api.post(boss, path, storm(clock.instant().minusSeconds(1), null)).getBody()))
			.contains("/from");
		assertThat(String.valueOf(api.post(boss, path, storm(clock.instant(), clock.instant())).getBody()))
			.contains("/until");
		assertThat(String.valueOf(api.post(boss, path, new Declaration("EXTREME_WEATHER", null, null, " ")).getBody()))
			.contains("/reason");
		assertThat(String.valueOf(api.post(boss, path, new Declaration("MONDAY", null, null, "x")).getBody()))
			.contains("/kind");
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalityHasItsOwnWeather() {
		var storm = manager().declare(storm(clock.instant(), null));
		var boss = tokens.person("goteborg", "eva.enhetschef", "unit-head");
		assertThat(api.as(boss, ExemptionsApi.class).exemptions()).extracting(ExemptionsApi.Exemption::id)
			.doesNotContain(storm.id());
		assertThat(api.post(boss, "/api/alarms/v1/guarantee-exemptions/" + storm.id() + "/ending", Map.of())
			.getStatusCode()
			.value()).isEqualTo(404);
	}

}
