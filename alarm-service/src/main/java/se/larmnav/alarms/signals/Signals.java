package se.larmnav.alarms.signals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.alarms.Category;
import se.larmnav.alarms.alarms.Press;
import se.larmnav.alarms.alarms.Presses;
import se.larmnav.alarms.alarms.Priority;
import se.larmnav.alarms.history.What;
import se.larmnav.alarms.control.Controls;
import se.larmnav.alarms.homes.Devices;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.intake.SeenKeys;
import se.larmnav.alarms.intake.SignalArrived;
import se.larmnav.routine.Routine;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.signal.Signal;
import se.larmnav.routine.signal.SignalClass;
import se.larmnav.tenancy.Routines;

/**
 * Gives each signal its meaning, and passes it on to whom it concerns; once, however
 * often it comes.
 */
@Component
public class Signals {

	private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

	private static final String BUTTON = Signal.of("ME", "3", "10").deviceType();

	private final KeptSignals kept;

	private final Presses presses;

	private final Homes homes;

	private final Devices devices;

	private final SeenKeys seen;

	private final Routines routines;

	private final Controls controls;

	Signals(KeptSignals kept, Presses presses, Homes homes, Devices devices, SeenKeys seen, Routines routines,
			Controls controls) {
		this.kept = kept;
		this.presses = presses;
		this.homes = homes;
		this.devices = devices;
		this.seen = seen;
		this.routines = routines;
		this.controls = controls;
	}

	@EventListener
	void on(SignalArrived signal) {
		if (controls.isOurs(signal)) {
			return;
		}
		var routine = routine(signal.receivedAt());
		var classes = routine.map(Routine::signals).orElseGet(NationalFiles::signals);
		var meaning = classes.of(signal.signal());
		if (kept.keep(signal, meaning)) {
			signal.controller().ifPresent(devices::heardNow);
			if (isOfButton(signal)) {
				signal.controller().ifPresent(devices::linkedNow);
			}
			passOn(signal, meaning, routine.map(Routine::version).orElse(0))
				.ifPresent((alarm) -> kept.belongsTo(signal.id(), alarm));
		}
	}

	/** SCAIP's personal trigger: whatever it says has come over its radio link. */
	private static boolean isOfButton(SignalArrived signal) {
		return signal.signal().deviceType().equals(BUTTON);
	}

	/**
	 * Without a routine an alarm is an alarm all the same: judged by the national table.
	 */
	private Optional<Routine> routine(Instant at) {
		try {
			return Optional.of(routines.inForce(at));
		}
		catch (IllegalStateException ex) {
			LOG.warn("A signal is judged without a routine: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	private Optional<UUID> passOn(SignalArrived signal, SignalClass meaning, int routineVersion) {
		return switch (meaning.kind()) {
			case ALARM -> Optional.of(presses.press(press(signal, meaning, Category.PERSONAL, routineVersion)));
			case TECHNICAL -> technical(signal, meaning, routineVersion);
			case RESET -> signal.controller()
				.flatMap((controller) -> presses.reset(controller, meaning.name(), signal.receivedAt()));
			case STAFF -> signal.controller()
				.flatMap((controller) -> presses.staff(controller, meaning.name(), signal.receivedAt()));
			case TEST -> {
				signal.controller()
					.ifPresent((controller) -> devices.tested(signal.id(), controller, signal.receivedAt(),
							meaning.name()));
				yield Optional.empty();
			}
			case INFORMATION, HEARTBEAT -> Optional.empty();
		};
	}

	private Optional<UUID> technical(SignalArrived signal, SignalClass meaning, int routineVersion) {
		var restores = meaning.restores();
		if (restores != null) {
			return signal.controller()
				.flatMap((controller) -> presses.restored(controller, restores, meaning.name(), signal.receivedAt()));
		}
		return Optional.of(presses.press(press(signal, meaning, Category.TECHNICAL, routineVersion)));
	}

	private Press press(SignalArrived signal, SignalClass meaning, Category category, int routineVersion) {
		var at = signal.controller().map(this::homesWith).orElse(List.of());
		var priority = Optional.ofNullable(meaning.priority())
			.map(Enum::name)
			.map(Priority::valueOf)
			.orElse(Priority.P1);
		return new Press(signal.id(), signal.receivedAt(), signal.controller(), at.stream().map(Home::id).toList(),
				area(at), category, Optional.ofNullable(meaning.fault()), priority, meaning.name(), signal.text(),
				routineVersion);
	}

	/** While the device is being installed the home may not name it yet. */
	private List<Home> homesWith(String controller) {
		var named = homes.withDevice(controller);
		return named.isEmpty() ? devices.find(controller)
			.flatMap((device) -> Optional.ofNullable(device.installingCase()))
			.map((home) -> homes.byIds(List.of(home)))
			.orElse(List.of()) : named;
	}

	private static Optional<String> area(List<Home> at) {
		return at.stream().flatMap((home) -> Optional.ofNullable(home.area()).stream()).findFirst();
	}

	@EventListener
	void on(AlarmHappened event) {
		if (event.what() == What.CLOSED || event.what() == What.ACTED) {
			seen.forget(kept.of(event.alarm().id()));
		}
	}

	/** The alarm to which a signal belongs, if it made or joined one. */
	public Optional<UUID> alarmOf(UUID signal) {
		return kept.alarmOf(signal);
	}

}
