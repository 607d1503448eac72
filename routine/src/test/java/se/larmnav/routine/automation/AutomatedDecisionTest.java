package se.larmnav.routine.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Explanation.LookedAt;
import se.larmnav.routine.Files;

import static org.assertj.core.api.Assertions.assertThat;

class AutomatedDecisionTest {

	private static final AutomatedDecision RULE = Objects.requireNonNull(Files.routine("goteborg").automatedDecision());

	private static final LocalDate APPLIED = LocalDate.of(2026, 3, 2);

	private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

	private static final CareFacts NOTHING = care(Set.of(), List.of(), false, null);

	@Test
	@Requirement("C07")
	void onlyAMunicipalityWithTheBlockDecidesAutomatically() {
		assertThat(RULE.robot()).isEqualTo("Görel");
		assertThat(Files.routine("ljungby").automatedDecision()).isNull();
		assertThat(Files.routine("gislaved").automatedDecision()).isNull();
	}

	@Test
	void withoutAnExceptionTheAlarmIsGranted() {
		assertThat(RULE.judge(applicant(false, true, NOTHING), NOW)).isInstanceOf(Grant.class);
	}

	@Test
	@Requirement({ "GBG-AUT-03", "GBG-FEE-03", "C12" })
	void theFeeIsHandledOnlyWhenTheMaximumFeeIsAccepted() {
		assertThat(((Grant) RULE.judge(applicant(false, true, NOTHING), NOW)).handlesFee()).isTrue();
		assertThat(((Grant) RULE.judge(applicant(false, false, NOTHING), NOW)).handlesFee()).isFalse();
		assertThat(((Grant) RULE.judge(applicant(false, null, NOTHING), NOW)).handlesFee()).isFalse();
	}

	@Test
	@Requirement({ "GBG-AUT-13", "C11" })
	void anotherAddressIsHandedOver() {
		assertThat(reasons(applicant(true, true, NOTHING))).containsExactly(Reason.OTHER_ADDRESS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "BOSTAD_MED_SARSKILD_SERVICE", "SOCIALT_BOENDE_MED_STOD", "KORTTIDSBOENDE",
			"VARD_OCH_OMSORGSBOENDE", "ALDREBOENDE" })
	@Requirement({ "GBG-AUT-14", "C11" })
	void housingAsAssistanceIsHandedOver(String housing) {
		assertThat(reasons(applicant(false, true, care(Set.of(), List.of(housing), false, null))))
			.containsExactly(Reason.HOUSING_SERVICE);
	}

	@Test
	@Requirement({ "GBG-AUT-15", "C11" })
	void personalAssistanceIsHandedOver() {
		assertThat(reasons(applicant(false, true, care(Set.of(), List.of(), true, null))))
			.containsExactly(Reason.PERSONAL_ASSISTANCE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "OPEN_ENDED", "TIME_LIMITED" })
	@Requirement({ "GBG-AUT-16", "GBG-AUT-19", "C11" })
	void anOngoingAlarmIsHandedOver(String alarm) {
		assertThat(reasons(applicant(false, true, care(Set.of(), List.of(), false, alarm))))
			.containsExactly(Reason.EXISTING_ALARM);
	}

	@Test
	@Requirement("GBG-AUT-20")
	void anAlarmThatWeKnowOfOurselvesIsHandedOver() {
		var applicant = new Applicant(LocalDate.of(1940, 5, 5), APPLIED, false, true, false, true, NOTHING);

		assertThat(reasons(applicant)).containsExactly(Reason.EXISTING_ALARM);
	}

	@Test
	@Requirement({ "GBG-AUT-21", "C11" })
	void aProtectedPersonIsHandedOver() {
		var applicant = new Applicant(LocalDate.of(1940, 5, 5), APPLIED, false, true, true, false, NOTHING);

		assertThat(reasons(applicant)).containsExactly(Reason.PROTECTED);
	}

	@Test
	@Requirement("GBG-AUT-02")
	void missingFactsAreHandedOverAndNeverRefused() {
		assertThat(reasons(applicant(false, true, null))).containsExactly(Reason.FACTS_MISSING);
	}

	@Test
	@Requirement("GBG-AUT-02")
	void factsOlderThanTheRoutineAllowsAreHandedOver() {
		var justInTime = new CareFacts("care", NOW.minusSeconds(24 * 3600), Set.of(), List.of(), false, null);
		var tooOld = new CareFacts("care", NOW.minusSeconds(24 * 3600 + 1), Set.of(), List.of(), false, null);

		assertThat(RULE.judge(applicant(false, true, justInTime), NOW)).isInstanceOf(Grant.class);
		assertThat(reasons(applicant(false, true, tooOld))).containsExactly(Reason.FACTS_TOO_OLD);
	}

	@ParameterizedTest
	@CsvSource({ "1957-03-03,ffs", "1957-03-02,avo", "1957-03-01,avo", "1956-03-02,avo", "1990-01-01,ffs" })
	@Requirement({ "GBG-AUT-06", "C08", "C09" })
	void newCasesAreDistributedByAgeOnTheDayOfTheApplication(LocalDate born, String administration) {
		assertThat(placement(born, Set.of()).administration()).isEqualTo(administration);
		assertThat(placement(born, Set.of()).ongoingCase()).isFalse();
	}

	@Test
	@Requirement({ "GBG-AUT-08", "C10" })
	void ongoingCasesInBothGoToOne() {
		assertThat(placement(LocalDate.of(1990, 1, 1), Set.of("ffs", "avo")).administration()).isEqualTo("avo");
	}

