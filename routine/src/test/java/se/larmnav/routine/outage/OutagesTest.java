package se.larmnav.routine.outage;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.Role;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.outage.Deviations.Cause;
import se.larmnav.routine.step.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

class OutagesTest {

	private static final Outages LJUNGBY = Objects.requireNonNull(Files.routine("ljungby").outages());

	private static final Deviations GISLAVED = Objects.requireNonNull(Files.routine("gislaved").deviations());

	@Test
	@Requirement("C66")
	void anOperationalFaultIsToldByMailToOneAndBySmsToTwoManagers() {
		assertThat(LJUNGBY.tell()).extracting((one) -> one.by() + " " + one.to())
			.containsExactly("EMAIL unit/larm-teknik", "SMS list/driftstopp");
		assertThat(LJUNGBY.assessedBy()).containsExactly(new Receiver.ToList("driftstopp"));
		assertThat(Files.municipality("ljungby").organisation().list("driftstopp").orElseThrow().members()).hasSize(2);
	}

	@Test
	@Requirement("C65")
	void aPersonWhoseAlarmDoesNotWorkIsOfferedAVisitOrACall() {
		var offered = Objects.requireNonNull(LJUNGBY.outOfOrder());

		assertThat(offered.offers()).containsExactly(Outages.OutOfOrder.Offer.SUPERVISION_VISIT,
				Outages.OutOfOrder.Offer.PLANNED_CALL);
		assertThat(offered.by()).isEqualTo(Role.HOME_CARE);
	}

	@Test
	@Requirement("C71")
	void theCauseOfADeviationSaysWhereItGoes() {
		assertThat(GISLAVED.of(Cause.ORGANISATION).orElseThrow().needsReference()).isFalse();
		assertThat(List.of(Cause.TECHNICAL, Cause.COMMUNICATION)).map((cause) -> GISLAVED.of(cause).orElseThrow())
			.allMatch(Deviations.Rule::needsReference)
			.allMatch((rule) -> rule.responsible() == Role.UNIT_HEAD)
			.allMatch((rule) -> "AMB-49".equals(rule.source().assumption()));
		assertThat(GISLAVED.of(Cause.GUARANTEE)).isEmpty();
	}

	@Test
	@Requirement("C69")
	void inExtremeWeatherTheArrivalTimeIsNotPromised() {
		var promise = Objects.requireNonNull(Objects.requireNonNull(Files.routine("gislaved").guarantee()).action());
		var ljungby = Objects.requireNonNull(Objects.requireNonNull(Files.routine("ljungby").guarantee()).action());

		assertThat(promise.isExempt(List.of(Promise.Exemption.EXTREME_WEATHER))).isTrue();
		assertThat(promise.isExempt(List.of())).isFalse();
		assertThat(ljungby.isExempt(List.of(Promise.Exemption.EXTREME_WEATHER))).isFalse();
	}

}
