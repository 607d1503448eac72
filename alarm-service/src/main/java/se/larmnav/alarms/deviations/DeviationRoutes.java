package se.larmnav.alarms.deviations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import se.larmnav.routine.outage.Deviations.Cause;
import se.larmnav.routine.outage.Deviations.Rule;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/** The routes of deviations, by what caused them, and who is responsible on each. */
@Component
class DeviationRoutes {

	private final Routines routines;

	private final Organisations organisations;

	private final Clock clock;

	DeviationRoutes(Routines routines, Organisations organisations, Clock clock) {
		this.routines = routines;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** By the routine in force when it is reported. */
	void send(Deviation deviation) {
		rule(Cause.valueOf(deviation.type())).ifPresent(deviation::route);
	}

	private Optional<Rule> rule(Cause cause) {
		return Optional.ofNullable(routines.inForce(clock.instant()).deviations()).flatMap((all) -> all.of(cause));
	}

	/** Whether it lies with the caller: the role that the route names, in the unit. */
	static boolean isResponsible(Deviation deviation) {
		var route = deviation.route();
		var caller = Caller.current();
		return route != null && route.responsible() != null && caller.has(route.responsible())
				&& caller.units().contains(deviation.unit());
	}

	/** Those with whom it lies, by name. */
	List<String> responsible(Deviation deviation) {
		var route = deviation.route();
		return (route == null) ? List.of()
				: organisations.current()
					.staff()
					.stream()
					.filter((one) -> one.units().contains(deviation.unit()))
					.filter((one) -> one.roles().stream().anyMatch((role) -> role.key().equals(route.responsible())))
					.flatMap((one) -> Stream.of(one.name() + ", " + one.title()))
					.toList();
	}

}
