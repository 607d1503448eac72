package se.larmnav.alarms.board;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.dispatch.Reception;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/**
 * The alarm reception of an alarm: whom responders call, and what its operators may read.
 */
@Component
class ReceptionViews {

	private final Routines routines;

	private final Organisations organisations;

	ReceptionViews(Routines routines, Organisations organisations) {
		this.routines = routines;
		this.organisations = organisations;
	}

	AlarmsApi.@Nullable Reception of(AlarmFacts alarm) {
		return rules(alarm).flatMap((reception) -> organisations.current().unit(reception.unit()))
			.map((unit) -> new AlarmsApi.Reception(unit.name(), unit.phone()))
			.orElse(null);
	}

	List<AlarmsApi.Guidance> guidance(AlarmFacts alarm) {
		return rules(alarm).stream()
			.flatMap((reception) -> reception.guidance().stream())
			.map((guidance) -> new AlarmsApi.Guidance(guidance.title(), guidance.link()))
			.toList();
	}

	private Optional<Reception> rules(AlarmFacts alarm) {
		var version = alarm.origin().routineVersion();
		return (version == 0) ? Optional.empty() : Optional.of(routines.version(version).reception());
	}

}
