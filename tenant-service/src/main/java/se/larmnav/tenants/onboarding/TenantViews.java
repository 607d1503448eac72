package se.larmnav.tenants.onboarding;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.TenantsApi.RoutineInForce;
import se.larmnav.contract.tenants.TenantsApi.Stage;
import se.larmnav.contract.tenants.TenantsApi.TenantView;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantNotOpen;
import se.larmnav.tenants.onboarding.Progress.State;
import se.larmnav.tenants.onboarding.Progress.Step;
import se.larmnav.tenants.register.Municipality;
import se.larmnav.tenants.register.Register;

import org.springframework.stereotype.Component;

/**
 * The municipalities as those who run the platform see them: nothing is about a person.
 */
@Component
class TenantViews {

	private final Onboardings onboardings;

	private final Register register;

	private final Routines routines;

	private final Surveys surveys;

	private final Clock clock;

	TenantViews(Onboardings onboardings, Register register, Routines routines, Surveys surveys, Clock clock) {
		this.onboardings = onboardings;
		this.register = register;
		this.routines = routines;
		this.surveys = surveys;
		this.clock = clock;
	}

	List<TenantView> all() {
		var said = this.surveys.now();
		return this.register.all().stream().map(each -> of(each, said)).toList();
	}

	TenantView of(Municipality municipality) {
		return of(municipality, this.surveys.now());
	}

	private TenantView of(Municipality municipality, Survey said) {
		var alias = municipality.alias();
		var steps = this.onboardings.stages(alias);
		var stages = this.onboardings.stageNames().stream().map(name -> stage(name, steps.get(name))).toList();
		var quarantine = said.quarantine(alias);
		return new TenantView(alias, municipality.name(), municipality.code(),
				state(municipality, !quarantine.isEmpty(), steps), stages, quarantine, routine(alias), said.of(alias),
				said.unanswered(alias));
	}

	/** None when our own part of the municipality is not open, too. */
	private @Nullable RoutineInForce routine(String alias) {
		try {
			return Tenant.call(new TenantId(alias), () -> this.routines.findInForce(this.clock.instant()))
				.map(found -> new RoutineInForce(found.version(), found.validFrom()))
				.orElse(null);
		}
		catch (TenantNotOpen ex) {
			return null;
		}
	}

	private static String state(Municipality municipality, boolean isApart, Map<String, Step> steps) {
		if (isApart) {
			return "QUARANTINED";
		}
		if (municipality.state() == Municipality.State.OPEN) {
			return "OPEN";
		}
		return steps.values().stream().anyMatch(step -> step.state() == State.FAILED) ? "STOPPED" : "ONBOARDING";
	}

	private static Stage stage(String name, @Nullable Step step) {
		return step == null ? new Stage(name, "WAITING", null, null)
				: new Stage(name, step.state().name(), step.at(), step.error());
	}

}
