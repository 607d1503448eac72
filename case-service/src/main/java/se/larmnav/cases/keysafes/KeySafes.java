package se.larmnav.cases.keysafes;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.fields.Planned;
import se.larmnav.cases.installations.Installations;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.cases.texts.Whys;
import se.larmnav.contract.cases.KeySafesApi.Booking;
import se.larmnav.contract.cases.KeySafesApi.Documentation;
import se.larmnav.contract.cases.KeySafesApi.KeySafeRefusal;
import se.larmnav.contract.cases.KeySafesApi.Mounting;
import se.larmnav.contract.cases.KeySafesApi.OwnerAnswer;
import se.larmnav.routine.Explanation;
import se.larmnav.routine.Role;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The key safes, where a municipality has them. */
@Service
@Transactional
public class KeySafes {

	/** After these there is to be no alarm, and so nothing to mount. */
	private static final Set<Event> NOT_TO_BE = EnumSet.of(Event.DECISION_REFUSED, Event.APPLICATION_WITHDRAWN,
			Event.DECISION_REVOKED);

	private final KeySafeBook book;

	private final CaseRegister register;

	private final Applications applications;

	private final Installations installations;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Gates gates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	KeySafes(KeySafeBook book, CaseRegister register, Applications applications, Installations installations,
			Routines routines, Journal journal, Texts texts, Gates gates, ApplicationEventPublisher events,
			Clock clock) {
		this.book = book;
		this.register = register;
		this.applications = applications;
		this.installations = installations;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.gates = gates;
		this.events = events;
		this.clock = clock;
	}

	/** The key safe of a case. */
	@Transactional(readOnly = true)
	public Optional<KeySafeFile> of(UUID caseId) {
		return book.findByCaseId(caseId).map(KeySafe::file);
	}

	/** The key safes of these cases. */
	@Transactional(readOnly = true)
	public List<KeySafeFile> ofAll(Collection<UUID> cases) {
		return book.findByCaseIdIn(cases).stream().map(KeySafe::file).toList();
	}

	/**
	 * Everything about the key safe has been handed over (LJU-SAFE-01); the routine says
	 * what orders it (LJU-APP-02, AMB-54). When the alarm becomes ready after the safe
	 * was booked, it is booked on the same visit.
	 */
	@EventListener
	@Order(20)
	void on(Happened happened) {
		var caseId = happened.caseId();
		var application = applications.ofCase(caseId);
		if (application.isEmpty() || !(routines.version(application.get().routineVersion())
			.access() instanceof se.larmnav.routine.access.KeySafe rules)) {
			return;
		}
		if (happened.event() == Event.INFORMATION_GIVEN || happened.event() == rules.orderedOn()) {
			begin(application.get(), happened.at());
		}
		if (happened.event() == rules.orderedOn()) {
			order(caseId, happened.at());
		}
		if (happened.event() == Event.READY_FOR_INSTALLATION) {
			of(caseId).ifPresent(this::sameVisit);
		}
		if (NOT_TO_BE.contains(happened.event())) {
			book.findByCaseId(caseId).ifPresent(KeySafe::withdraw);
			book.flush();
		}
	}

	private void begin(ApplicationFile application, Instant now) {
		if (book.findByCaseId(application.caseId()).isEmpty()) {
			book.saveAndFlush(new KeySafe(application.caseId(), now, application.routineVersion()));
		}
	}

