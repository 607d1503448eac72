package se.larmnav.cases;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import se.larmnav.cases.applications.ApplicationState;
import se.larmnav.cases.assignments.AssignmentState;
import se.larmnav.cases.decisions.DecisionState;
import se.larmnav.cases.installations.InstallationState;
import se.larmnav.cases.keys.KeySetState;
import se.larmnav.cases.keysafes.KeySafeState;
import se.larmnav.cases.watches.WatchState;
import se.larmnav.cases.work.WorkState;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole matrix of each state machine (requirements.md Z2), printed and pinned. */
class StateMachinesTest {

	@Test
	void anApplication() {
		assertThat(matrix(ApplicationState.values(), ApplicationState::mayBecome)).isEqualTo("""
				DRAFT -> SUBMITTED REFERRED_HOME_MUNICIPALITY WITHDRAWN
				SUBMITTED -> INTAKE_CREATED UNDER_INVESTIGATION WITHDRAWN
				REFERRED_HOME_MUNICIPALITY ->
				INTAKE_CREATED -> AUTO_INVESTIGATED MANUAL_REQUIRED WITHDRAWN
				AUTO_INVESTIGATED -> GRANTED WITHDRAWN
				MANUAL_REQUIRED -> UNDER_INVESTIGATION WITHDRAWN
				UNDER_INVESTIGATION -> GRANTED REFUSED WITHDRAWN
				GRANTED -> WITHDRAWN
				REFUSED ->
				WITHDRAWN ->
				""");
	}

	@Test
	void aDecision() {
		assertThat(matrix(DecisionState.values(), DecisionState::mayBecome)).isEqualTo("""
				ACTIVE_OPEN_ENDED -> ENDING REVOKED
				ACTIVE_TIME_LIMITED -> ENDING REVOKED EXPIRED
				ENDING -> ENDED EXPIRED
				ENDED ->
				REVOKED ->
				EXPIRED ->
				""");
	}

	@Test
	void anAssignment() {
		assertThat(matrix(AssignmentState.values(), AssignmentState::mayBecome)).isEqualTo("""
				DRAFT -> SENT RECALLED
				SENT -> RECEIVED RECALLED
				RECEIVED -> AWAITING_ACCESS READY_FOR_INSTALLATION RECALLED
				AWAITING_ACCESS -> CANNOT_BE_CARRIED_OUT READY_FOR_INSTALLATION RECALLED
				CANNOT_BE_CARRIED_OUT -> AWAITING_ACCESS ENDED RECALLED
				READY_FOR_INSTALLATION -> INSTALLED RECALLED
				INSTALLED -> DISTRIBUTED STARTED RECALLED
				DISTRIBUTED -> ACKNOWLEDGED STARTED RECALLED
				ACKNOWLEDGED -> STARTED RECALLED
				STARTED -> ENDED
				ENDED ->
				RECALLED ->
				""");
	}

	@Test
	void aKeySet() {
		assertThat(matrix(KeySetState.values(), KeySetState::mayBecome)).isEqualTo("""
				REQUESTED -> NOT_READY APPOINTMENT EXCEPTION_NO_KEYS CANCELLED
				NOT_READY -> NOT_READY APPOINTMENT EXCEPTION_NO_KEYS CANCELLED
				APPOINTMENT -> NOT_READY APPOINTMENT COLLECTED CANCELLED
				COLLECTED -> REGISTERED INVALID
				REGISTERED -> INVALID RETURN_BOOKED
				INVALID -> COLLECTED
				RETURN_BOOKED -> RETURNED
				RETURNED -> DEREGISTERED
				DEREGISTERED ->
				EXCEPTION_NO_KEYS -> COLLECTED CANCELLED
				CANCELLED ->
				""");
	}

	@Test
	void aKeySafe() {
		assertThat(matrix(KeySafeState.values(), KeySafeState::mayBecome)).isEqualTo("""
				INFORMATION_GIVEN -> ORDERED CANCELLED
				ORDERED -> OWNER_CONTACTED CANCELLED
				OWNER_CONTACTED -> OWNER_APPROVED REFUSED_BY_OWNER
				OWNER_APPROVED -> PLACEMENT_UNCLEAR BOOKED_SELF BOOKED_TECHNICIAN CANCELLED
				REFUSED_BY_OWNER -> OWNER_CONTACTED CANCELLED
				PLACEMENT_UNCLEAR -> OWNER_APPROVED CANCELLED
				BOOKED_SELF -> BOOKED_SELF BOOKED_TECHNICIAN MOUNTED CANCELLED
				BOOKED_TECHNICIAN -> BOOKED_SELF BOOKED_TECHNICIAN MOUNTED CANCELLED
				MOUNTED -> DOCUMENTED
				DOCUMENTED -> REMOVED
				REMOVED ->
				CANCELLED ->
				""");
	}

	@Test
	void anInstallation() {
		assertThat(matrix(InstallationState.values(), InstallationState::mayBecome)).isEqualTo("""
				WAITING_ACCESS -> READY EXCEPTION CANCELLED
				READY -> BOOKED CANCELLED
				BOOKED -> BOOKED INSTALLED ANTENNA_NEEDED CANCELLED
				INSTALLED -> REPORTED
				ANTENNA_NEEDED -> BOOKED CANCELLED
				REPORTED ->
				EXCEPTION -> BOOKED CANCELLED
				CANCELLED ->
				""");
	}

	@Test
	void aWatch() {
		assertThat(matrix(WatchState.values(), WatchState::mayBecome)).isEqualTo("""
				OPEN -> DUE CLOSED
				DUE -> HANDLED CLOSED
				HANDLED -> RENEWED CLOSED
				RENEWED ->
				CLOSED ->
				""");
	}

	@Test
	void aPieceOfWork() {
		assertThat(matrix(WorkState.values(), WorkState::mayBecome)).isEqualTo("""
				OPEN -> DONE FELL_AWAY
				DONE ->
				FELL_AWAY ->
				""");
	}

	private static <S extends Enum<S>> String matrix(S[] states, BiPredicate<S, S> may) {
		var matrix = Arrays.stream(states)
			.map((from) -> (from + " -> "
					+ Arrays.stream(states)
						.filter((to) -> may.test(from, to))
						.map(Enum::name)
						.collect(Collectors.joining(" ")))
				.strip() + "\n")
			.collect(Collectors.joining());
		System.out.println(states[0].getDeclaringClass().getSimpleName() + "\n" + matrix);
		return matrix;
	}

}
