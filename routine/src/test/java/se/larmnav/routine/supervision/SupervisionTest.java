package se.larmnav.routine.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.Role;
import se.larmnav.routine.installation.Technology;
import se.larmnav.routine.supervision.SupervisionCheck.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class SupervisionTest {

	private static final Instant HEARD = Instant.parse("2026-03-01T09:00:00Z");

	private static final Supervision GISLAVED = Objects.requireNonNull(Files.routine("gislaved").supervision());

	private static final TestAlarms LJUNGBY = Objects.requireNonNull(Files.routine("ljungby").testAlarms());

	@Test
	@Requirement({ "C75", "C77", "T23", "T26", "T27" })
	void eachCheckMayBeSilentJustAsLongAsItsRuleSays() {
		var all = Map.of(Kind.SELF_TEST, HEARD, Kind.DATA_TRAFFIC, HEARD, Kind.LINK, HEARD);

		assertThat(GISLAVED.silent(all, Instant.parse("2026-03-02T09:00:00Z"))).isEmpty();
		assertThat(GISLAVED.silent(all, Instant.parse("2026-03-02T09:00:01Z"))).extracting((one) -> one.check().kind())
			.containsExactly(Kind.SELF_TEST, Kind.DATA_TRAFFIC);
		assertThat(GISLAVED.silent(all, Instant.parse("2026-03-03T13:00:00Z"))).hasSize(2);
		assertThat(GISLAVED.silent(all, Instant.parse("2026-03-03T13:00:01Z"))).hasSize(3)
			.allMatch((one) -> one.check().tell() == Role.TECHNICIAN)
			.allMatch((one) -> one.why().rule().contains("trygghetsteamet"));
	}

	@Test
	void whatWasNeverHeardIsNotJudged() {
		assertThat(GISLAVED.silent(Map.of(), Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
	}

	@Test
	@Requirement({ "C76", "C48", "T24", "T25" })
	void theChainIsTriedSoonerOnAnalogueDevices() {
		var used = Instant.parse("2026-01-31T11:00:00Z");

		assertThat(GISLAVED.chainTest(Technology.Kind.DIGITAL).orElseThrow().due(used).day()).hasToString("2026-02-28");
		assertThat(GISLAVED.chainTest(Technology.Kind.ANALOGUE).orElseThrow().due(used).day())
			.hasToString("2026-02-14");
	}

	@Test
	@Requirement({ "C72", "T18" })
	void theLogIsGoneThroughEveryDayInTheRobotsName() {
		var check = LJUNGBY.logCheck();

		assertThat(check.robot()).isEqualTo("Eli Robot");
		assertThat(check.every().next(Instant.parse("2026-03-28T04:00:00Z"))).isEqualTo("2026-03-29T03:00:00Z");
		assertThat(check.every().next(Instant.parse("2026-03-29T03:00:00Z"))).isEqualTo("2026-03-30T03:00:00Z");
	}

	@Test
	@Requirement("C73")
	void onlyTwoFaultsPlanATestAlarm() {
		var faults = Files.routine("ljungby").signals().faults();

		assertThat(LJUNGBY.planned(faults)).extracting(TestAlarms.TestType::key)
			.containsExactly("button-missing", "power-loss");
		assertThat(faults.stream().filter((fault) -> !LJUNGBY.planned(java.util.Set.of(fault)).isEmpty()))
			.containsExactlyInAnyOrder("button", "power");
	}

	@Test
	@Requirement({ "C74", "T19" })
	void aPlannedTestAlarmMayBeDoneUntilItsDayIsOver() {
		assertThat(LJUNGBY.latest(Instant.parse("2026-03-02T08:30:00Z")).at()).isEqualTo("2026-03-02T23:00:00Z");
		assertThat(LJUNGBY.latest(Instant.parse("2026-03-02T23:10:00Z")).at()).isEqualTo("2026-03-03T23:00:00Z");
	}

}