	private void order(UUID caseId, Instant now) {
		book.findByCaseId(caseId).ifPresent((safe) -> safe.order(now));
		book.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("key-safe.ordered")));
		events.publishEvent(Happened.in(caseId, Event.KEY_SAFE_ORDERED, now));
	}

	void ownerAnswered(UUID caseId, OwnerAnswer told) {
		var safe = forInstaller(caseId);
		KeySafeReader.check(told, rules(safe));
		safe.ownerAnswered(told);
		book.flush();
		journal.write(Line.of(caseId, Category.KEYS,
				texts.of(told.approved() ? "key-safe.owner-approved" : "key-safe.owner-refused", told.owner())));
		events.publishEvent(
				Happened.in(caseId, told.approved() ? Event.OWNER_APPROVED : Event.OWNER_REFUSED, clock.instant()));
	}

	/**
	 * The person does not want it, and gets no alarm without; said by those who decide.
	 */
	void refused(UUID caseId, KeySafeRefusal told) {
		Caller.current().require(Role.DECISION_MAKER.key());
		register.change(caseId);
		var application = applications.ofCase(caseId).orElseThrow(() -> Refusal.notFound("key-safe"));
		var routine = routines.version(application.routineVersion());
		if (!(routine.access() instanceof se.larmnav.routine.access.KeySafe rules)
				|| rules.refusedMeansNoAlarm() == null) {
			throw Refusal.conflict("not-used-here");
		}
		Fields.text("/reason", told.reason(), 1000);
		var now = clock.instant();
		begin(application, now);
		book.findByCaseId(caseId).ifPresent((safe) -> safe.refused(now));
		book.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("key-safe.refused", told.reason()))
			.because(Whys.of(routine, Explanation.of(rules.refusedMeansNoAlarm().source()))));
		events.publishEvent(Happened.in(caseId, Event.KEY_SAFE_REFUSED, now));
	}

	void book(UUID caseId, Booking told) {
		var safe = forInstaller(caseId);
		boolean bySelf = KeySafeReader.bySelf(told.mounting(), told.by(), rules(safe));
		var now = clock.instant();
		Planned.time("/at", told.at(), now);
		gates.demand(caseId, Event.KEY_SAFE_BOOKED, null);
		safe.book(told.mounting(), bySelf, told.by(), told.at());
		book.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("key-safe.booked", texts.time(told.at()))));
		events.publishEvent(Happened.in(caseId, Event.KEY_SAFE_BOOKED, now).agreeing(SwedishTime.dateOf(told.at())));
		sameVisit(safe.file());
	}

	void mounted(UUID caseId, Mounting told) {
		var safe = forInstaller(caseId);
		Fields.text("/propertyKeyHolder", told.propertyKeyHolder(), 200);
		var place = Fields.optional("/agreedPlace", told.agreedPlace(), 500);
		if (!told.inEntrance() && place == null) {
			throw Refusal.invalid("/agreedPlace", "missing");
		}
		gates.demand(caseId, Event.KEY_SAFE_MOUNTED, null);
		PropertyKeyReceipt.check(told, rules(safe).propertyKeyReceipt());
		var now = clock.instant();
		safe.mounted(told, now, Caller.current().name());
		book.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("key-safe.mounted", told.propertyKeyHolder())));
		events.publishEvent(Happened.in(caseId, Event.KEY_SAFE_MOUNTED, now));
	}

	void document(UUID caseId, Documentation told) {
		var safe = forInstaller(caseId);
		KeySafeReader.check(told, rules(safe));
		var now = clock.instant();
		safe.document(told, now);
		book.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("key-safe.documented")));
		events.publishEvent(Happened.in(caseId, Event.KEY_SAFE_DOCUMENTED, now));
	}

	/**
	 * Key safe and alarm are put up on the same occasion (LJU-SAFE-05, LJU-INS-03). A
	 * visit that has passed binds nobody: it is booked anew.
	 */
	private void sameVisit(KeySafeFile safe) {
		var rules = (se.larmnav.routine.access.KeySafe) routines.version(safe.routineVersion()).access();
		var visit = safe.visit();
		if (rules.sameVisitAsAlarm() && visit != null && !visit.isBefore(clock.instant()) && safe.state().isBooked()
				&& !safe.state().isMounted()) {
			installations.bookSameVisit(safe.caseId(), visit);
		}
	}

	KeySafe forInstaller(UUID caseId) {
		var safe = book.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("key-safe"));
		var installer = routines.version(safe.file().routineVersion()).installation();
		Caller.current().require(installer.role().key());
		register.change(caseId);
		return safe;
	}

	private se.larmnav.routine.access.KeySafe rules(KeySafe safe) {
		return (se.larmnav.routine.access.KeySafe) routines.version(safe.file().routineVersion()).access();
	}

}
