package se.larmnav.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.IdentityMethod;
import se.larmnav.routine.application.Information;
import se.larmnav.routine.application.Information.Before;
import se.larmnav.routine.application.Information.How;
import se.larmnav.routine.application.Lack;
import se.larmnav.routine.application.Submission;
import se.larmnav.routine.assignment.AssignmentKind;
import se.larmnav.routine.assignment.AssignmentRule;
import se.larmnav.routine.assignment.AssignmentRules.StartedWhen;
import se.larmnav.routine.decision.DecisionRules.Duration;
import se.larmnav.routine.decision.DecisionRules.RevocationGround;
import se.larmnav.routine.fee.FeeRules.From;
import se.larmnav.routine.installation.InstallationRules.Coverage.Answer;
import se.larmnav.routine.money.Money;
import se.larmnav.routine.money.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What the municipalities have decided about application, decision, assignments and fee.
 */
class CaseRulesTest {

	static final List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	private static final Routine GOTEBORG = Files.routine("goteborg");

	private static final Routine LJUNGBY = Files.routine("ljungby");

	private static final Routine GISLAVED = Files.routine("gislaved");

	@Test
	@Requirement({ "GBG-APP-01", "C03" })
	void eachMunicipalityHasItsChannels() {
		assertThat(GOTEBORG.application().channels()).containsOnlyKeys(Channel.EXTERNAL_ESERVICE,
				Channel.INTERNAL_ESERVICE);
		assertThat(LJUNGBY.application().channels()).containsOnlyKeys(Channel.ASSESSOR);
		assertThat(GISLAVED.application().channels()).containsOnlyKeys(Channel.ASSESSOR);
	}

	@Test
	@Requirement({ "GBG-APP-09", "C05" })
	void whoIsNotRegisteredHereIsReferredHome() {
		var external = GOTEBORG.application().channel(Channel.EXTERNAL_ESERVICE).orElseThrow();

		assertThat(external.refers(true)).isNull();
		assertThat(external.refers(false)).isNotNull()
			.satisfies((referral) -> assertThat(referral.referral()).contains("hemkommun"));
		assertThat(LJUNGBY.application().channel(Channel.ASSESSOR).orElseThrow().refers(false)).isNull();
	}

	@Test
	@Requirement("GBG-APP-11")
	void anApplicationWithoutAnAnswerAboutTheMaximumFeeLacksIt() {
		assertThat(lacks(GOTEBORG, Channel.EXTERNAL_ESERVICE, new Submission(null, null, false, Set.of())))
			.containsExactly("maximum-fee-not-answered");
		assertThat(lacks(GOTEBORG, Channel.EXTERNAL_ESERVICE, new Submission(null, false, false, Set.of()))).isEmpty();
	}

	@Test
	@Requirement({ "GBG-APP-04", "GBG-APP-05", "GBG-APP-06", "GBG-APP-07", "C04", "C06" })
	void anInternalApplicationSecuresIdentityAndInforms() {
		var informed = Set.of("keys", "home-insurance", "automated-processing");

		assertThat(lacks(GOTEBORG, Channel.INTERNAL_ESERVICE,
				new Submission(IdentityMethod.PERSONAL_KNOWLEDGE, true, false, informed)))
			.isEmpty();
		assertThat(lacks(GOTEBORG, Channel.INTERNAL_ESERVICE, new Submission(null, true, false, Set.of())))
			.containsExactly("identity-not-secured", "not-informed-keys", "not-informed-home-insurance",
					"not-informed-automated-processing");
	}

	@Test
	@Requirement({ "GBG-DEC-01", "GBG-DEC-02", "GBG-DEC-04", "C06" })
	void beforeAManualDecisionThreeThingsAreTold() {
		var external = GOTEBORG.application().channel(Channel.EXTERNAL_ESERVICE).orElseThrow();

		assertThat(external.missing(Before.DECISION, Set.of())).extracting(Information::key)
			.containsExactly("key-set", "fee", "indoors-only");
		assertThat(external.missing(Before.DECISION, Set.of("key-set", "fee", "indoors-only"))).isEmpty();
	}

	@Test
	@Requirement({ "LJU-APP-01", "LJU-SAFE-01", "C06" })
	void threeThingsAreHandedOverBeforeTheInvestigation() {
		var assessor = LJUNGBY.application().channel(Channel.ASSESSOR).orElseThrow();

		assertThat(assessor.missing(Before.INVESTIGATION, Set.of())).hasSize(3)
			.allSatisfy((one) -> assertThat(one.how()).isEqualTo(How.HANDED_OVER));
		assertThat(assessor.missing(Before.INVESTIGATION, Set.of("brochure-alarm", "brochure-properties")))
			.extracting(Information::key)
			.containsExactly("owner-consent-form");
	}

	@Test
	@Requirement({ "GBG-AUT-05", "C15", "C16" })
	void aDecisionRunsUntilFurtherNoticeWithThreeGroundsOfRevocation() {
		assertThat(GOTEBORG.decisions().duration()).isEqualTo(Duration.UNTIL_FURTHER_NOTICE);
		assertThat(GOTEBORG.decisions().revocationGrounds()).extracting(RevocationGround::key)
			.containsExactly("changed-needs", "incorrect-information", "cannot-be-reached");
		assertThat(LJUNGBY.decisions().revocationGrounds()).isEmpty();
		assertThat(LJUNGBY.decisions().duration()).isEqualTo(Duration.UNTIL_FURTHER_NOTICE);
	}

