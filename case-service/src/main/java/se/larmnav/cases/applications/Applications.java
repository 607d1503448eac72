package se.larmnav.cases.applications;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.people.Address;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.Why;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.Information.Before;
import se.larmnav.routine.organisation.AlarmArea;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;
import tools.jackson.databind.json.JsonMapper;

/** The applications for a safety alarm. */
@Service
@Transactional
public class Applications {

	private final ApplicationForms forms;

	private final People people;

	private final CaseRegister register;

	private final Administrations administrations;

	private final Routines routines;

	private final Organisations organisations;

	private final Journal journal;

	private final Texts texts;

	private final Gates gates;

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	private final Clock clock;

	Applications(ApplicationForms forms, People people, CaseRegister register, Administrations administrations,
			Routines routines, Organisations organisations, Journal journal, Texts texts, Gates gates,
			ApplicationEventPublisher events, JsonMapper json, Clock clock) {
		this.forms = forms;
		this.people = people;
		this.register = register;
		this.administrations = administrations;
		this.routines = routines;
		this.organisations = organisations;
		this.journal = journal;
		this.texts = texts;
		this.gates = gates;
		this.events = events;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Takes an application in: a person, a case with a number, and what follows of the
	 * routine.
	 */
	public ApplicationFile take(NewApplication told) {
		var now = clock.instant();
		var routine = routines.inForce(now);
		demandChannelIsOpenTo(FormReader.channel(told, routine.application()));
		var form = FormReader.read(told, routine.application(), now);
		var caller = Caller.current();
		var person = people.admit(form.person());
		var address = form.installationAddress() == null ? form.person().address() : form.installationAddress();
		var file = register.begin(person, administrationOfStaff().orElse(null), areaOf(form, address).orElse(null));
		var application = forms.saveAndFlush(new Application(file.id(), form, routine.version(), now, caller.name()));
		journal.write(Line.of(file.id(), Category.SYSTEM,
				texts.of("application.received." + form.channel().key(), file.number())));
		events.publishEvent(Happened.in(file.id(), Event.APPLICATION_RECEIVED, now));
		sayWhenAllIsGiven(application.file(), false);
		return get(application.id()).file();
	}

	/** Marks what the applicant has been told or handed over. */
	public void informed(UUID id, Collection<String> items) {
		Caller.current().require("decision-maker");
		var application = get(id);
		register.change(application.file().caseId());
		var now = clock.instant();
		var rules = rules(application.file());
		var known = rules.information().stream().filter((one) -> items.contains(one.key())).toList();
		if (items.isEmpty() || known.size() != items.stream().distinct().count()) {
			throw Refusal.invalid("/items", items.isEmpty() ? "missing" : "unknown");
		}
		boolean before = isAllGiven(application.file());
		var newly = known.stream().filter((one) -> !application.givenItems().contains(one.key())).toList();
		application.given(items, now, Caller.current().name());
		newly.forEach((one) -> journal.write(Line.of(application.file().caseId(), Category.SYSTEM,
				texts.of("application.informed." + one.how().name().toLowerCase(java.util.Locale.ROOT), one.label()))));
		forms.flush();
		sayWhenAllIsGiven(application.file(), before);
	}

	/** Said once, when the last of what comes before the investigation has been given. */
	private void sayWhenAllIsGiven(ApplicationFile file, boolean before) {
		boolean demanded = rules(file).information().stream().anyMatch((one) -> one.before() == Before.INVESTIGATION);
		if (demanded && !before && isAllGiven(file)) {
			events.publishEvent(Happened.in(file.caseId(), Event.INFORMATION_GIVEN, clock.instant()));
		}
	}

	private boolean isAllGiven(ApplicationFile file) {
		return rules(file).missing(Before.INVESTIGATION, file.given()).isEmpty();
	}

	/**
	 * A person opens the investigation (LJU-APP-01: not before what must be handed over
	 * has been).
	 */
	public void investigate(UUID id) {
		var caller = Caller.current();
		caller.require("decision-maker");
		var application = get(id);
		var file = register.change(application.file().caseId());
		gates.demand(file.id(), Event.INVESTIGATION_OPENED, null);
		var now = clock.instant();
		application.investigate(now, caller.name());
		if (file.responsible() == null) {
			register.handTo(file.id(), caller.userName(), caller.name());
		}
		forms.flush();
		journal.write(Line.of(file.id(), Category.DECISION, texts.of("investigation.opened")));
		events.publishEvent(Happened.in(file.id(), Event.INVESTIGATION_OPENED, now));
	}

	/**
	 * The automation makes the intake record and says which administration receives it.
	 */
	public void takeIn(UUID id, String administration, Why why) {
		var application = get(id);
		application.takenIn(clock.instant(), Caller.current().name());
		register.belongsTo(application.file().caseId(), administration);
		journal.write(Line.of(application.file().caseId(), Category.SYSTEM,
				texts.of("application.taken-in", administrations.name(administration)))
			.because(why));
	}

	/** The automation has completed the investigation. */
	public void investigatedByAutomation(UUID id, Why why) {
		var application = get(id);
		application.investigatedByAutomation(clock.instant(), Caller.current().name());
		journal.write(Line.of(application.file().caseId(), Category.DECISION, texts.of("investigation.automated"))
			.because(why));
		forms.flush();
	}

	/** The automation hands over to a person, for reasons (GBG-AUT-02, GBG-AUT-17). */
	public void handOver(UUID id, Why reasons, String trace) {
		var application = get(id);
		application.handedOver(json.writeValueAsString(reasons), trace);
		var caseId = application.file().caseId();
		forms.flush();
		journal.write(
				Line.of(caseId, Category.SYSTEM, texts.of("application.handed-over", reasons.rule())).because(reasons));
		events.publishEvent(Happened.in(caseId, Event.APPLICATION_HANDED_OVER, clock.instant()));
	}

	/** What the automation looked at when it handed over, as canonical JSON. */
	@Transactional(readOnly = true)
	public Optional<String> trace(UUID id) {
		return Optional.ofNullable(get(id).trace());
	}

	/** The application has been decided. */
	public void decided(UUID id, boolean granted) {
		get(id).decided(granted);
		forms.flush();
	}

	/** A person assesses that it cannot wait (GBG-URG-01). */
	public void assessUrgent(UUID id, String told) {
		Caller.current().require("decision-maker");
		var application = get(id);
		var caseId = application.file().caseId();
		register.change(caseId);
		if (application.file().urgent()) {
			throw Refusal.conflict("urgent-already");
		}
		if (routines.version(application.file().routineVersion()).installation().urgently() == null) {
			throw Refusal.conflict("not-used-here");
		}
		var reason = Fields.text("/reason", told, 1000);
		application.urgent(reason);
		forms.flush();
		journal.write(Line.of(caseId, Category.DECISION, texts.of("application.urgent", reason)));
		events.publishEvent(Happened.in(caseId, Event.URGENCY_ASSESSED, clock.instant()));
	}

	/** Why the person takes it back; that it is taken back is said by the event. */
	public void because(UUID id, String reason) {
		get(id).because(reason);
		forms.flush();
	}

	/** The person has taken it back, or no longer wants the alarm (GBG-APP-12). */
	public void withdrawn(UUID caseId) {
		forms.findByCaseId(caseId).ifPresent((one) -> {
			one.withdrawn(clock.instant());
			forms.flush();
			var reason = one.file().withdrawnBecause();
			journal.write(Line.of(caseId, Category.DECISION, reason == null ? texts.of("application.withdrawn")
					: texts.of("application.withdrawn-because", reason)));
		});
	}

	/** The application has been refused by a person. */
	public void refused(UUID id, String because) {
		get(id).refused(clock.instant(), Caller.current().name(), because);
		forms.flush();
	}

	/** An application by its id. */
	@Transactional(readOnly = true)
	public ApplicationFile of(UUID id) {
		return get(id).file();
	}

	/** The application of a case. */
	@Transactional(readOnly = true)
	public Optional<ApplicationFile> ofCase(UUID caseId) {
		return forms.findByCaseId(caseId).map(Application::file);
	}

	/** The applications of these cases. */
	@Transactional(readOnly = true)
	public List<ApplicationFile> ofAll(Collection<UUID> cases) {
		return forms.findByCaseIdIn(cases).stream().map(Application::file).toList();
	}

	/**
	 * The channel's rules by which an application is judged: those in force when it came.
	 */
	@Transactional(readOnly = true)
	public se.larmnav.routine.application.ChannelRules rules(ApplicationFile file) {
		return routines.version(file.routineVersion()).application().channel(file.channel()).orElseThrow();
	}

	private void demandChannelIsOpenTo(Channel channel) {
		switch (channel) {
			case EXTERNAL_ESERVICE -> Caller.current().require("integrator");
			case INTERNAL_ESERVICE, ASSESSOR -> Caller.current().require("decision-maker");
		}
	}

	/** An administration that is known before any rule has placed the case. */
	private Optional<String> administrationOfStaff() {
		var own = administrations.of(Caller.current().userName());
		return own.size() == 1 ? Optional.of(own.iterator().next()) : administrations.only();
	}

	private Optional<String> areaOf(NewForm form, Address address) {
		var organisation = organisations.current();
		if (form.area() == null) {
			return organisation.areaOf(address.postcode(), address.place()).map(AlarmArea::id);
		}
		if (organisation.area(form.area()).isEmpty()) {
			throw Refusal.invalid("/area", "unknown");
		}
		return Optional.of(form.area());
	}

	private Application get(UUID id) {
		return forms.findById(id).orElseThrow(() -> Refusal.notFound("application"));
	}

}
