package se.larmnav.alarms.taps;

import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.TapsApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;

/** Signs addresses, for those who are logged in. */
@RestController
class TapsController implements TapsApi {

	private final Taps taps;

	TapsController(Taps taps) {
		this.taps = taps;
	}

	@Override
	public TapAddress sign(UUID id) {
		Caller.current().require(Role.HOME_CARE.key(), Role.ALARM_STAFF.key());
		return taps.sign(id);
	}

}
