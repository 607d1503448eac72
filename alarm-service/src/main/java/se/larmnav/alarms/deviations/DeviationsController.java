package se.larmnav.alarms.deviations;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.words.Words;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.outage.Deviations.Cause;
import se.larmnav.tenancy.Caller;

/** The API of deviations that are handled; for those of the unit. */
@RestController
class DeviationsController implements DeviationsApi {

	private final DeviationCases cases;

	DeviationsController(DeviationCases cases) {
		this.cases = cases;
	}

	@Override
	public List<DeviationCase> deviationCases() {
		requireStaff();
		return cases.mine();
	}

	@Override
	public DeviationCase observe(Observed observed) {
		requireStaff();
		return cases.observe(Words.read(Cause.class, observed.cause(), "/cause"), observed);
	}

	@Override
	public DeviationCase reportedOutside(UUID id, ExternalReport report) {
		requireStaff();
		return cases.reportedOutside(id, report);
	}

	@Override
	public DeviationCase investigated(UUID id, Investigation investigation) {
		requireStaff();
		return cases.investigated(id, investigation);
	}

	private static void requireStaff() {
		Caller.current()
			.require(Role.HOME_CARE.key(), Role.ALARM_STAFF.key(), Role.OPERATOR.key(), Role.UNIT_HEAD.key(),
					Role.TECHNICIAN.key(), Role.ON_CALL_LEADER.key(), Role.VISIT_PLANNER.key());
	}

}
