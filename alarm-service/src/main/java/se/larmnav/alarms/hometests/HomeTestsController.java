package se.larmnav.alarms.hometests;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.HomeTestsApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The API of test alarms in homes. */
@RestController
class HomeTestsController implements HomeTestsApi {

	private final HomeTests tests;

	HomeTestsController(HomeTests tests) {
		this.tests = tests;
	}

	@Override
	public List<HomeTest> homeTests() {
		requireBusinessHere();
		return tests.mine();
	}

	@Override
	public HomeTest plan(UUID id, Time time) {
		requireBusinessHere();
		return tests.plan(id, time.at());
	}

	@Override
	public HomeTest result(UUID id, Result result) {
		requireBusinessHere();
		var given = Stream.of(TestResult.values())
			.filter((one) -> one.name().equals(result.result()))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/result", result.result().isBlank() ? "required" : "unknown"));
		return tests.result(id, given, result.note());
	}

	private static void requireBusinessHere() {
		Caller.current()
			.require(Role.HOME_CARE.key(), Role.ALARM_STAFF.key(), Role.VISIT_PLANNER.key(), Role.TECHNICIAN.key());
	}

}
