package se.larmnav.routine.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.access.Keys;
import se.larmnav.routine.access.WithoutKeys;
import se.larmnav.routine.access.WithoutKeys.Needed;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.installation.InstallationRules.Coverage;
import se.larmnav.routine.installation.Technology;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpsTest {

	private static final FollowUps GOTEBORG = Objects.requireNonNull(Files.routine("goteborg").followUp());

	@Test
	@Requirement("C54")
	void aDecisionIsFollowedUpAtLeastOnceAYear() {
		var last = LocalDate.parse("2024-02-29");

		assertThat(GOTEBORG.annual().overdue(last, LocalDate.parse("2025-02-28"))).isNull();
		assertThat(GOTEBORG.annual().overdue(last, LocalDate.parse("2025-03-01"))).isNotNull();
	}

	@Test
	@Requirement("C55")
	void theAnnualFollowUpHoldsWhatIsAlwaysAsked() {
		assertThat(GOTEBORG.annual().missing(List.of())).extracting(FollowUps.Question::key)
			.containsExactly("violence", "assignment-document");
		assertThat(GOTEBORG.annual().missing(List.of("violence", "assignment-document"))).isEmpty();
		assertThat(GOTEBORG.annual().asks()).extracting(FollowUps.Question::key).contains("child-impact");
	}

	@Test
	@Requirement("C94")
	void eachMunicipalitySaysWhichPlansAPersonHas() {
		var goteborg = Objects.requireNonNull(Files.routine("goteborg").plans());
		var gislaved = Objects.requireNonNull(Files.routine("gislaved").plans());

		assertThat(goteborg.required()).extracting(Plans.Plan::key).containsExactly("alarm-plan");
		assertThat(gislaved.required()).extracting(Plans.Plan::key)
			.containsExactly("implementation-plan", "alarm-plan");
		var onPaper = gislaved.required().getLast();
		assertThat(onPaper.isPrintStale(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-01"))).isTrue();
		assertThat(onPaper.isPrintStale(LocalDate.parse("2026-03-02"), null)).isTrue();
		assertThat(onPaper.isPrintStale(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-02"))).isFalse();
		assertThat(goteborg.required().getFirst().isPrintStale(LocalDate.parse("2026-03-02"), null)).isFalse();
	}

	@Test
	@Requirement({ "C38", "T13" })
	void withoutKeysOnlyForALimitedTimeAndWithAnAgreement() {
		var exception = goteborgWithoutKeys();

		assertThat(exception.missing(List.of(Needed.REASON, Needed.WRITTEN_AGREEMENT, Needed.PLAN_COSTS)))
			.extracting((one) -> one.key())
			.containsExactly("without-keys-end-date", "without-keys-plan-lock-opening");
		assertThat(exception.missing(List.of(Needed.values()))).isEmpty();
		assertThat(exception.escalated(LocalDate.parse("2026-03-28")).at()).isEqualTo("2026-03-28T23:00:00Z");
	}

	@Test
	@Requirement("C47")
	void whereTheAlarmMustReachIsTheRoutines() {
		assertThat(Files.routine("goteborg").installation().coverage()).isNull();
		assertThat(
				Files.routine("goteborg").application().channel(Channel.EXTERNAL_ESERVICE).orElseThrow().information())
			.extracting((one) -> one.key())
			.contains("indoors-only");
		assertThat(Files.routine("ljungby").installation().hasEnough(Coverage.Answer.WEAK)).isFalse();
		var gislaved = Files.routine("gislaved").installation();
		assertThat(gislaved.hasEnough(Coverage.Answer.GOOD)).isTrue();
		assertThat(gislaved.hasEnough(null)).isFalse();
		assertThat(Objects.requireNonNull(gislaved.coverage()).insufficient()).contains("hela bostaden");
	}

	@Test
	@Requirement("C46")
	void newDevicesAreDigitalAndBroadbandNeedsTheCityNetwork() {
		var technology = Objects.requireNonNull(Files.routine("gislaved").installation().technology());

		assertThat(technology.refuses(Technology.Kind.DIGITAL, Technology.By.MOBILE, false)).isEmpty();
		assertThat(technology.refuses(Technology.Kind.DIGITAL, Technology.By.FIXED_BROADBAND, true)).isEmpty();
		assertThat(technology.refuses(Technology.Kind.ANALOGUE, Technology.By.FIXED_BROADBAND, false))
			.extracting((one) -> one.text())
			.containsExactly("Den tekniken installeras inte", "Anslutningen kräver att stadsnät finns");
	}

	@Test
	@Requirement("C62")
	void aVisitAtAnAlarmIsRegisteredInThreeWays() {
		assertThat(Files.MUNICIPALITIES)
			.map((alias) -> Objects.requireNonNull(Files.routine(alias).closing().visitRegistration()))
			.extracting((one) -> one.as() + (one.centreTime() ? " +" : ""))
			.containsExactly("Insatstid vid utryckning", "larm +", "Närvaromarkering");
	}

	private static WithoutKeys goteborgWithoutKeys() {
		return Objects.requireNonNull(((Keys) Files.routine("goteborg").access()).withoutKeys());
	}

}
