package se.larmnav.cases.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.Assignments;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.KeysApi.Appointment;
import se.larmnav.contract.cases.KeysApi.CabinetPlace;
import se.larmnav.contract.cases.KeysApi.Collected;
import se.larmnav.contract.cases.KeysApi.Collection;
import se.larmnav.contract.cases.KeysApi.Contact;
import se.larmnav.contract.cases.KeysApi.NextContact;
import se.larmnav.routine.Missing;
import se.larmnav.routine.access.GivenItem;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The key sets: asked for, collected, tried, signed for and kept. */
@Service
@Transactional
public class Keys {

	/** The deadline when it must be said that the assignment cannot be carried out. */
	static final String LATE = "keys-late";

	private final KeySets sets;

	private final KeyRules rules;

	private final Receipts receipts;

	private final CaseRegister register;

	private final Assignments assignments;

	private final Documents documents;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Keys(KeySets sets, KeyRules rules, Receipts receipts, CaseRegister register, Assignments assignments,
			Documents documents, Routines routines, Journal journal, Texts texts, Deadlines deadlines,
			ApplicationEventPublisher events, Clock clock) {
		this.sets = sets;
		this.rules = rules;
		this.receipts = receipts;
		this.register = register;
		this.assignments = assignments;
		this.documents = documents;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/** The key set of a case. */
	@Transactional(readOnly = true)
	public Optional<KeySetFile> of(UUID caseId) {
		return sets.findByCaseId(caseId).map(KeySet::file);
	}

	/** Whether a complete set, tried and signed for, is held. */
	@Transactional(readOnly = true)
	public boolean isComplete(UUID caseId) {
		return of(caseId).filter((set) -> set.state().isHeld())
			.filter((set) -> rules.of(set).missing(given(set)).isEmpty())
			.isPresent();
	}

	/**
	 * The keys are asked for when the assignment about the service is received
	 * (GBG-ASG-04).
	 */
	@EventListener
	@Order(0)
	void on(Happened happened) {
		if (happened.event() != Event.ASSIGNMENT_RECEIVED || happened.assignment() == null) {
			return;
		}
		var assignment = assignments.assignment(happened.assignment());
		if (assignment.isService() && sets.findByCaseId(happened.caseId()).isEmpty()) {
			ask(assignment, happened.at());
		}
	}

	private void ask(AssignmentFile assignment, Instant received) {
		var routine = routines.inForce(received);
		KeyRules.of(routine).ifPresent((rule) -> {
			var set = new KeySet(assignment.caseId(), String.valueOf(assignment.receiver()), received,
					routine.version());
			next(set, rule, received);
			var contacts = rule.contacts();
			if (contacts != null) {
				var late = contacts.cannotBeCarriedOut(received).at();
				set.cannotBeCarriedOutAfter(late);
				deadlines.set(LATE, set.id(), late);
			}
			sets.saveAndFlush(set);
		});
	}

	/** Logs a contact or an attempt (GBG-KEY-11), and says when the next one is due. */
	NextContact contact(UUID caseId, Contact told) {
		Caller.current().require("planner", "alarm-staff", "technician");
		var file = register.change(caseId);
		var set = get(caseId);
		var now = clock.instant();
		var at = ContactReader.at(told, set.file().askedAt(), now);
		var contact = new KeyContact(told, at, now, Caller.current().name());
		set.contacted(contact);
		var rule = rules.of(set.file());
		if (contact.gaveKeys()) {
			set.contactNext(null, null);
		}
		else {
			next(set, rule, at);
		}
		sets.saveAndFlush(set);
		journal.write(Line
			.of(file.id(), Category.CONTACT, texts.of(sentence(told), told.missing() == null ? "" : told.missing()))
			.happened(at));
		if (told.informedOfCopyingHelp()) {
			journal.write(Line.of(file.id(), Category.CONTACT, texts.of("keys.informed-of-copying")).happened(at));
		}
		events.publishEvent(Happened.in(caseId, Event.KEYS_CONTACTED, now));
		events.publishEvent(follows(contact, set.file(), now));
		var after = set.file();
		return new NextContact(after.nextContact(), after.nextRule() == null ? "" : after.nextRule());
	}

	private Happened follows(KeyContact contact, KeySetFile set, Instant now) {
		if (contact.gaveKeys()) {
			return Happened.in(set.caseId(), Event.KEYS_READY, now);
		}
		var next = set.nextContact();
		var notReady = Happened.in(set.caseId(), Event.KEYS_NOT_READY, now);
		return next == null ? notReady : notReady.agreeing(next);
	}

	/**
	 * The next contact by the routine: at once, then within its spans (GBG-KEY-04, 07,
	 * 08).
	 */
	private static void next(KeySet set, KeyRules.Of rule, Instant last) {
		var contacts = rule.contacts();
		if (contacts == null || set.file().state() == KeySetState.APPOINTMENT) {
			return;
		}
		var next = contacts.next(SwedishTime.dateOf(set.file().askedAt()), set.contactsWithoutKeys(),
				SwedishTime.dateOf(last));
		set.contactNext(next.due(), next.why().source().text());
	}

	/** Books, or books anew, when the keys are collected (GBG-KEY-12, GBG-KEY-14). */
	void book(UUID caseId, Appointment told) {
		Caller.current().require("planner", "alarm-staff", "technician");
		register.change(caseId);
		var set = get(caseId);
		var now = clock.instant();
		if (told.at() == null || told.at().isBefore(now)) {
			throw Refusal.invalid("/at", told.at() == null ? "missing" : "has-passed");
		}
		boolean again = set.file().state() == KeySetState.APPOINTMENT;
		set.book(told.at(), told.unit() == null ? set.file().unit() : told.unit());
		sets.flush();
		journal.write(Line.of(caseId, Category.KEYS,
				texts.of(again ? "keys.booked-anew" : "keys.booked", texts.time(told.at()))));
		events.publishEvent(Happened.in(caseId, Event.KEYS_BOOKED, now).agreeing(SwedishTime.dateOf(told.at())));
	}

	/**
	 * Records what was received and tried, with the signatures (GBG-KEY-15, GBG-KEY-16).
	 */
	Collected collect(UUID caseId, Collection told) {
		var caller = Caller.current();
		caller.require("alarm-staff", "technician", "home-care");
		var file = register.change(caseId);
		var set = get(caseId);
		if (set.file().state() != KeySetState.APPOINTMENT) {
			throw Refusal.conflict("key-set-state").with("state", set.file().state());
		}
		var rule = rules.of(set.file());
		var given = ItemReader.read(told.items(), rule);
		var missing = rule.missing(given);
		var held = told.items()
			.stream()
			.map((one) -> new HeldItem(one.kind(), label(rule, one.kind()), one.form(), one.status(), one.tried()))
			.toList();
		return missing.isEmpty() ? complete(set, rule, held, told, caller)
				: incomplete(file.id(), set, rule, held, missing);
	}

	private Collected complete(KeySet set, KeyRules.Of rule, List<HeldItem> held, Collection told, Caller caller) {
		var now = clock.instant();
		var file = set.file();
		var receipt = receipts.signed(file, rule, held, told);
		set.collected(held, receipt, now, caller.name());
		sets.flush();
		deadlines.clear(LATE, set.id());
		journal.write(Line.of(file.caseId(), Category.KEYS, texts.of("keys.collected")).with(receipt));
		events.publishEvent(Happened.in(file.caseId(), Event.KEYS_COLLECTED, now));
		return new Collected(true, receipt, List.of());
	}

	private Collected incomplete(UUID caseId, KeySet set, KeyRules.Of rule, List<HeldItem> held,
			List<Missing> missing) {
		var now = clock.instant();
		var lacking = missing.stream().map(Missing::text).toList();
		set.incomplete(held);
		next(set, rule, now);
		sets.flush();
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.incomplete", String.join(", ", lacking))));
		var next = set.file().nextContact();
		var notReady = Happened.in(caseId, Event.KEYS_NOT_READY, now);
		events.publishEvent(next == null ? notReady : notReady.agreeing(next));
		return new Collected(false, null, lacking);
	}

	/**
	 * Registers the set in the key cabinet and files the receipt (GBG-KEY-18,
	 * GBG-KEY-19).
	 */
	void register(UUID caseId, CabinetPlace told) {
		Caller.current().require("planner");
		register.change(caseId);
		var set = get(caseId);
		notBlank("/cabinet", told.cabinet());
		notBlank("/keyNumber", told.keyNumber());
		sets.findByCabinetAndKeyNumberAndState(told.cabinet(), told.keyNumber(), KeySetState.REGISTERED)
			.ifPresent((other) -> {
				throw Refusal.conflict("key-number-taken");
			});
		var now = clock.instant();
		set.register(told.cabinet().strip(), told.keyNumber().strip(), now);
		sets.flush();
		var receipt = set.file().receipt();
		if (receipt != null) {
			documents.file(receipt, receipts.filedIn());
		}
		journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.registered", told.keyNumber(), told.cabinet())));
		events.publishEvent(Happened.in(caseId, Event.KEYS_REGISTERED, now));
	}

	/**
	 * The time for the keys has run out: it is said once that the assignment cannot be
	 * carried out (GBG-KEY-09).
	 */
	void late(UUID setId) {
		sets.findById(setId).ifPresent((set) -> {
			var caseId = set.file().caseId();
			register.change(caseId);
			if (set.missingTold(clock.instant())) {
				sets.flush();
				journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.late")));
				events.publishEvent(serviceOf(caseId, Happened.in(caseId, Event.KEYS_LATE, clock.instant())));
			}
		});
	}

	private Happened serviceOf(UUID caseId, Happened happened) {
		return assignments.of(caseId)
			.stream()
			.filter(AssignmentFile::isService)
			.findFirst()
			.map((one) -> happened.to(one.id()))
			.orElse(happened);
	}

	private static List<GivenItem> given(KeySetFile set) {
		return set.items()
			.stream()
			.map((one) -> new GivenItem(one.kind(), one.form() == null ? null : KeyItem.Form.valueOf(one.form()),
					GivenItem.Status.valueOf(one.status()),
					one.tried() == null ? null : GivenItem.Tried.valueOf(one.tried())))
			.toList();
	}

	private static String sentence(Contact told) {
		return switch (told.reached()) {
			case "NOBODY" -> "keys.contact.nobody";
			case "RELATIVE" -> "keys.contact.relative." + told.ready();
			default -> "keys.contact.person." + told.ready();
		};
	}

	private static String label(KeyRules.Of rule, String kind) {
		return rule.item(kind).map(KeyItem::label).orElse(kind);
	}

	private static void notBlank(String pointer, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw Refusal.invalid(pointer, "missing");
		}
	}

	private KeySet get(UUID caseId) {
		return sets.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("key-set"));
	}

}
