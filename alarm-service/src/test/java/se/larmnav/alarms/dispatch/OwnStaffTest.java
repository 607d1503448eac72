package se.larmnav.alarms.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.OtherUnit;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gislaved's rule, given to Ljungby: only the municipality's own staff acts on alarms.
 */
@AlarmsTest
class OwnStaffTest {

	private static final AtomicInteger VERSIONS = new AtomicInteger(500);

	private static final String RYSSBY = "{ id: hemtjanst-ryssby,";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private TestTenants tenants;

	@BeforeEach
	void ryssbyIsRunByACompany() throws IOException {
		clock.setTo("2026-03-02T14:00");
		organisation(RYSSBY + " external: true,");
	}

	@AfterEach
	void andNoLonger() throws IOException {
		organisation(RYSSBY);
		town.giveRoutine("ljungby", (yaml) -> yaml);
	}

	private void organisation(String ryssby) throws IOException {
		var yaml = Files.readString(TestTenants.folder("ljungby").resolve("organisation.yaml"));
		assertThat(yaml).contains(RYSSBY);
		tenants.giveOrganisation("ljungby", VERSIONS.incrementAndGet(), yaml.replace(RYSSBY, ryssby));
	}

	private UUID answered() {
		var alarm = town.press(town.karlInLjungby()).id();
		town.operator("ljungby").answer(alarm);
		return alarm;
	}

	private ResponseEntity<?> sendToRyssby(UUID alarm) {
		return api.post(tokens.person("ljungby", "olle.operator", "operator"),
				"/api/alarms/v1/alarms/" + alarm + "/dispatch", new AlarmsApi.Dispatch("hemtjanst-ryssby", null));
	}

	@Test
	@Requirement("GIS-ALM-04")
	void whoIsNotEmployedByTheMunicipalityIsNeitherOfferedNorSent() {
		town.giveRoutine("ljungby", (yaml) -> yaml.replace("\n  no-contact:",
				"\n  own-staff: { source: \"GIS-ASG-01, GIS-ALM-04\" }\n  no-contact:"));
		var alarm = answered();

		assertThat(others(alarm)).contains("nattpatrullen").doesNotContain("hemtjanst-ryssby");
		var refused = sendToRyssby(alarm);
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(String.valueOf(refused.getBody())).contains("/unit", "own-staff-only");
		var sent = town.operator("ljungby").dispatch(alarm, new AlarmsApi.Dispatch(null, null)).dispatch();
		assertThat(Objects.requireNonNull(sent).unit()).isEqualTo("hemtjanst-lagan");
	}

	@Test
	void whereNothingIsDecidedACompanyIsSentAsAnybody() {
		town.giveRoutine("ljungby", (yaml) -> yaml);
		var alarm = answered();

		assertThat(others(alarm)).contains("hemtjanst-ryssby");
		assertThat(sendToRyssby(alarm).getStatusCode().value()).isEqualTo(200);
	}

	private List<String> others(UUID alarm) {
		var proposal = Objects.requireNonNull(town.operator("ljungby").open(alarm).proposal());
		return proposal.others().stream().map(OtherUnit::unit).toList();
	}

}
