package se.larmnav.alarms.homes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.copy.TenantHoldings;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;

/** What case-service tells is kept, in its order, and in its municipality. */
@AlarmsTest
class HomesTest {

	@Autowired
	private Town town;

	@Autowired
	private TestFeed feed;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private Homes homes;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TenantHoldings holdings;

	private List<Home> withDevice(String tenant, String controller) {
		return tenants.as(tenant, () -> homes.withDevice(controller));
	}

	@Test
	void aHomeIsKnownInItsMunicipalityAndInNoOther() {
		var home = town.karlInLjungby();
		assertThat(withDevice("ljungby", home.controller())).singleElement()
			.satisfies((kept) -> assertThat(kept.facts().people().getFirst().name()).isEqualTo("Karl Exempel"));
		assertThat(withDevice("goteborg", home.controller())).isEmpty();
		assertThat(tenants.as("goteborg", () -> homes.byIds(List.of(home.id())))).isEmpty();
	}

	@Test
	void anOlderVersionThatComesLateChangesNothing() {
		var home = town.karlInLjungby();
		feed.tell("cases", "ljungby", "home-changed",
				town.changed(home, "ryssby", List.of(Town.person("Karla", "Exempel", "194105059878")), 3));
		feed.tell("cases", "ljungby", "home-changed",
				town.changed(home, "lagan", List.of(Town.person("Karl", "Exempel", "194105059878")), 2));
		assertThat(withDevice("ljungby", home.controller())).singleElement()
			.satisfies((kept) -> assertThat(kept.area()).isEqualTo("ryssby"));
	}

	@Test
	void aDeviceThatAnotherMunicipalityHasInUseIsNotTakenFromIt() throws Exception {
		var home = town.elsaInGoteborg();
		feed.tell("cases", "ljungby", "installation-started", Map.of("caseId", UUID.randomUUID(), "personIds",
				List.of(), "controllerId", home.controller(), "family", "scaip", "since", "2026-01-01T08:00:00Z"));
		assertThat(town.press(home).tenant()).isEqualTo("goteborg");
		assertThat(tenants.as("ljungby", () -> town.count("alarm", "controller", home.controller()))).isZero();
	}

	@Test
	void aDeviceThatHasMovedToAnotherHomeShowsOnlyWhoHasItNow() {
		var before = town.karlInLjungby();
		var gone = new HashMap<>(
				town.changed(before, "lagan", List.of(Town.person("Karl", "Exempel", "194105059878")), 2));
		gone.put("inUse", false);
		feed.tell("cases", "ljungby", "home-changed", gone);
		assertThat(withDevice("ljungby", before.controller())).as("nobody else has it").hasSize(1);
		var now = new Town.Inhabited("ljungby", UUID.randomUUID(), UUID.randomUUID(), before.controller());
		town.inhabit(now, "ryssby", Town.person("Rut", "Exempel", "193307159883"), 1);
		assertThat(withDevice("ljungby", before.controller())).singleElement()
			.satisfies((home) -> assertThat(home.facts().people().getFirst().name()).isEqualTo("Rut Exempel"));
	}

	@Test
	void anAlarmOfADeviceThatWasTakenOverRingsInItsMunicipality() {
		var home = town.karlInLjungby();
		var taken = new HashMap<>(
				town.changed(home, "lagan", List.of(Town.person("Karl", "Exempel", "194105059878")), 2));
		taken.put("family", "scaip-message");
		feed.tell("cases", "ljungby", "home-changed", taken);
		assertThat(tenants.as("ljungby",
				() -> database
					.sql("select family from platform.device_routes where controller = :controller and in_use")
					.param("controller", home.controller())
					.query(String.class)
					.list()))
			.containsExactly("scaip-message");
		assertThat(town.press(home).tenant()).isEqualTo("ljungby");
	}

	@Test
	void aMunicipalityInWhichSomebodyWaitsForHelpIsNotDeleted() {
		tenants.make("tomby");
		assertThat(holdings.obstacles(new TenantId("tomby"))).isEmpty();
		town.press(town.karlInLjungby());
		assertThat(holdings.obstacles(new TenantId("ljungby"))).containsExactly("open-alarms");
		assertThat(holdings.counts(new TenantId("ljungby"))).containsKeys("alarm", "home", "platform.intake_journal",
				"platform.device_routes");
	}

	@Test
	void aPersonalNumberIsMasked() {
		var home = town.karlInLjungby();
		assertThat(
				withDevice("ljungby", home.controller()).getFirst().facts().people().getFirst().maskedPersonalNumber())
			.isEqualTo("19410505-••••");
	}

}
