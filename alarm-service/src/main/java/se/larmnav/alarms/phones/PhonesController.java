package se.larmnav.alarms.phones;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.sending.Phone;
import se.larmnav.alarms.sending.Sending;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The API by which somebody lets a phone notify; each for himself alone. */
@RestController
class PhonesController implements PhonesApi {

	private static final String[] TOLD = { Role.HOME_CARE.key(), Role.ALARM_STAFF.key(), Role.UNIT_HEAD.key(),
			Role.ON_CALL_LEADER.key(), Role.OPERATOR.key(), Role.TECHNICIAN.key() };

	private final KeptPhones phones;

	private final Sending sending;

	private final Clock clock;

	PhonesController(KeptPhones phones, Sending sending, Clock clock) {
		this.phones = phones;
		this.sending = sending;
		this.clock = clock;
	}

	@Override
	public PushKey pushKey() {
		Caller.current().require(TOLD);
		return new PushKey(sending.pushKey().orElse(null));
	}

	@Override
	@Transactional
	public void register(Registration phone) {
		Caller.current().require(TOLD);
		var endpoint = sending.pushAddress(phone.endpoint())
			.orElseThrow(() -> Refusal.invalid("/endpoint", phone.endpoint().isBlank() ? "required" : "unknown"));
		phones.keep(Caller.current().userName(), phone(endpoint, phone),
				clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	private static Phone phone(URI endpoint, Registration said) {
		try {
			return new Phone(endpoint, said.key(), said.secret());
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.invalid("/key", "unknown");
		}
	}

	@Override
	@Transactional
	public void remove(Removal phone) {
		Caller.current().require(TOLD);
		phones.forget(Caller.current().userName(), phone.endpoint());
	}

}
