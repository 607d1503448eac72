package se.larmnav.cases.takeover;

import java.util.List;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.cases.TakeOversApi;
import se.larmnav.tenancy.Caller;

/** Take-over over HTTP, for the municipality's administrator and its other systems. */
@RestController
class TakeOversController implements TakeOversApi {

	private static final String[] ROLES = { "tenant-administrator", "integrator" };

	private final TakeOvers takeOvers;

	TakeOversController(TakeOvers takeOvers) {
		this.takeOvers = takeOvers;
	}

	@Override
	public TakenOver takeOver(String key, Files files) {
		Caller.current().require(ROLES);
		return takeOvers.takeOver(files);
	}

	@Override
	public TakenOver attempt(Files files) {
		Caller.current().require(ROLES);
		return takeOvers.attempt(files);
	}

	@Override
	public List<Part> list() {
		Caller.current().require(ROLES);
		return takeOvers.all();
	}

}
