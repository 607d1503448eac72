package se.larmnav.alarms.control;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.Presses;
import se.larmnav.alarms.intake.SignalArrived;
import se.larmnav.routine.dispatch.ControlAlarm;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.text.Texts;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;

/**
 * The synthetic alarms of a tenant: which rule they follow, and that they come through.
 */
@Component
public class Controls {

	private final KeptControls kept;

	private final Presses presses;

	private final Routines routines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Controls(KeptControls kept, Presses presses, Routines routines, ApplicationEventPublisher events, Clock clock) {
		this.kept = kept;
		this.presses = presses;
		this.routines = routines;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Whether a signal is a synthetic alarm of ours: by its number and by the id that
	 * only we know. All else is for people, whatever number it has.
	 */
	public boolean isOurs(SignalArrived signal) {
		var number = ControlNumber.of(signal.tenant());
		if (signal.controller().filter(number::equals).isEmpty()) {
			return false;
		}
		var named = kept.named(signal.text());
		named.filter(kept::seen).ifPresent((id) -> {
			presses.restored(number, ControlRound.FAULT,
					Texts.national().of(Texts.Section.PHRASES, "control-alarm-back"), signal.receivedAt());
			events.publishEvent(new ControlSeen(Tenant.current()));
		});
		return named.isPresent();
	}

	/** The last that came through. */
	public Optional<LastControl> last() {
		return kept.last();
	}

	/** The rule in force; the national one where nobody has decided anything yet. */
	ControlAlarm rule() {
		try {
			return routines.inForce(clock.instant()).reception().control();
		}
		catch (IllegalStateException ex) {
			return NationalFiles.control();
		}
	}

}
