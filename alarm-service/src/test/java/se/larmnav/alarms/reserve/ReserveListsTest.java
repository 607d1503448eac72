package se.larmnav.alarms.reserve;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.ReserveListsApi;
import se.larmnav.contract.alarms.ReserveListsApi.Summary;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The lists that a unit prints for the day when nothing works. */
@AlarmsTest
class ReserveListsTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private ReadLog readings;

	@Autowired
	private ReserveRound round;

	@Autowired
	private KeptLists kept;

	@Autowired
	private Sealing sealing;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void anEvening() {
		List.of("ljungby", "goteborg")
			.forEach((tenant) -> tenants.as(tenant, () -> town.change("delete from reserve_list")));
		clock.setTo("2027-01-10T21:00");
		look("ljungby");
		clock.setTo("2027-01-11T04:00");
	}

	private void look(String tenant) {
		tenants.as(tenant, () -> {
			round.look();
			return null;
		});
	}

	private ReserveListsApi lagan() {
		return api.as(tokens.person("ljungby", "leo.hemtjanst", "home-care"), ReserveListsApi.class);
	}

	@Test
	@Requirement({ "GIS-DOC-02", "GIS-ALM-07" })
	void eachUnitHasItsPeopleWithAccessAndPlanAndNobodyElses() {
		var karl = town.karlInLjungby();
		look("ljungby");
		assertThat(lagan().reserveLists()).extracting(Summary::unit).containsExactly("hemtjanst-lagan");
		assertThat(lagan().reserveList("hemtjanst-lagan").homes()).filteredOn((home) -> home.caseId().equals(karl.id()))
			.singleElement()
			.satisfies((home) -> {
				assertThat(home.people()).extracting(ReserveListsApi.Person::name).containsExactly("Karl Exempel");
				assertThat(home.plan()).isEqualTo("Ring dottern först.");
				assertThat(home.access()).contains("Kompletta nycklar", "214", "LK-77");
				assertThat(home.doorCode()).isEqualTo("4821");
			});
		var night = api.as(tokens.person("ljungby", "nisse.natt", "home-care"), ReserveListsApi.class);
		assertThat(night.reserveList("nattpatrullen").homes()).extracting(ReserveListsApi.Home::caseId)
			.contains(karl.id());
		var centrum = api.as(tokens.person("ljungby", "cia.hemtjanst", "home-care"), ReserveListsApi.class);
		assertThat(centrum.reserveList("hemtjanst-centrum").homes()).extracting(ReserveListsApi.Home::caseId)
			.doesNotContain(karl.id());
		assertThatExceptionOfType(HttpClientErrorException.NotFound.class)
			.isThrownBy(() -> centrum.reserveList("hemtjanst-lagan"));
	}

	@Test
	void theyAreMadeAnewEachDayAndNotBetween() {
		look("ljungby");
		var first = lagan().reserveLists().getFirst().madeAt();
		assertThat(first).isEqualTo(clock.instant());
		clock.setTo("2027-01-12T03:59");
		look("ljungby");
		assertThat(lagan().reserveLists().getFirst().madeAt()).isEqualTo(first);
		clock.setTo("2027-01-12T04:00");
		look("ljungby");
		assertThat(lagan().reserveLists().getFirst().madeAt()).isEqualTo(clock.instant());
	}

	@Test
	void onDiskTheyAreEncryptedForTheirTenantAndTheirUnitAlone() {
		town.karlInLjungby();
		look("ljungby");
		var content = tenants.as("ljungby", () -> kept.content("hemtjanst-lagan")).orElseThrow();
		assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("Karl", "4821", "hemtjanst-lagan");
		assertThatIllegalStateException()
			.isThrownBy(() -> tenants.as("ljungby", () -> sealing.open(content, "nattpatrullen")));
		assertThatIllegalStateException()
			.isThrownBy(() -> tenants.as("goteborg", () -> sealing.open(content, "hemtjanst-lagan")));
	}

	@Test
	@Requirement("PLT-AUD-01")
	void toOpenAListIsAReadingOfEverybodyOnIt() {
		var karl = town.karlInLjungby();
		look("ljungby");
		lagan().reserveList("hemtjanst-lagan");
		assertThat(tenants.as("ljungby", () -> readings.of(karl.person(), 10))).extracting(ReadLog.Entry::what)
			.contains("reserve-list");
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalityHasItsOwn() {
		look("goteborg");
		var ali = api.as(tokens.person("goteborg", "ali.larm", "alarm-staff"), ReserveListsApi.class);
		assertThat(ali.reserveLists()).extracting(Summary::unitName)
			.doesNotContainAnyElementsOf(List.of("Hemtjänstgrupp Lagan"));
		assertThatExceptionOfType(HttpClientErrorException.NotFound.class)
			.isThrownBy(() -> ali.reserveList("hemtjanst-lagan"));
	}

}
