package se.larmnav.alarms.board;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.ClosedAlarmsApi;
import se.larmnav.contract.alarms.ClosedAlarmsApi.ClosedAlarm;
import se.larmnav.contract.alarms.ClosedAlarmsApi.Search;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator finds of alarms that are closed. */
@AlarmsTest
class ClosedSearchTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private ReadLog readings;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-04-06T14:00");
	}

	private ClosedAlarmsApi olle() {
		return api.as(tokens.person("ljungby", "olle.operator", "operator"), ClosedAlarmsApi.class);
	}

	private UUID closed(AlarmsApi operator, Town.Inhabited home, String reason) {
		var id = town.press(home).id();
		operator.answer(id);
		operator.contact(id, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.close(id, new AlarmsApi.Closing(reason, "talked", null));
		return id;
	}

	private static Search named(String person, @Nullable Instant from) {
		return new Search(person, null, null, from, null);
	}

	@Test
	void alarmsAreFoundByPersonReasonOperatorAndTime() {
		var begun = clock.instant();
		var gunvor = town.home("ljungby", "lagan", Town.person("Gunvor", "Sökesdotter", "194105059878"));
		var fall = closed(town.operator("ljungby"), gunvor, "fall");
		clock.advance(Duration.ofMinutes(10));
		var worry = closed(town.otherOperator("ljungby"), gunvor, "worry");
		assertThat(olle().search(named("sökesdot", null))).extracting(ClosedAlarm::id).containsExactly(worry, fall);
		assertThat(olle().search(new Search("sökesdot", "fall", null, null, null))).singleElement().satisfies((one) -> {
			assertThat(one.id()).isEqualTo(fall);
			assertThat(one.person()).isEqualTo("Sökesdotter, Gunvor");
			assertThat(one.reason()).isEqualTo("Fall");
			assertThat(one.outcome()).isEqualTo("Löst via samtal");
			assertThat(one.answeredBy()).isEqualTo("olle.operator");
			assertThat(one.area()).isEqualTo("Lagan");
		});
		assertThat(olle().search(new Search("sökesdot", null, "olga", null, null))).extracting(ClosedAlarm::id)
			.containsExactly(worry);
		assertThat(olle().search(named("sökesdot", clock.instant()))).extracting(ClosedAlarm::id)
			.containsExactly(worry);
		assertThat(olle().search(new Search("sökesdot", null, null, begun, clock.instant())))
			.extracting(ClosedAlarm::id)
			.containsExactly(fall);
		assertThat(olle().search(named("100%", null))).as("a sign is a sign").isEmpty();
	}

	@Test
	void withNothingGivenTheOwnComeFirst() {
		// later than all that other tests have closed
		clock.setTo("2027-06-01T14:00");
		var own = closed(town.operator("ljungby"), town.karlInLjungby(), "fall");
		clock.advance(Duration.ofMinutes(10));
		closed(town.otherOperator("ljungby"), town.karlInLjungby(), "fall");
		assertThat(olle().search(new Search(null, null, null, null, null))).first()
			.extracting(ClosedAlarm::id)
			.isEqualTo(own);
	}

	@Test
	@Requirement("PLT-AUD-01")
	void aSearchIsAReadingOfEverybodyWhoIsShown() {
		var vera = town.home("ljungby", "lagan", Town.person("Vera", "Läsdotter", "194105059878"));
		closed(town.operator("ljungby"), vera, "fall");
		olle().search(named("läsdotter", null));
		assertThat(tenants.as("ljungby", () -> readings.of(vera.person(), 10))).first().satisfies((entry) -> {
			assertThat(entry.what()).isEqualTo("closed-alarms");
			assertThat(entry.userName()).isEqualTo("olle.operator");
		});
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalityFindsNothingOfIt() {
		var home = town.home("ljungby", "lagan", Town.person("Gun", "Gränsdotter", "194105059878"));
		closed(town.operator("ljungby"), home, "fall");
		var others = api.as(tokens.person("goteborg", "anna.operator", "operator"), ClosedAlarmsApi.class);
		assertThat(others.search(named("gränsdotter", null))).isEmpty();
	}

}