	@Test
	@Requirement("C17")
	void eachMunicipalityHasItsTypeOfDecision() {
		assertThat(GOTEBORG.decisions().type()).isEqualTo("FH Trygghetslarm SoL");
		assertThat(LJUNGBY.decisions().type()).isEqualTo("Trygghetslarm");
		assertThat(GISLAVED.decisions().type()).startsWith("Bistånd");
	}

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	@Requirement("C17")
	void theLegalBasisChangesOnItsDate(String alias) {
		var rules = Files.routine(alias).decisions();

		assertThat(rules.legalBasisOn(LocalDate.of(2025, 6, 30))).contains("2001:453");
		assertThat(rules.legalBasisOn(LocalDate.of(2025, 7, 1))).contains("2025:400");
		assertThatIllegalArgumentException().isThrownBy(() -> rules.legalBasisOn(LocalDate.of(1999, 1, 1)));
	}

	@Test
	@Requirement({ "GBG-DEC-08", "C18" })
	void theAlarmAndItsInstallationAreTwoServiceItems() {
		assertThat(GOTEBORG.decisions().serviceItems()).extracting((one) -> one.name(false))
			.containsExactly("FH Trygghetslarm SoL", "larminstallation");
		assertThat(GOTEBORG.decisions().sharesHouseholds()).isFalse();
	}

	@Test
	@Requirement({ "LJU-DEC-03", "C18" })
	void dayAndNightAreTwoServiceItems() {
		assertThat(LJUNGBY.decisions().serviceItems()).extracting((one) -> one.name(false))
			.containsExactly("Trygghetslarm dag", "Trygghetslarm natt");
		assertThat(GISLAVED.decisions().serviceItems()).extracting((one) -> one.name(false))
			.containsExactly("Trygghetslarm");
	}

	@Test
	@Requirement({ "LJU-DEC-04", "LJU-DEC-05", "C92" })
	void theSecondOfAHouseholdHasItemsThatSayIt() {
		assertThat(LJUNGBY.decisions().serviceItems()).extracting((one) -> one.name(true))
			.containsExactly("Trygghetslarm dag gemensamt hushåll", "Trygghetslarm natt gemensamt hushåll");
		assertThat(LJUNGBY.decisions().sharesHouseholds()).isTrue();
	}

	@Test
	@Requirement({ "GBG-ASG-01", "GBG-ASG-02", "C19", "C20" })
	void installationAndServiceAreTwoAssignmentsToTwoReceivers() {
		assertThat(GOTEBORG.assignments().each()).extracting(AssignmentRule::kind)
			.containsExactly(AssignmentKind.INSTALLATION, AssignmentKind.SERVICE);
		assertThat(GOTEBORG.assignments().each()).extracting((one) -> one.firstReceiver().toString())
			.containsExactly("unit/trygghetsjouren", "area/service");
		assertThat(GOTEBORG.assignments().each()).allSatisfy((one) -> assertThat(one.items()).hasSize(1));
	}

	@Test
	@Requirement({ "LJU-ASG-01", "LJU-ASG-02", "C19", "C21" })
	void dayAndNightAreTwoAssignmentsWithTheirNames() {
		assertThat(LJUNGBY.assignments().each()).extracting(AssignmentRule::name)
			.containsExactly("Uppdrag, trygghetslarm dag", "Uppdrag trygghetslarm Natt");
	}

	@Test
	@Requirement({ "LJU-ASG-03", "LJU-ASG-10", "C20" })
	void bothGoFirstToTheCoordinatorWithoutAnAreaAndThenToDayAndNight() {
		assertThat(LJUNGBY.assignments().each()).allSatisfy((one) -> {
			assertThat(one.firstReceiver()).hasToString("unit/koordinator-larm");
			assertThat(one.isSentWithoutArea()).isTrue();
		});
		assertThat(LJUNGBY.assignments().each()).extracting(AssignmentRule::finalReceiver)
			.map(String::valueOf)
			.containsExactly("area/day", "area/night");
	}

	@Test
	@Requirement({ "GIS-APP-02", "C19", "C20" })
	void oneOrderGoesToTheSafetyTeam() {
		assertThat(GISLAVED.assignments().each()).singleElement()
			.satisfies((one) -> assertThat(one.firstReceiver()).hasToString("unit/trygghetsteamet"));
	}

	@Test
	@Requirement({ "GBG-ASG-04", "LJU-ASG-06", "C25" })
	void aJournalIsOpenedAlwaysOrOnlyForThoseWithoutOtherServices() {
		assertThat(GOTEBORG.assignments().opensJournal(true)).isTrue();
		assertThat(LJUNGBY.assignments().opensJournal(true)).isFalse();
		assertThat(LJUNGBY.assignments().opensJournal(false)).isTrue();
	}

