package se.larmnav.alarms.shifts;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.shifts.KeptHandOvers.Kept;
import se.larmnav.contract.alarms.ShiftsApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;

/** The API of the change of shifts; for operators. */
@RestController
class ShiftsController implements ShiftsApi {

	private final Shifts shifts;

	ShiftsController(Shifts shifts) {
		this.shifts = shifts;
	}

	@Override
	public List<HandOver> handOvers() {
		requireOperator();
		return shifts.now().stream().map(ShiftsController::view).toList();
	}

	@Override
	public HandOver handOver(Notes notes) {
		requireOperator();
		return view(shifts.handOver(notes));
	}

	@Override
	public HandOver receive(UUID id) {
		requireOperator();
		return view(shifts.receive(id));
	}

	private static void requireOperator() {
		Caller.current().require(Role.OPERATOR.key());
	}

	private static HandOver view(Kept kept) {
		var giver = kept.by();
		return new HandOver(kept.id(), kept.at(), (giver.name() == null) ? "" : giver.name(), Actor.current().is(giver),
				kept.alarms(), kept.notes(), kept.receivedAt(), kept.receivedBy());
	}

}
