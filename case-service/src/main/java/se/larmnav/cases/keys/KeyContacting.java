package se.larmnav.cases.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Planned;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.KeysApi.Appointment;
import se.larmnav.contract.cases.KeysApi.Contact;
import se.larmnav.contract.cases.KeysApi.NextContact;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;

/** Asking people for their keys, and agreeing on a time to collect them. */
@Service
@Transactional
public class KeyContacting {

	private final KeySets sets;

	private final KeyRules rules;

	private final KeyHandover handover;

	private final Organisations organisations;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	KeyContacting(KeySets sets, KeyRules rules, KeyHandover handover, Organisations organisations, Journal journal,
			Texts texts, ApplicationEventPublisher events, Clock clock) {
		this.sets = sets;
		this.rules = rules;
		this.handover = handover;
		this.organisations = organisations;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** Logs a contact or an attempt (GBG-KEY-11), and says when the next one is due. */
	public NextContact contact(UUID caseId, Contact told) {
		Caller.current().require("planner", "alarm-staff", "technician");
		handover.change(caseId);
		var set = get(caseId);
		var now = clock.instant();
		var at = ContactReader.at(told, asked(set.file()), now);
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
			.of(caseId, Category.CONTACT, texts.of(sentence(told), told.missing() == null ? "" : told.missing()))
			.happened(at));
		if (told.informedOfCopyingHelp()) {
			journal.write(Line.of(caseId, Category.CONTACT, texts.of("keys.informed-of-copying")).happened(at));
		}
		events.publishEvent(Happened.in(caseId, Event.KEYS_CONTACTED, now));
		if (contact.gaveKeys()) {
			events.publishEvent(Happened.in(caseId, Event.KEYS_READY, now));
		}
		else if (!set.isBookedAfter(now)) {
			events.publishEvent(notReady(set.file(), now));
		}
		var after = set.file();
		return new NextContact(after.nextContact(), after.nextRule() == null ? "" : after.nextRule());
	}

	/** The keys are not ready; the next contact is on the day that the routine says. */
	static Happened notReady(KeySetFile set, Instant now) {
		var next = set.nextContact();
		var notReady = Happened.in(set.caseId(), Event.KEYS_NOT_READY, now);
		return next == null ? notReady : notReady.agreeing(next);
	}

	/** Books, or books anew, when the keys are collected (GBG-KEY-12, GBG-KEY-14). */
	public void book(UUID caseId, Appointment told) {
		Caller.current().require("planner", "alarm-staff", "technician");
		handover.change(caseId);
		var set = get(caseId);
		var now = clock.instant();
		if (told.unit() != null) {
			demandPerformer(told.unit());
		}
		Planned.time("/at", told.at(), now);
		boolean again = set.file().state() == KeySetState.APPOINTMENT;
		set.book(told.at(), told.unit() == null ? set.file().unit() : told.unit());
		sets.flush();
		journal.write(Line.of(caseId, Category.KEYS,
				texts.of(again ? "keys.booked-anew" : "keys.booked", texts.time(told.at()))));
		events.publishEvent(Happened.in(caseId, Event.KEYS_BOOKED, now).agreeing(SwedishTime.dateOf(told.at())));
	}

	private void demandPerformer(String unit) {
		var organisation = organisations.current();
		var chosen = organisation.unit(unit).orElseThrow(() -> Refusal.invalid("/unit", "unknown"));
		if (!organisation.performs(chosen)) {
			throw Refusal.invalid("/unit", "not-a-performer");
		}
	}

	/**
	 * The next contact by the routine: at once, then within its spans (GBG-KEY-04, 07,
	 * 08).
	 */
	static void next(KeySet set, KeyRules.Of rule, Instant last) {
		var contacts = rule.contacts();
		if (contacts == null || set.file().state() == KeySetState.APPOINTMENT) {
			return;
		}
		var next = contacts.next(SwedishTime.dateOf(asked(set.file())), set.contactsWithoutKeys(),
				SwedishTime.dateOf(last));
		set.contactNext(next.due(), next.why().source().text());
	}

	private static Instant asked(KeySetFile awaited) {
		return Objects.requireNonNull(awaited.askedAt(), "what is awaited has been asked for");
	}

	private static String sentence(Contact told) {
		return switch (told.reached()) {
			case "NOBODY" -> "keys.contact.nobody";
			case "RELATIVE" -> "keys.contact.relative." + told.ready();
			default -> "keys.contact.person." + told.ready();
		};
	}

	private KeySet get(UUID caseId) {
		return sets.findByCaseId(caseId).orElseThrow(() -> Refusal.notFound("key-set"));
	}

}
