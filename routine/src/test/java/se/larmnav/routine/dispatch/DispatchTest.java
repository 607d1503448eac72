package se.larmnav.routine.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.Files;
import se.larmnav.routine.assignment.AssignmentKind;
import se.larmnav.routine.file.Municipality;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.signal.Signal;
import se.larmnav.routine.signal.SignalClass;

import static org.assertj.core.api.Assertions.assertThat;

class DispatchTest {

	private static final Municipality GOTEBORG = Files.municipality("goteborg");

	private static final Municipality LJUNGBY = Files.municipality("ljungby");

	private static final Instant DAY = Instant.parse("2026-03-02T11:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2026-03-02T05:59:59Z,nattpatrullen", "2026-03-02T06:00:00Z,hemtjanst-lagan",
			"2026-03-02T20:59:59Z,hemtjanst-lagan", "2026-03-02T21:00:00Z,nattpatrullen",
			"2026-07-02T04:59:59Z,nattpatrullen", "2026-07-02T05:00:00Z,hemtjanst-lagan" })
	@Requirement({ "LJU-ALM-13", "C64" })
	void theHourInSwedenSaysWhoIsSent(Instant received, String unit) {
		assertThat(unit(LJUNGBY, received, "lagan", false)).isEqualTo(unit);
	}

	@Test
	@Requirement({ "GBG-ALM-02", "LJU-ALM-03", "C58" })
	void theChannelIsTheRoutines() {
		assertThat(propose(GOTEBORG, false).channel()).isEqualTo(DispatchChannel.APP);
		assertThat(propose(LJUNGBY, false).channel()).isEqualTo(DispatchChannel.PHONE);
		assertThat(propose(GOTEBORG, true).channel()).isEqualTo(DispatchChannel.PHONE);
	}

	@Test
	@Requirement("C63")
	void whoeverCannotBeReachedIsVisitedAtOnceWhereTheRoutineSaysSo() {
		assertThat(LJUNGBY.routines().getLast().dispatch().noContact().steps()).endsWith(NoContactStep.VISIT_AT_ONCE);
		assertThat(GOTEBORG.routines().getLast().dispatch().noContact().steps())
			.doesNotContain(NoContactStep.VISIT_AT_ONCE);
		var signals = Files.routine("gislaved").signals();
		assertThat(signals.of(Signal.of("ME", "0003", "0010")).priority()).isEqualTo(SignalClass.Priority.P1);
		assertThat(signals.of(Signal.of("ME", "0003", "0085")).priority()).isGreaterThan(SignalClass.Priority.P1);
	}

	@Test
	@Requirement({ "PRO-ALM-04", "PRO-ALM-05" })
	void aProtectedPersonsAlarmIsAlwaysPhonedOut() {
		assertThat(propose(GOTEBORG, true).channel()).isEqualTo(DispatchChannel.PHONE);
	}

	@Test
	@Requirement("GBG-ASG-07")
	void homeCareActsByDayAndTheLarmUnitByNightOnTheMinute() {
		assertThat(unitAt("2026-03-02T21:59:59+01:00")).isEqualTo("norr-dag");
		assertThat(unitAt("2026-03-02T22:00:00+01:00")).isEqualTo("norr-natt");
		assertThat(unitAt("2026-03-03T06:59:59+01:00")).isEqualTo("norr-natt");
		assertThat(unitAt("2026-03-03T07:00:00+01:00")).isEqualTo("norr-dag");
		assertThat(GOTEBORG.routines().getLast().assignments().of(AssignmentKind.SERVICE).orElseThrow().finalReceiver())
			.isEqualTo(Target.parse("area/service"));
	}

	private static String unitAt(String moment) {
		var dispatch = GOTEBORG.routines().getLast().dispatch();
		return Objects
			.requireNonNull(dispatch
				.propose(java.time.OffsetDateTime.parse(moment).toInstant(), "norr", false, GOTEBORG.organisation())
				.unit())
			.id();
	}

	@Test
	void withoutAnAreaAPersonMustChoose() {
		assertThat(GOTEBORG.routines().getLast().dispatch().propose(DAY, null, false, GOTEBORG.organisation()).unit())
			.isNull();
	}

	@Test
	@Requirement({ "LJU-ALM-05", "C61" })
	void theReceiverIsToldWhoCodeNameAddressAndCause() {
		assertThat(LJUNGBY.routines().getLast().dispatch().handOver().facts()).containsExactly(HandOverFact.WHO,
				HandOverFact.ALARM_CODE, HandOverFact.NAME, HandOverFact.ADDRESS, HandOverFact.CAUSE);
	}

	@Test
	void whoGetsItNextIsNamedByTheChainInItsOrderAndFromEachAreasPointOfView() {
		var own = GOTEBORG.routines().getLast().dispatch();
		var chained = new Dispatch(own.channel(), own.protectedChannel(), own.hours(),
				new Dispatch.Acknowledgement(own.acknowledgement().within(),
						List.of(Target.parse("area/night"), Target.parse("unit/vast-dag")), own.source()),
				own.handOver(), own.noContact(), own.ownStaff(), own.source());

		assertThat(next(chained, 0, "norr")).contains("norr-natt");
		assertThat(next(chained, 1, "norr")).contains("vast-dag");
		assertThat(next(chained, 2, "norr")).isEmpty();
		assertThat(next(chained, 0, null)).isEmpty();
		assertThat(next(own, 0, "norr")).isEmpty();
	}

	private static Optional<String> next(Dispatch rules, int passed, @Nullable String area) {
		return rules.next(passed, area, false, GOTEBORG.organisation())
			.map((proposal) -> Objects.requireNonNull(proposal.unit()).id());
	}

	@Test
	@Requirement("C60")
	void whenNobodyAnswersTheTelephoneIsCalledAndThenSomebodyGoes() {
		assertThat(LJUNGBY.routines().getLast().dispatch().noContact().steps())
			.containsExactly(NoContactStep.CALL_ORDINARY_PHONE, NoContactStep.DISPATCH, NoContactStep.VISIT_AT_ONCE);
	}

	@Test
	@Requirement("PLT-AUT-01")
	void theProposalSaysWhyAndThatTheHoursAreAssumed() {
		var why = propose(GOTEBORG, false).why();

		assertThat(why.rule()).contains("07–22");
		assertThat(why.source().assumption()).isEqualTo("AMB-50");
	}

	private static Proposal propose(Municipality municipality, boolean protectedPerson) {
		return municipality.routines()
			.getLast()
			.dispatch()
			.propose(DAY, "centrum", protectedPerson, municipality.organisation());
	}

	private static String unit(Municipality municipality, Instant received, String area, boolean protectedPerson) {
		var unit = municipality.routines()
			.getLast()
			.dispatch()
			.propose(received, area, protectedPerson, municipality.organisation())
			.unit();
		return Objects.requireNonNull(unit).id();
	}

}