	@Test
	@Requirement("GBG-AUT-09")
	void anOngoingCaseInOneStaysThere() {
		assertThat(placement(LocalDate.of(1990, 1, 1), Set.of("avo")).administration()).isEqualTo("avo");
		assertThat(placement(LocalDate.of(1940, 1, 1), Set.of("ffs")).administration()).isEqualTo("ffs");
		assertThat(placement(LocalDate.of(1940, 1, 1), Set.of("ffs")).ongoingCase()).isTrue();
	}

	@Test
	@Requirement("PLT-AUT-01")
	void aGrantSaysWhichRuleAndWhichFacts() {
		var grant = (Grant) RULE.judge(applicant(false, true, NOTHING), NOW);

		assertThat(grant.why().source().text()).contains("GBG-AUT-01");
		assertThat(grant.why().facts()).extracting(LookedAt::name)
			.contains("Skyddade personuppgifter", "Annan installationsadress", "Boende som bistånd",
					"Personlig assistans", "Pågående trygghetslarm", "Godtar maxtaxa");
		assertThat(grant.why().facts()).filteredOn((fact) -> fact.name().equals("Personlig assistans"))
			.singleElement()
			.satisfies((fact) -> {
				assertThat(fact.from()).isEqualTo("care");
				assertThat(fact.at()).isEqualTo(NOW);
				assertThat(fact.value()).isEqualTo("nej");
			});
		assertThat(grant.placement().why().source().assumption()).isEqualTo("AMB-01");
	}

	@Test
	@Requirement("PLT-AUT-01")
	void aHandOverSaysEachReasonWithItsFact() {
		var handOver = (HandOver) RULE.judge(applicant(true, true, care(Set.of(), List.of("ALDREBOENDE"), false, null)),
				NOW);

		assertThat(handOver.reasons()).hasSize(2).allSatisfy((one) -> {
			assertThat(one.why().rule()).endsWith(".");
			assertThat(one.why().facts()).hasSize(1);
		});
	}

	@Test
	@Requirement("PLT-AUT-01")
	void theNearestChangeOfAGrantIsTheOneThatIsNearestAtHand() {
		assertThat(RULE.nearestChange(applicant(false, true, NOTHING), NOW))
			.isEqualTo(new NearestChange(List.of("other-address"), "HandOver"));
		var nearlyTooOld = new CareFacts("care", NOW.minusSeconds(23 * 3600), Set.of(), List.of(), false, null);
		assertThat(RULE.nearestChange(applicant(false, true, nearlyTooOld), NOW))
			.isEqualTo(new NearestChange(List.of("facts-too-old"), "HandOver"));
	}

	@Test
	@Requirement("PLT-AUT-01")
	void onlyAnExceptionOfTheMunicipalityIsANearestChange() {
		var exceptions = new java.util.EnumMap<Reason, AutomatedDecision.ExceptionRule>(RULE.exceptions());
		exceptions.remove(Reason.OTHER_ADDRESS);
		assertThat(with(exceptions, null).nearestChange(applicant(false, true, NOTHING), NOW).facts())
			.containsExactly("housing-service");
		var fromAge = new AutomatedDecision.FromAge(85, RULE.source());
		assertThat(with(exceptions, fromAge).nearestChange(applicant(false, true, NOTHING), NOW).facts())
			.as("85 years and ten months: younger by less than a year would have been another answer")
			.containsExactly("too-young");
	}

	@Test
	@Requirement("PLT-AUT-01")
	void theNearestChangeOfAHandOverIsAllThatStandsInTheWayAndNothingMore() {
		var two = applicant(true, true, care(Set.of(), List.of("ALDREBOENDE"), false, null));
		assertThat(RULE.nearestChange(two, NOW))
			.isEqualTo(new NearestChange(List.of("other-address", "housing-service"), "Grant"));
		assertThat(RULE.nearestChange(applicant(false, true, null), NOW))
			.isEqualTo(new NearestChange(List.of("facts-missing"), "Grant"));
		var alarmTwice = new Applicant(LocalDate.of(1940, 5, 5), APPLIED, false, true, false, true,
				care(Set.of(), List.of(), true, "OPEN_ENDED"));
		assertThat(RULE.nearestChange(alarmTwice, NOW))
			.isEqualTo(new NearestChange(List.of("personal-assistance", "existing-alarm"), "Grant"));
	}

	private static AutomatedDecision with(java.util.Map<Reason, AutomatedDecision.ExceptionRule> exceptions,
			AutomatedDecision.@Nullable FromAge fromAge) {
		return new AutomatedDecision(RULE.robot(), RULE.channels(), fromAge, RULE.factsAtMostOld(), exceptions,
				RULE.housingServices(), RULE.maximumFee(), RULE.distribution(), RULE.source());
	}

	private static Placement placement(LocalDate born, Set<String> ongoing) {
		return RULE.distribution()
			.place(new Applicant(born, APPLIED, false, true, false, false, care(ongoing, List.of(), false, null)));
	}

	private static List<Reason> reasons(Applicant applicant) {
		return ((HandOver) RULE.judge(applicant, NOW)).reasons().stream().map(HandOver.Because::reason).toList();
	}

	private static Applicant applicant(boolean otherAddress, @Nullable Boolean maximumFee, @Nullable CareFacts care) {
		return new Applicant(LocalDate.of(1940, 5, 5), APPLIED, otherAddress, maximumFee, false, false, care);
	}

	private static CareFacts care(Set<String> ongoing, List<String> housing, boolean assistance,
			@Nullable String alarm) {
		return new CareFacts("care", NOW, ongoing, housing, assistance, alarm);
	}

}
