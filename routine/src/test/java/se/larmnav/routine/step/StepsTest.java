package se.larmnav.routine.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.routine.organisation.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class StepsTest {

	private static final Routine GOTEBORG = Files.routine("goteborg");

	private static final Routine LJUNGBY = Files.routine("ljungby");

	private static final Instant AT = Instant.parse("2026-01-05T13:00:00Z");

	@Test
	@Requirement({ "GBG-ASG-03", "GBG-WAT-01", "C50", "T06" })
	void anAssignmentThatIsSentGetsAWatchOfFourWeeks() {
		var watch = (Made.Watch) only(GOTEBORG, Event.ASSIGNMENT_SENT, "enforcement", Condition.SERVICE_ASSIGNMENT);

		assertThat(watch.owner()).isEqualTo(Role.DECISION_MAKER);
		assertThat(watch.due().day()).isEqualTo("2026-02-02");
		assertThat(watch.due().at()).isEqualTo("2026-02-01T23:00:00Z");
		assertThat(watch.fallsAwayOn()).containsExactlyInAnyOrder(Event.SERVICE_STARTED, Event.DECISION_REVOKED,
				Event.DECISION_ENDED);
	}

	@Test
	@Requirement({ "GBG-WAT-02", "GBG-WAT-03", "C51", "T07" })
	void aWatchThatFallsDueGivesContactAndAWatchOfTwoWeeksUntilTheServiceHasStarted() {
		var watch = only(GOTEBORG, Event.ASSIGNMENT_SENT, "enforcement", Condition.SERVICE_ASSIGNMENT);
		var due = Instant.parse("2026-02-01T23:00:00Z");

		var made = GOTEBORG.steps().after(watch.step(), due, null, holding());

		assertThat(made).extracting(Made::kind).containsExactly("contact-alarm-unit", "enforcement");
		assertThat(((Made.Watch) made.getLast()).due().day()).isEqualTo("2026-02-16");
		assertThat(made.getLast().step()).isEqualTo(watch.step());
		assertThat(GOTEBORG.steps().after(made.getLast().step(), due, LocalDate.of(2026, 3, 1), holding()).getLast())
			.satisfies((again) -> assertThat(((Made.Watch) again).due().day()).isEqualTo("2026-03-01"));
	}

	@Test
	@Requirement({ "GBG-WAT-09", "C52", "T09" })
	void anAutomatedDecisionIsWatchedForAMonthAndAManualOneIsNot() {
		var watch = (Made.Watch) only(GOTEBORG, Event.DECISION_MADE, "automated-decision", Condition.AUTOMATED);

		assertThat(watch.due().day()).isEqualTo("2026-02-05");
		assertThat(kinds(GOTEBORG, Event.DECISION_MADE)).doesNotContain("automated-decision");
	}

	@Test
	@Requirement({ "GBG-WAT-10", "C53", "T10" })
	void theFirstFollowUpIsAMonthAfterTheServiceStarted() {
		var watch = (Made.Watch) only(GOTEBORG, Event.SERVICE_STARTED, "first-follow-up", Condition.AUTOMATED);

		assertThat(watch.due().day()).isEqualTo("2026-02-05");
		assertThat(GOTEBORG.steps().after(watch.step(), AT, null, holding())).extracting(Made::kind)
			.containsExactly("follow-up-first");
	}

	@Test
	@Requirement({ "GBG-AUT-10", "GBG-MSG-02" })
	void aGrantWithoutAnOngoingCaseIsSentToTheReceptionsList() {
		var message = (Made.Message) only(GOTEBORG, Event.DECISION_MADE, "decision-drawn-up", Condition.AUTOMATED);

		assertThat(message.to()).containsExactly(new Receiver.ToCase(Receiver.CasePart.RECEPTION));
		assertThat(message.facts()).containsExactly(Fact.CASE_NUMBER, Fact.DECISION);
	}

	@Test
	@Requirement({ "GBG-AUT-11", "GBG-MSG-03" })
	void aGrantWithAnOngoingCaseNamesTheResponsible() {
		var message = (Made.Message) only(GOTEBORG, Event.DECISION_MADE, "decision-drawn-up", Condition.AUTOMATED,
				Condition.ONGOING_CASE);

		assertThat(message.facts()).contains(Fact.RESPONSIBLE);
	}

	@Test
	@Requirement({ "GBG-AUT-17", "GBG-MSG-04" })
	void anExceptionIsSentToTheReceptionsList() {
		assertThat(on(GOTEBORG, Event.APPLICATION_HANDED_OVER)).extracting(Made::kind)
			.containsExactly("needs-manual-investigation", "distribute-case");
	}

	@Test
	@Requirement({ "GBG-DEC-10", "GBG-MSG-20" })
	void theFeeAdministratorIsToldOfEveryDecision() {
		var message = (Made.Message) only(GOTEBORG, Event.DECISION_MADE, "new-or-changed-decision");

		assertThat(message.to()).containsExactly(new Receiver.ToRole(Role.FEE_ADMINISTRATOR));
	}

	@Test
	@Requirement("GBG-AUT-03")
	void withoutTheMaximumFeeAFeeAdministratorSetsTheFee() {
		assertThat(kinds(GOTEBORG, Event.DECISION_MADE, Condition.AUTOMATED)).contains("handle-fee");
		assertThat(kinds(GOTEBORG, Event.DECISION_MADE, Condition.AUTOMATED, Condition.MAXIMUM_FEE_ACCEPTED))
			.doesNotContain("handle-fee");
	}

	@Test
	@Requirement({ "GBG-KEY-04", "GBG-KEY-05", "T01" })
	void aReceivedAssignmentGivesTwoReceiptsAndAContactAtOnce() {
		var made = on(GOTEBORG, Event.ASSIGNMENT_RECEIVED, Condition.SERVICE_ASSIGNMENT);

		assertThat(made.getFirst()).isInstanceOfSatisfying(Made.Document.class, (document) -> {
			assertThat(document.copies()).isEqualTo(2);
			assertThat(document.register()).isEqualTo("awaiting-keys");
		});
		assertThat(made.getLast()).isInstanceOfSatisfying(Made.Work.class, (work) -> {
			assertThat(work.role()).isEqualTo(Role.PLANNER);
			assertThat(work.due().day()).isEqualTo("2026-01-05");
			assertThat(work.due().at()).isEqualTo("2026-01-05T23:00:00Z");
			assertThat(work.doneOn()).containsExactly(Event.KEYS_CONTACTED);
		});
	}

	@Test
	@Requirement({ "GBG-KEY-06", "C36", "T05" })
	void everyMondayAtSevenAllWhoAwaitKeysAreGoneThrough() {
		var calendar = GOTEBORG.steps().calendar(AT);

		assertThat(calendar).hasSize(1).containsValue(Instant.parse("2026-01-12T06:00:00Z"));
		calendar.forEach((step, at) -> assertThat(GOTEBORG.steps().onCalendar(step, at)).extracting(Made::kind)
			.containsExactly("review-awaiting-keys"));
	}

	@Test
	@Requirement({ "GBG-KEY-07", "GBG-KEY-08" })
	void theNextContactIsDueOnTheDayThatTheRuleGives() {
		var happening = new Happening(Event.KEYS_NOT_READY, AT, Set.of(), LocalDate.of(2026, 1, 19), holding());

		assertThat(GOTEBORG.steps().on(happening)).singleElement()
			.isInstanceOfSatisfying(Made.Work.class, (work) -> assertThat(work.due().day()).isEqualTo("2026-01-19"));
	}

	@Test
	@Requirement({ "GBG-KEY-09", "GBG-MSG-09", "T04" })
	void whenTheTimeForKeysHasRunOutTheSocialSecretaryIsTold() {
		var message = (Made.Message) only(GOTEBORG, Event.KEYS_LATE, "cannot-be-carried-out");

		assertThat(message.to()).containsExactly(new Receiver.ToCase(Receiver.CasePart.DECISION_MAKER));
		assertThat(message.text()).isEqualTo("Uppdraget kan inte verkställas");
	}

	@Test
	@Requirement({ "GBG-KEY-20", "GBG-MSG-05" })
	void readyForInstallationIsToldToTheListWithExactlyFourFacts() {
		var message = (Made.Message) only(GOTEBORG, Event.READY_FOR_INSTALLATION, "ready-for-installation");

		assertThat(message.to()).containsExactly(new Receiver.ToList("trygghetsjouren"));
		assertThat(message.facts()).containsExactly(Fact.NAME, Fact.PERSONAL_NUMBER, Fact.ADDRESS,
				Fact.INSTALLATION_NOTES);
	}

	@Test
	@Requirement({ "PRO-KEY-06", "PRO-MSG-02" })
	void ofAProtectedPersonOnlyTheCaseNumberIsTold() {
		var message = (Made.Message) only(GOTEBORG, Event.READY_FOR_INSTALLATION, "ready-for-installation",
				Condition.PROTECTED);

		assertThat(message.facts()).containsExactly(Fact.CASE_NUMBER);
	}

	@Test
	void ofAProtectedPersonTheFeeAdministratorIsToldNothing() {
		assertThat(kinds(GOTEBORG, Event.DECISION_MADE, Condition.PROTECTED)).doesNotContain("new-or-changed-decision");
		assertThat(kinds(GOTEBORG, Event.SERVICE_STARTED, Condition.PROTECTED)).doesNotContain("installed");
	}

	@Test
	@Requirement("GBG-INS-07")
	void readyIsAskedForOnlyWhenBothKeysAndAlarmPlanAreRegistered() {
		assertThat(on(GOTEBORG, Event.KEYS_REGISTERED)).isEmpty();
		var last = new Happening(Event.ALARM_PLAN_REGISTERED, AT, Set.of(Event.KEYS_REGISTERED), null, holding());

		assertThat(GOTEBORG.steps().on(last)).extracting(Made::kind).containsExactly("say-ready-for-installation");
	}

	@Test
	@Requirement({ "GBG-KEY-01", "GBG-KEY-20", "GBG-INS-07", "C29" })
	void readyForInstallationWaitsForEverything() {
		var all = EnumSet.of(Condition.DECISION_IN_FORCE, Condition.KEY_SET_COMPLETE, Condition.KEYS_SIGNED_FOR,
				Condition.KEYS_IN_CABINET, Condition.ALARM_PLAN_REGISTERED);

		assertThat(GOTEBORG.steps().missing(Event.READY_FOR_INSTALLATION, all::contains)).isEmpty();
		for (var one : all) {
			var others = EnumSet.copyOf(all);
			others.remove(one);
			assertThat(GOTEBORG.steps().missing(Event.READY_FOR_INSTALLATION, others::contains))
				.extracting(Missing::key)
				.containsExactly(one.key());
		}
	}

	@Test
	void whatIsMissingIsSaidInSwedishWithItsSource() {
		assertThat(GOTEBORG.steps().missing(Event.ASSIGNMENT_DISTRIBUTED, holding())).singleElement()
			.satisfies((one) -> {
				assertThat(one.text()).isEqualTo("Larmet är inte installerat");
				assertThat(one.source().text()).contains("GBG-ASG-05");
			});
	}

	@Test
	@Requirement({ "GBG-INS-04", "GBG-MSG-06", "GBG-ASG-05", "C23" })
	void thePlannerIsToldThatItIsInstalledAndDistributes() {
		assertThat(kinds(GOTEBORG, Event.INSTALLED)).containsExactly("installed", "distribute-assignment");
		assertThat(GOTEBORG.steps().missing(Event.ASSIGNMENT_DISTRIBUTED, holding(Condition.INSTALLED))).isEmpty();
		assertThat(GOTEBORG.steps().missing(Event.ASSIGNMENT_DISTRIBUTED, holding())).isNotEmpty();
	}

	@Test
	@Requirement({ "GBG-INS-05", "GBG-INS-06", "GBG-MSG-07", "GBG-MSG-08" })
	void socialSecretaryAndFeeAdministratorAreToldThatTheServiceHasStarted() {
		var told = (Made.Message) only(GOTEBORG, Event.SERVICE_STARTED, "installed-and-started");

		assertThat(told.to()).containsExactly(new Receiver.ToCase(Receiver.CasePart.DECISION_MAKER));
		assertThat(told.facts()).contains(Fact.INSTALLED_ON, Fact.SERVICE_STARTED_ON);
		assertThat(((Made.Message) only(GOTEBORG, Event.SERVICE_STARTED, "installed")).to())
			.containsExactly(new Receiver.ToRole(Role.FEE_ADMINISTRATOR));
	}

	@Test
	@Requirement("LJU-APP-01")
	void theInvestigationIsNotOpenedBeforeThreeThingsAreHandedOver() {
		assertThat(kinds(LJUNGBY, Event.APPLICATION_RECEIVED)).containsExactly("hand-over-information",
				"owner-consent-form");
		assertThat(LJUNGBY.steps().missing(Event.INVESTIGATION_OPENED, holding())).isNotEmpty();
		assertThat(LJUNGBY.steps()
			.missing(Event.INVESTIGATION_OPENED, holding(Condition.INFORMATION_BEFORE_INVESTIGATION))).isEmpty();
	}

	@Test
	@Requirement({ "LJU-APP-02", "LJU-MSG-01" })
	void theOrderIsSentWhenAllHasBeenHandedOver() {
		assertThat(((se.larmnav.routine.access.KeySafe) LJUNGBY.access()).orderedOn())
			.isEqualTo(Event.INFORMATION_GIVEN);
		assertThat(kinds(LJUNGBY, Event.KEY_SAFE_ORDERED)).containsExactly("order", "contact-property-owner");
	}

	@Test
	@Requirement({ "GBG-DOC-02", "C26" })
	void whoWritesInTheAuthoritysJournalIsDecidedByTheMunicipality() {
		assertThat(GOTEBORG.journals().authority()).contains(Unit.Kind.ALARM_RECEPTION)
			.doesNotContain(Unit.Kind.LARM_UNIT);
		assertThat(LJUNGBY.journals().authority()).doesNotContain(Unit.Kind.ALARM_RECEPTION, Unit.Kind.INSTALLER);
	}

	@Test
	@Requirement({ "LJU-ASG-04", "C22" })
	void anAssignmentIsNotSentBeforeItsDocumentIsLockedWhereTheRoutineSaysSo() {
		assertThat(LJUNGBY.steps().missing(Event.ASSIGNMENT_SENT, holding())).isNotEmpty();
		assertThat(LJUNGBY.steps().missing(Event.ASSIGNMENT_SENT, holding(Condition.DOCUMENT_LOCKED))).isEmpty();
		assertThat(GOTEBORG.steps().missing(Event.ASSIGNMENT_SENT, holding())).isEmpty();
	}

	@Test
	@Requirement("LJU-SAFE-02")
	void theKeySafeIsNotBookedWithoutTheOwnersApproval() {
		assertThat(LJUNGBY.steps().missing(Event.KEY_SAFE_BOOKED, holding())).extracting(Missing::key)
			.containsExactly("owner-approved");
	}

	@Test
	@Requirement({ "LJU-SAFE-05", "LJU-INS-03", "C29" })
	void theAlarmIsNotInstalledWithoutTheKeySafe() {
		var all = holding(Condition.DECISION_IN_FORCE, Condition.READY_FOR_INSTALLATION, Condition.DEVICE_REGISTERED,
				Condition.TEST_ALARM_SEEN, Condition.COVERAGE_SUFFICIENT);

		assertThat(LJUNGBY.steps().missing(Event.INSTALLED, all)).extracting(Missing::key)
			.containsExactly("key-safe-mounted");
	}

	@Test
	@Requirement({ "LJU-SAFE-06", "LJU-SAFE-07" })
	void aMountedKeySafeGivesAReceiptAndMustBeDocumentedBeforeDistribution() {
		assertThat(kinds(LJUNGBY, Event.KEY_SAFE_MOUNTED)).containsExactly("property-key-receipt", "document-key-safe");
		assertThat(LJUNGBY.steps().missing(Event.ASSIGNMENT_DISTRIBUTED, holding(Condition.INSTALLED)))
			.extracting(Missing::key)
			.containsExactly("key-safe-documented");
	}

	@Test
	@Requirement({ "LJU-ASG-07", "C23" })
	void anAssignmentIsDistributedOnlyWhenTheAlarmIsInstalled() {
		assertThat(LJUNGBY.steps().missing(Event.ASSIGNMENT_DISTRIBUTED, holding(Condition.KEY_SAFE_DOCUMENTED)))
			.extracting(Missing::key)
			.containsExactly("installed");
	}

	@Test
	@Requirement({ "LJU-ASG-08", "C24" })
	void aDistributedAssignmentIsAcknowledgedByThePlanningFunction() {
		var work = (Made.Work) only(LJUNGBY, Event.ASSIGNMENT_DISTRIBUTED, "acknowledge-assignment");

		assertThat(work.role()).isEqualTo(Role.VISIT_PLANNER);
		assertThat(work.doneOn()).containsExactly(Event.ASSIGNMENT_ACKNOWLEDGED);
		assertThat(LJUNGBY.assignments().acknowledgedBy()).isEqualTo(Role.VISIT_PLANNER);
	}

	@Test
	@Requirement({ "LJU-ASG-09", "LJU-MSG-02" })
	void threeAreToldOfTheNewAlarmCustomer() {
		var message = (Made.Message) only(LJUNGBY, Event.ALL_ASSIGNMENTS_DISTRIBUTED, "new-alarm-customer");

		assertThat(message.to()).map(Object::toString).containsExactly("area/head", "area/day", "case/decision-maker");
	}

	@Test
	@Requirement({ "LJU-INS-04", "C49" })
	void theQrCodeIsPutUpByTheInstallerOnlyForThoseWithNothingElse() {
		assertThat(((Made.Work) only(LJUNGBY, Event.INSTALLED, "put-up-qr-code", Condition.ONLY_ALARM)).role())
			.isEqualTo(Role.TECHNICIAN);
		assertThat(((Made.Work) only(LJUNGBY, Event.INSTALLED, "put-up-qr-code", Condition.OTHER_SERVICES)).role())
			.isEqualTo(Role.HOME_CARE);
	}

	@Test
	@Requirement("PLT-AUT-01")
	void everythingMadeSaysWhyInSwedish() {
		var message = only(GOTEBORG, Event.KEYS_LATE, "cannot-be-carried-out");

		assertThat(message.why().rule()).isEqualTo(
				"När tiden för nycklar har gått ut: meddelandet ”Uppdraget kan inte verkställas” går till socialsekreterare.");
		var watch = only(GOTEBORG, Event.DECISION_MADE, "automated-decision", Condition.AUTOMATED);
		assertThat(watch.why().rule()).isEqualTo("När beslutet är fattat (automatiserat beslut): bevakningen "
				+ "”Bevakning av automatiserat beslut” läggs för socialsekreterare, inom 1 månad.");
		assertThat(watch.why().facts()).singleElement().satisfies((fact) -> assertThat(fact.value()).isEqualTo("ja"));
	}

	private static Made only(Routine routine, Event event, String kind, Condition... holding) {
		return on(routine, event, holding).stream().filter((one) -> one.kind().equals(kind)).findFirst().orElseThrow();
	}

	private static List<String> kinds(Routine routine, Event event, Condition... holding) {
		return on(routine, event, holding).stream().map(Made::kind).toList();
	}

	private static List<Made> on(Routine routine, Event event, Condition... holding) {
		return routine.steps().on(new Happening(event, AT, Set.of(), null, holding(holding)));
	}

	private static Circumstances holding(Condition... holding) {
		return Arrays.asList(holding)::contains;
	}

}
