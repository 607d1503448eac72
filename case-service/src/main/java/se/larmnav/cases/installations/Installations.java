package se.larmnav.cases.installations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.assignments.Receiving;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.fields.Planned;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.InstallationsApi.Completion;
import se.larmnav.contract.cases.InstallationsApi.Device;
import se.larmnav.contract.cases.InstallationsApi.NotCovered;
import se.larmnav.contract.cases.KeysApi.Readiness;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.installation.InstallationRules;
import se.larmnav.routine.installation.InstallationRules.Ready;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.Due;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;

/** The installations of alarms. */
@Service
@Transactional
public class Installations {

	private final InstallationBook book;

	private final CaseRegister register;

	private final Applications applications;

	private final Receiving receiving;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Gates gates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Installations(InstallationBook book, CaseRegister register, Applications applications, Receiving receiving,
			Routines routines, Journal journal, Texts texts, Gates gates, ApplicationEventPublisher events,
			Clock clock) {
		this.book = book;
		this.register = register;
		this.applications = applications;
		this.receiving = receiving;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.gates = gates;
		this.events = events;
		this.clock = clock;
	}

	/** The installation of a case. */
	@Transactional(readOnly = true)
	public Optional<InstallationFile> of(UUID caseId) {
		return book.findByCaseId(caseId).map(Installation::file);
	}

	/** The installations of these cases. */
	@Transactional(readOnly = true)
	public List<InstallationFile> ofAll(Collection<UUID> cases) {
		return book.findByCaseIdIn(cases).stream().map(Installation::file).toList();
	}

	/**
	 * Says "klart för installation"; refused while anything that the routine demands is
	 * missing.
	 * @param exception that it is installed without the keys that are else demanded
	 */
	public void sayReady(UUID caseId, Readiness told, boolean exception) {
		Caller.current().require("planner");
		register.change(caseId);
		var special = Fields.optional("/specialAtInstallation", told.specialAtInstallation(), 2000);
		var installation = get(caseId);
		if (rules(installation.file()).ready() != Ready.SAID) {
			throw Refusal.conflict("ready-by-itself-here");
		}
		gates.demand(caseId, Event.READY_FOR_INSTALLATION, null);
		ready(installation, exception ? InstallationState.EXCEPTION : InstallationState.READY, special);
	}

	/** Where nobody says it: ready as soon as nothing is missing. */
	void readyByItself(UUID caseId) {
		book.findByCaseId(caseId)
			.filter((one) -> one.file().state() == InstallationState.WAITING_ACCESS)
			.filter((one) -> rules(one.file()).ready() == Ready.BY_ITSELF)
			.filter((one) -> gates.missing(caseId, Event.READY_FOR_INSTALLATION, null).isEmpty())
			.ifPresent((one) -> ready(one, InstallationState.READY, null));
	}

	private void ready(Installation installation, InstallationState state, @Nullable String special) {
		var now = clock.instant();
		var due = due(installation.file(), now);
		installation.ready(state, now, due, special);
		book.flush();
		var caseId = installation.file().caseId();
		journal.write(Line.of(caseId, Category.INSTALLATION, texts.of("installation.ready")));
		events.publishEvent(Happened.in(caseId, Event.READY_FOR_INSTALLATION, now)
			.agreeing(due == null ? SwedishTime.dateOf(now) : due));
	}

	private @Nullable LocalDate due(InstallationFile file, Instant now) {
		var rules = rules(file);
		var application = applications.ofCase(file.caseId()).map(ApplicationFile::receivedAt).orElse(now);
		var due = file.urgent() ? rules.urgentDue(application) : Optional.<Due>empty();
		return due.or(() -> rules.due(now)).map(Due::day).orElse(null);
	}

	/** The installer books a time. */
	public void book(UUID caseId, Instant at) {
		var installation = forInstaller(caseId);
		if (isBookedWithKeySafe(installation.file())) {
			throw Refusal.conflict("booked-with-the-key-safe");
		}
		receiving.receivedByActing(caseId);
		book(installation, at);
	}

	/**
	 * Whether the key safe's visit is the alarm's. What remains when that visit has been
	 * is booked on its own.
	 */
	public boolean isBookedWithKeySafe(InstallationFile file) {
		return routines.version(file.routineVersion()).access() instanceof KeySafe safe && safe.sameVisitAsAlarm()
				&& file.deviceAt() == null && file.state() != InstallationState.ANTENNA_NEEDED;
	}

	/** The key safe is mounted on the same visit (LJU-SAFE-05). */
	public void bookSameVisit(UUID caseId, Instant at) {
		book.findByCaseId(caseId)
			.filter((one) -> one.file().state().isToBeDone() && !at.equals(one.file().booked()))
			.ifPresent((one) -> book(one, at));
	}

