package se.larmnav.alarms.phones;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.HoldersApi;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The API of phones that several use. */
@RestController
class HoldersController implements HoldersApi {

	/** A shift is never longer, as for a login that has run out (design.md 8). */
	private static final Duration SHIFT = Duration.ofHours(12);

	private final Holders holders;

	private final Clock clock;

	HoldersController(Holders holders, Clock clock) {
		this.holders = holders;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Holding holding() {
		requireStaff();
		return view();
	}

	@Override
	@Transactional
	public Holding take(Choice choice) {
		requireStaff();
		if (!holders.isShared()) {
			throw Refusal.conflict("not-a-shared-phone");
		}
		var person = holders.people()
			.stream()
			.filter((one) -> one.user().equals(choice.user()))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/user", choice.user().isBlank() ? "required" : "unknown"));
		holders.take(person, clock.instant().plus(SHIFT).truncatedTo(ChronoUnit.MICROS));
		return view();
	}

	private Holding view() {
		if (!holders.isShared()) {
			return new Holding(false, List.of(), null, null);
		}
		var now = holders.now();
		return new Holding(true, holders.people(), now.map(Holders.Held::person).orElse(null),
				now.map(Holders.Held::until).orElse(null));
	}

	private static void requireStaff() {
		Caller.current().require(Role.HOME_CARE.key(), Role.ALARM_STAFF.key());
	}

}