	@Test
	void theServiceStartsWhenDistributedOrWhenAcknowledged() {
		assertThat(GOTEBORG.assignments().startedWhen()).isEqualTo(StartedWhen.DISTRIBUTED);
		assertThat(LJUNGBY.assignments().startedWhen()).isEqualTo(StartedWhen.ACKNOWLEDGED);
	}

	@Test
	@Requirement({ "GBG-INS-02", "C43" })
	void onlyTheTechniciansOfTheUnitInstall() {
		assertThat(GOTEBORG.installation().role()).isEqualTo(Role.TECHNICIAN);
		assertThat(GOTEBORG.installation().by()).hasToString("unit/trygghetsjouren");
		assertThat(LJUNGBY.installation().by()).hasToString("unit/larm-teknik");
		assertThat(GISLAVED.installation().by()).hasToString("unit/trygghetsteamet");
	}

	@Test
	@Requirement({ "GBG-INS-03", "C44", "T11" })
	void theTargetIsSevenDaysFromReadyForInstallation() {
		var due = GOTEBORG.installation().due(Instant.parse("2026-03-02T15:00:00Z")).orElseThrow();

		assertThat(due.day()).isEqualTo("2026-03-09");
		assertThat(due.at()).isEqualTo("2026-03-09T23:00:00Z");
		assertThat(LJUNGBY.installation().due(Instant.parse("2026-03-02T15:00:00Z"))).isEmpty();
	}

	@Test
	@Requirement({ "GBG-URG-01", "T12" })
	void urgentIsTheSameOrTheNextDay() {
		assertThat(GOTEBORG.installation().urgentDue(Instant.parse("2026-03-02T15:00:00Z")).orElseThrow().day())
			.isEqualTo("2026-03-03");
	}

	@Test
	@Requirement({ "LJU-INS-01", "LJU-INS-02" })
	void theAlarmStandsWhereTheCoverageIsGood() {
		assertThat(LJUNGBY.installation().hasEnough(Answer.GOOD)).isTrue();
		assertThat(LJUNGBY.installation().hasEnough(Answer.WEAK)).isFalse();
		assertThat(LJUNGBY.installation().hasEnough(null)).isFalse();
		assertThat(GOTEBORG.installation().hasEnough(null)).isTrue();
	}

	@Test
	@Requirement({ "GIS-INS-05", "GIS-INS-06", "GIS-INS-08", "GIS-KEY-02", "C06" })
	void thePersonIsToldAtTheInstallation() {
		assertThat(GISLAVED.installation().missing(Set.of("oral"))).extracting(Information::key)
			.containsExactly("written", "not-112", "power", "key-available");
	}

	@Test
	@Requirement({ "LJU-FEE-01", "C79" })
	void oneOfAHouseholdPaysInFullAndTheOtherHalf() {
		var full = LJUNGBY.fee().line(false);
		var half = LJUNGBY.fee().line(true);

		assertThat(full.share()).isEqualTo(Share.WHOLE);
		assertThat(half.share()).isEqualTo(new Share(1, 2));
		assertThat(half.monthly()).isEqualTo(new Money(full.monthly().ore() / 2));
		assertThat(half.why().source().text()).contains("LJU-FEE-01");
	}

	@Test
	void whereHouseholdsAreNotSharedNobodyPaysHalf() {
		assertThatIllegalArgumentException().isThrownBy(() -> GOTEBORG.fee().line(true));
	}

	@Test
	@Requirement({ "GBG-FEE-04", "LJU-FEE-02" })
	void theFeeIsFromTheInstallation() {
		assertThat(GOTEBORG.fee().from()).isEqualTo(From.INSTALLED);
		assertThat(LJUNGBY.fee().from()).isEqualTo(From.INSTALLED);
	}

	@Test
	@Requirement("GBG-ALM-04")
	void theTimeOfAVisitIsChargedAndThatOfACallIsNot() {
		assertThat(GOTEBORG.closing().charges("visit")).isTrue();
		assertThat(GOTEBORG.closing().charges("telephone")).isFalse();
		assertThat(LJUNGBY.closing().charges("visit")).isFalse();
	}

	@Test
	@Requirement({ "C01", "C02" })
	void eachMunicipalityHasItsWords() {
		assertThat(GOTEBORG.titles().of(Role.DECISION_MAKER)).isEqualTo("socialsekreterare");
		assertThat(LJUNGBY.titles().of(Role.DECISION_MAKER)).isEqualTo("biståndshandläggare");
		assertThat(GISLAVED.titles().of(Role.DECISION_MAKER)).isEqualTo("biståndshandläggare");
		assertThat(LJUNGBY.terms().of(Terms.Concept.INDIVIDUAL)).isEqualTo("omsorgstagare");
		assertThat(GOTEBORG.terms().of(Terms.Concept.INDIVIDUAL)).isEqualTo("omsorgstagare");
		assertThat(GISLAVED.terms().byKey()).containsEntry("individual", "brukare");
	}

	private static List<String> lacks(Routine routine, Channel channel, Submission submission) {
		return routine.application().channel(channel).orElseThrow().lacks(submission).stream().map(Lack::code).toList();
	}

}