	private void book(Installation installation, Instant at) {
		var now = clock.instant();
		Planned.time("/at", at, now);
		installation.book(at, Caller.current().name());
		book.flush();
		var caseId = installation.file().caseId();
		journal.write(Line.of(caseId, Category.INSTALLATION, texts.of("installation.booked", texts.time(at))));
		events.publishEvent(Happened.in(caseId, Event.INSTALLATION_BOOKED, now).agreeing(SwedishTime.dateOf(at)));
	}

	/**
	 * The device stands in the home; alarm-service is told to listen for its test alarm.
	 */
	public void device(UUID caseId, Device told) {
		var installation = forInstaller(caseId);
		var device = DeviceReader.read(told, rules(installation.file()));
		book.withDevice(device.controllerId()).filter((other) -> other != installation).ifPresent((other) -> {
			throw Refusal.conflict("device-in-use");
		});
		var now = clock.instant();
		installation.device(device, ConnectionReader.read(told.connection(), rules(installation.file()).technology()),
				now);
		try {
			book.flush();
		}
		catch (DataIntegrityViolationException another) {
			// It was put up somewhere else at the same moment.
			throw Refusal.conflict("device-in-use");
		}
		journal.write(Line.of(caseId, Category.INSTALLATION, texts.of("installation.device", device.controllerId())));
		events.publishEvent(new InstallationStarted(Tenant.current(), caseId, device.controllerId(), now));
	}

	/** The coverage is not enough where the alarm must be (LJU-INS-02). */
	public void notCovered(UUID caseId, NotCovered found) {
		var installation = forInstaller(caseId);
		if (rules(installation.file()).coverage() == null) {
			throw Refusal.conflict("not-used-here");
		}
		var text = Fields.text("/text", found.text(), 1000);
		installation.notCovered();
		book.flush();
		journal.write(Line.of(caseId, Category.INSTALLATION, texts.of("installation.not-covered", text)));
		events.publishEvent(Happened.in(caseId, Event.COVERAGE_INSUFFICIENT, clock.instant()));
	}

	/**
	 * Says "installerat": only the installer, and only when nothing is missing
	 * (GBG-INS-02).
	 */
	public void complete(UUID caseId, Completion told) {
		var installation = forInstaller(caseId);
		var rules = rules(installation.file());
		CompletionReader.into(installation, told, rules);
		book.flush();
		gates.demand(caseId, Event.INSTALLED, null);
		var now = clock.instant();
		installation.installed(now, Caller.current().name());
		book.flush();
		journal.write(Line.of(caseId, Category.INSTALLATION, texts.of("installation.done", told.place())));
		events.publishEvent(Happened.in(caseId, Event.INSTALLED, now));
	}

	/** Whoever meets the person tells that the alarm does not work as it should. */
	public void fault(UUID caseId, String told) {
		register.change(caseId);
		if (!get(caseId).file().state().isInstalled()) {
			throw Refusal.conflict("not-installed");
		}
		var text = Fields.text("/text", told, 2000);
		journal.write(Line.of(caseId, Category.INSTALLATION, texts.of("installation.fault", text)));
		events.publishEvent(Happened.in(caseId, Event.DEVICE_FAULT, clock.instant()));
	}

	/** The device's own test alarm has been seen arriving at the alarm reception. */
	void testAlarmSeen(String controllerId, Instant at, String signal) {
		book.withDevice(controllerId).ifPresent((installation) -> {
			var caseId = installation.file().caseId();
			register.change(caseId);
			if (installation.testAlarmSeen(at, signal)) {
				book.flush();
				journal.write(Line.of(caseId, Category.INSTALLATION, texts.of("installation.test-alarm")).happened(at));
				events.publishEvent(Happened.in(caseId, Event.TEST_ALARM_SEEN, clock.instant()));
			}
		});
	}

	/** What stands between now and "installerat", in Swedish. */
	@Transactional(readOnly = true)
	public List<String> missing(UUID caseId) {
		return gates.missing(caseId, Event.INSTALLED, null).stream().map((one) -> one.text()).toList();
	}

	/** What the caller's units have to install, urgent and due first. */
	@Transactional(readOnly = true)
	public List<InstallationFile> toBeDone() {
		var units = Caller.current().units();
		return units.isEmpty() ? List.of() : book.toBeDoneBy(units).stream().map(Installation::file).toList();
	}

	private Installation forInstaller(UUID caseId) {
		var caller = Caller.current();
		var installation = get(caseId);
		caller.require(rules(installation.file()).role().key());
		register.change(caseId);
		if (!caller.units().contains(installation.file().unit())) {
			throw Refusal.notAllowed("installation-not-yours");
		}
		return installation;
	}

	InstallationRules rules(InstallationFile file) {
		return routines.version(file.routineVersion()).installation();
	}

	private Installation get(UUID caseId) {
		return book.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("installation"));
	}

}
