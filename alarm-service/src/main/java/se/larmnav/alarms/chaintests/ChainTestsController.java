package se.larmnav.alarms.chaintests;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.ChainTestsApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;

/** The API of the calls that try the chain. */
@RestController
class ChainTestsController implements ChainTestsApi {

	private final ChainTests tests;

	ChainTestsController(ChainTests tests) {
		this.tests = tests;
	}

	@Override
	public List<ChainTest> chainTests() {
		requireBusinessHere();
		return tests.list();
	}

	@Override
	public ChainTest called(UUID id, CallResult result) {
		requireBusinessHere();
		return tests.called(id, result.result(), result.note());
	}

	private static void requireBusinessHere() {
		Caller.current().require(Role.OPERATOR.key(), Role.TECHNICIAN.key());
	}

}
