package se.larmnav.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;

/** A routine changes; what began before is judged by the one that was in force. */
@CasesTest
class RoutineVersionsTest {

	@Autowired
	Town goteborg;

	@Autowired
	TestTenants tenants;

	@Test
	@Requirement("PLT-TEN-02")
	void aRuleReadsTheValueOfTheTimeWhenTheJudgedThingBegan() throws IOException {
		var file = TestTenants.folder("goteborg").resolve("routine-2026-01-01.yaml");
		var changed = Files.readString(file)
			.replace("valid-from: 2026-01-01", "valid-from: 2035-01-01")
			.replace("second: { within: 2 weeks", "second: { within: 3 weeks")
			.replace("monthly: 150 SEK", "monthly: 160 SEK");
		tenants.giveRoutine("goteborg", 2, changed);
		goteborg.at("2034-12-31T23:30");
		var before = GoteborgStory.granted(goteborg).received();
		goteborg.at("2035-01-01T00:30");
		var after = GoteborgStory.granted(goteborg).received();
		assertThat(before.contact("PERSON", "NO").due()).isEqualTo("2035-01-15");
		assertThat(after.contact("PERSON", "NO").due()).isEqualTo("2035-01-22");
		assertThat(before.view().fees().getFirst().monthlyOre()).isEqualTo(150_00);
		assertThat(after.view().fees().getFirst().monthlyOre()).isEqualTo(160_00);
		assertThat(Town.the(after.decision().why()).routineVersion()).isEqualTo(2);
		assertThat(Town.the(before.decision().why()).routineVersion()).isEqualTo(1);
	}

	@Test
	void theLetterHasTheMunicipalitysOwnWordsOfTheVersionThatJudgedTheCase() throws IOException {
		var file = TestTenants.folder("goteborg").resolve("routine-2026-01-01.yaml");
		tenants.giveRoutine("goteborg", 4,
				Files.readString(file)
					.replace("valid-from: 2026-01-01", "valid-from: 2038-01-01")
					.replace("document: decision-letter", "document: decision-letter\n"
							+ "    body: \"Hej {name}!\\n\\nFrågor om {case-number} besvaras av Trygghetsjouren.\""));
		goteborg.at("2037-12-31T23:30");
		var before = GoteborgStory.granted(goteborg);
		goteborg.at("2038-01-01T00:30");
		var after = GoteborgStory.granted(goteborg);

		assertThat(Pdf.of(goteborg.desk("frida.forste"), after.decision().letter()).words())
			.contains("Frågor om " + after.view().number() + " besvaras av Trygghetsjouren.")
			.doesNotContain("{name}");
		assertThat(Pdf.of(goteborg.desk("frida.forste"), before.decision().letter()).words())
			.doesNotContain("besvaras av Trygghetsjouren");
	}

	@Test
	@Requirement({ "PLT-TEN-02", "GBG-KEY-09" })
	void anotherLimitForKeysHoldsForWhomItBeginsAndTheOldOneForWhoWaitsAlready() throws IOException {
		var file = TestTenants.folder("goteborg").resolve("routine-2026-01-01.yaml");
		tenants.giveRoutine("goteborg", 3,
				Files.readString(file)
					.replace("valid-from: 2026-01-01", "valid-from: 2037-01-01")
					.replace("cannot-be-carried-out: { within: 5 weeks", "cannot-be-carried-out: { within: 6 weeks"));
		goteborg.at("2036-12-31T23:30");
		var running = GoteborgStory.granted(goteborg).received();
		goteborg.at("2037-01-01T00:30");
		var begun = GoteborgStory.granted(goteborg).received();

		goteborg.at("2037-02-04T00:00:00");
		Town.eventually(() -> running.service().state(), "CANNOT_BE_CARRIED_OUT"::equals);
		goteborg.at("2037-02-11T23:59:59");
		Awaitility.await()
			.during(Duration.ofMillis(600))
			.atMost(Duration.ofSeconds(5))
			.until(() -> !begun.service().state().equals("CANNOT_BE_CARRIED_OUT"));
		goteborg.at("2037-02-12T00:00:00");
		Town.eventually(() -> begun.service().state(), "CANNOT_BE_CARRIED_OUT"::equals);
	}

}
