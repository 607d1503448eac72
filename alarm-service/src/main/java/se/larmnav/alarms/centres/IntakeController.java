package se.larmnav.alarms.centres;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.larmnav.alarms.intake.Busy;
import se.larmnav.alarms.intake.Intake;
import se.larmnav.contract.alarms.IntakeApi;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/** The API of what comes in from other systems. */
@RestController
class IntakeController implements IntakeApi {

	private static final String INTEGRATOR = "integrator";

	private static final int MOST = 500;

	private final Intake intake;

	private final Reports reports;

	IntakeController(Intake intake, Reports reports) {
		this.intake = intake;
		this.reports = reports;
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public Accepted receive(String key, Incoming incoming) {
		Caller.current().require(INTEGRATOR);
		return taken(incoming);
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public List<Accepted> receiveAll(String key, Batch batch) {
		Caller.current().require(INTEGRATOR);
		if (batch.alarms().size() > MOST) {
			throw Refusal.invalid("/alarms", "too-many");
		}
		var taken = new ArrayList<Accepted>();
		batch.alarms().forEach((incoming) -> taken.add(taken(incoming)));
		return taken;
	}

	private Accepted taken(Incoming incoming) {
		try {
			var receipt = intake.receive(Tenant.current(), Caller.current().subject(), incoming);
			return new Accepted(receipt.id(), receipt.at());
		}
		catch (Busy ex) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	@Override
	public Standing report(UUID id, String key, Report report) {
		Caller.current().require(INTEGRATOR);
		return reports.keep(id, report);
	}

}
