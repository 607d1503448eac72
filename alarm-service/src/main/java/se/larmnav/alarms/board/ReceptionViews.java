package se.larmnav.alarms.board;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Routine;
import se.larmnav.routine.document.GoverningDocument.Place;
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
		return routine(alarm).flatMap((routine) -> organisations.current().unit(routine.reception().unit()))
			.map((unit) -> new AlarmsApi.Reception(unit.name(), unit.phone()))
			.orElse(null);
	}

	List<AlarmsApi.Guidance> guidance(AlarmFacts alarm) {
		return routine(alarm).stream()
			.flatMap((routine) -> routine.documentsAt(Place.ALARM).stream())
			.map((one) -> new AlarmsApi.Guidance(one.title(), one.link(), one.text()))
			.toList();
	}

	private Optional<Routine> routine(AlarmFacts alarm) {
		var version = alarm.origin().routineVersion();
		return (version == 0) ? Optional.empty() : Optional.of(routines.version(version));
	}

}
