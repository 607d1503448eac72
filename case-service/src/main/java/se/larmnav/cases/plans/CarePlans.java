package se.larmnav.cases.plans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.documents.Documents;
import se.larmnav.cases.documents.NewDocument;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.people.People;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.Operation;
import se.larmnav.routine.followup.Plans;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/**
 * The plans that the routine says that a person has: printed, gone through by the contact
 * person, and known by those who carry them out (GIS-DOC-01 to GIS-DOC-04).
 */
@Service
@Transactional
public class CarePlans {

	/** The keys of the routine's plans that are kept here. */
	private static final String ALARM_PLAN = "alarm-plan";

	private static final String RISK_ANALYSIS = "risk-analysis";

	private final AlarmPlans plans;

	private final PlanBook book;

	private final CaseRegister register;

	private final Routines routines;

	private final Documents documents;

	private final People people;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CarePlans(AlarmPlans plans, PlanBook book, CaseRegister register, Routines routines, Documents documents,
			People people, Journal journal, Texts texts, ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.book = book;
		this.register = register;
		this.routines = routines;
		this.documents = documents;
		this.people = people;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** The plan as it is to lie with the performer; that it was printed is kept. */
	UUID print(UUID caseId) {
		var file = register.change(caseId);
		Caller.current().require(demand(ALARM_PLAN).keptBy().key());
		var plan = plan(caseId);
		var now = clock.instant();
		var person = people.entrusted(file.person());
		var document = documents
			.make(new NewDocument(caseId, ALARM_PLAN, texts.of("alarm-plan.title"), texts.of("register.plans"), false,
					Map.of("person", person, "number", file.number(), "plan", plan, "printedAt", texts.time(now),
							"registeredAt", texts.time(plan.at()), "contactPerson",
							book.contactPerson(caseId).map(PlanBook.ContactPerson::name).orElse(texts.of("none")))));
		book.printed(plan.id(), now, Caller.current().name());
		journal.write(Line.of(caseId, Category.SYSTEM, texts.of("alarm-plan.printed")).with(document));
		events.publishEvent(Happened.in(caseId, Event.ALARM_PLAN_PRINTED, now));
		return document;
	}

	/** The contact person answers for that it is up to date (GIS-DOC-03). */
	void review(UUID caseId) {
		register.change(caseId);
		demand(ALARM_PLAN);
		var plan = plan(caseId);
		if (!isContactPerson(caseId)) {
			throw Refusal.notAllowed("contact-person-only");
		}
		book.reviewed(plan.id(), clock.instant(), Caller.current().name());
		journal.write(Line.of(caseId, Category.SYSTEM, texts.of("alarm-plan.reviewed")));
		events.publishEvent(Happened.in(caseId, Event.ALARM_PLAN_REVIEWED, clock.instant()));
	}

	/** Whoever keeps the plans says who answers for them: themselves. */
	void becomeContactPerson(UUID caseId) {
		register.change(caseId);
		Caller.current().require(demand(ALARM_PLAN).keptBy().key());
		book.contactPerson(caseId, Caller.current(), clock.instant());
		journal.write(Line.of(caseId, Category.CONTACT, texts.of("contact-person.named", Caller.current().name())));
	}

	/** Where there is a need (GIS-DOC-04). */
	void analyse(UUID caseId, String told) {
		register.change(caseId);
		Caller.current().require(demand(RISK_ANALYSIS).keptBy().key());
		var text = Fields.text("/text", told, 8000);
		book.analysed(caseId, text, clock.instant(), Caller.current());
		journal.write(Line.of(caseId, Category.SYSTEM, texts.of("risk-analysis.made")));
		events.publishEvent(Happened.in(caseId, Event.RISK_ANALYSIS_MADE, clock.instant()));
	}

	/** Each who carries it out confirms it for themselves. */
	void confirmRead(UUID caseId) {
		register.change(caseId);
		Caller.current().require(demand(RISK_ANALYSIS).keptBy().key());
		var newest = book.risks(caseId).stream().findFirst().orElseThrow(() -> Refusal.notFound("risk-analysis"));
		if (!book.read(newest.id(), Caller.current(), clock.instant())) {
			throw Refusal.conflict("read-already");
		}
		journal.write(Line.of(caseId, Category.SYSTEM, texts.of("risk-analysis.read")));
	}

	/** Whether what lies on paper is older than the plan (GIS-DOC-02). */
	@Transactional(readOnly = true)
	public boolean isPrintOutdated(AlarmPlan plan) {
		return rule(ALARM_PLAN).filter((one) -> one.isPrintStale(SwedishTime.dateOf(plan.at()),
				plan.printedAt() == null ? null : SwedishTime.dateOf(plan.printedAt())))
			.isPresent();
	}

	/** Who answers for the plans of a case. */
	@Transactional(readOnly = true)
	public Optional<String> contactPerson(UUID caseId) {
		return book.contactPerson(caseId).map(PlanBook.ContactPerson::name);
	}

	/** The risk analyses of a case, newest first, with who has read each. */
	@Transactional(readOnly = true)
	public List<RiskAnalysis> risks(UUID caseId) {
		return book.risks(caseId);
	}

	/** What the caller may do with the plans of a case now. */
	@Transactional(readOnly = true)
	public List<String> may(UUID caseId) {
		var caller = Caller.current();
		var may = new ArrayList<String>();
		var plan = plans.of(caseId);
		rule(ALARM_PLAN).filter((one) -> caller.has(one.keptBy().key())).ifPresent((one) -> {
			if (one.onPaper() && plan.isPresent()) {
				may.add(Operation.PRINT_PLAN);
			}
			if (one.contactPerson()) {
				may.add(Operation.CONTACT_PERSON);
			}
			if (plan.isPresent() && isContactPerson(caseId)) {
				may.add(Operation.REVIEW_PLAN);
			}
		});
		rule(RISK_ANALYSIS).filter((one) -> caller.has(one.keptBy().key())).ifPresent((one) -> {
			may.add(Operation.RISK_ANALYSIS);
			book.risks(caseId)
				.stream()
				.findFirst()
				.filter((newest) -> !newest.isReadBy(caller.userName()))
				.ifPresent((unread) -> may.add(Operation.READ_RISK));
		});
		return may;
	}

	private boolean isContactPerson(UUID caseId) {
		return book.contactPerson(caseId)
			.filter((one) -> one.userName().equals(Caller.current().userName()))
			.isPresent();
	}

	private AlarmPlan plan(UUID caseId) {
		return plans.of(caseId).orElseThrow(() -> Refusal.notFound("alarm-plan"));
	}

	private Plans.Plan demand(String key) {
		return rule(key).orElseThrow(() -> Refusal.conflict("plan-not-kept-here"));
	}

	private Optional<Plans.Plan> rule(String key) {
		var rules = routines.inForce(clock.instant()).plans();
		return rules == null ? Optional.empty()
				: rules.each().stream().filter((one) -> one.key().equals(key)).findFirst();
	}

}
