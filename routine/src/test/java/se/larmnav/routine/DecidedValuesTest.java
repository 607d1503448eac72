package se.larmnav.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.access.Keys;
import se.larmnav.routine.guarantee.Assessment;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Circumstances;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Happening;
import se.larmnav.routine.step.Made;

import static org.assertj.core.api.Assertions.assertThat;

/** Values of the configuration that several blocks hold together. */
class DecidedValuesTest {

	private static final Instant AT = Instant.parse("2026-03-02T14:00:00Z");

	private static final Routine GOTEBORG = Files.routine("goteborg");

	@Test
	@Requirement("C14")
	void eachReceptionHasAListThatItsFirstSocialSecretaryKeeps() {
		var organisation = Files.municipality("goteborg").organisation();

		assertThat(organisation.administrations()).hasSize(2).allSatisfy((administration) -> {
			var list = organisation.list(Objects.requireNonNull(administration.reception())).orElseThrow();
			assertThat(organisation.staffMember(list.owner()).orElseThrow().title()).isEqualTo("1:e socialsekreterare");
			assertThat(list.members()).contains(list.owner()).hasSizeGreaterThan(1);
		});
	}

	@Test
	@Requirement("C37")
	void theKeysMustBeInTheCabinetWhereThereIsOne() {
		assertThat(((Keys) GOTEBORG.access()).cabinet()).isTrue();
		var allElse = holding(Condition.DECISION_IN_FORCE, Condition.KEY_SET_COMPLETE, Condition.KEYS_SIGNED_FOR,
				Condition.ALARM_PLAN_REGISTERED);

		assertThat(GOTEBORG.steps().missing(Event.READY_FOR_INSTALLATION, allElse)).extracting(Missing::key)
			.containsExactly("keys-in-cabinet");
	}

	@Test
	@Requirement({ "C45", "T12" })
	void anUrgentInstallationIsDueTheNextDayAndBothArePhoned() {
		assertThat(GOTEBORG.installation().urgentDue(AT).orElseThrow().day()).hasToString("2026-03-03");
		assertThat(made(Event.APPLICATION_RECEIVED, Condition.URGENT)).extracting(Made::kind)
			.contains("call-planner-urgent", "urgent-installation");
		assertThat(made(Event.ASSIGNMENT_SENT, Condition.URGENT, Condition.INSTALLATION_ASSIGNMENT))
			.extracting(Made::kind)
			.contains("call-installer-urgent");
		assertThat(made(Event.APPLICATION_RECEIVED)).isEmpty();
	}

	@Test
	@Requirement("T12")
	void anUrgentInstallationThatIsNotDoneWhenTheNextDayIsOverIsFollowedUp() {
		var watch = (Made.Watch) made(Event.APPLICATION_RECEIVED, Condition.URGENT).stream()
			.filter(Made.Watch.class::isInstance)
			.findFirst()
			.orElseThrow();

		assertThat(watch.due().at()).isEqualTo("2026-03-03T23:00:00Z");
		assertThat(watch.fallsAwayOn()).contains(Event.INSTALLED);
		assertThat(GOTEBORG.steps().after(watch.step(), watch.due().at(), null, holding(Condition.URGENT)))
			.extracting(Made::kind)
			.containsExactly("follow-up-urgent");
	}

	@Test
	@Requirement("T08")
	void theAnnualWatchIsSetWhenThePromptIsDoneAndComesEachYear() {
		var prompt = made(Event.SERVICE_STARTED).stream()
			.filter((one) -> one.kind().equals("set-annual-watch"))
			.findFirst()
			.orElseThrow();
		var watch = (Made.Watch) GOTEBORG.steps().after(prompt.step(), AT, null, holding()).getFirst();

		assertThat(watch.due().day()).hasToString("2027-03-02");
		var after = GOTEBORG.steps().after(watch.step(), watch.due().at(), null, holding());
		assertThat(after).extracting(Made::kind).containsExactly("follow-up-annual", "annual");
		assertThat(((Made.Watch) after.getLast()).due().day()).isEqualTo(LocalDate.parse("2028-03-02"));
	}

	@Test
	@Requirement("C57")
	void alarmsAreAnsweredByAUnitThatIsAnAlarmReception() {
		assertThat(Files.MUNICIPALITIES).map(Files::municipality).map((one) -> {
			var unit = one.organisation().unit(one.routines().getLast().reception().unit()).orElseThrow();
			assertThat(unit.kind()).isEqualTo(Unit.Kind.ALARM_RECEPTION);
			return unit.name();
		}).containsExactly("Trygghetsjouren", "Trygghetsjouren, larmcentral", "Larmcentralen (upphandlad)");
	}

	@Test
	@Requirement("C101")
	void atEveryHourTheRespondersOfTheAreaAreSent() {
		assertThat(responders("goteborg")).containsExactlyInAnyOrder(Unit.Kind.HOME_CARE, Unit.Kind.NIGHT_PATROL);
		assertThat(responders("ljungby")).containsExactlyInAnyOrder(Unit.Kind.HOME_CARE, Unit.Kind.NIGHT_PATROL);
		assertThat(responders("gislaved")).containsExactly(Unit.Kind.HOME_CARE);
	}

	@Test
	@Requirement("T22")
	void whoArrivesAfterMoreThanAnHourIsLateInGislaved() {
		var promise = Objects.requireNonNull(Objects.requireNonNull(Files.routine("gislaved").guarantee()).action());

		assertThat(promise.assess(AT, AT.plusSeconds(3600), AT.plusSeconds(3600), null))
			.isInstanceOf(Assessment.InTime.class);
		assertThat(promise.assess(AT, AT.plusSeconds(3601), AT.plusSeconds(3601), null))
			.isInstanceOf(Assessment.Late.class);
	}

	private static Set<Unit.Kind> responders(String alias) {
		var organisation = Files.municipality(alias).organisation();
		var dispatch = Files.routine(alias).dispatch();
		var kinds = new java.util.HashSet<Unit.Kind>();
		for (int hour = 0; hour < 24; hour++) {
			for (var area : organisation.areas()) {
				var sent = dispatch.propose(AT.plusSeconds(3600L * hour), area.id(), false, organisation).unit();
				kinds.add(Objects.requireNonNull(sent).kind());
			}
		}
		return kinds;
	}

	private static List<Made> made(Event event, Condition... holding) {
		return GOTEBORG.steps().on(new Happening(event, AT, Set.of(), null, holding(holding)));
	}

	private static Circumstances holding(Condition... holding) {
		return Arrays.asList(holding)::contains;
	}

}
