package se.larmnav.cases.pages;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.work.WorkFile;
import se.larmnav.contract.cases.Operation;
import se.larmnav.contract.cases.WorkApi.Question;
import se.larmnav.contract.cases.WorkApi.WorkItem;
import se.larmnav.routine.Need;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/** Pieces of work as lists and pages show them. */
@Component
class WorkRows {

	private final CaseRegister register;

	private final People people;

	private final Routines routines;

	private final Organisations organisations;

	private final java.time.Clock clock;

	WorkRows(CaseRegister register, People people, Routines routines, Organisations organisations,
			java.time.Clock clock) {
		this.register = register;
		this.people = people;
		this.routines = routines;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** A list is one row in the read log with all whom it shows. */
	List<WorkItem> of(List<WorkFile> work) {
		var cases = register
			.all(work.stream().map(WorkFile::caseId).filter(java.util.Objects::nonNull).collect(Collectors.toSet()));
		var persons = people.readAll(cases.values().stream().map(CaseFile::person).collect(Collectors.toSet()), "work",
				"work");
		return work.stream().map((one) -> row(one, cases, persons)).toList();
	}

	private WorkItem row(WorkFile one, Map<UUID, CaseFile> cases, Map<UUID, PersonFile> persons) {
		var file = one.caseId() == null ? null : cases.get(one.caseId());
		var person = file == null ? null : persons.get(file.person());
		return new WorkItem(one.id(), one.caseId(), file == null ? null : file.number(),
				person == null ? null : person.listName(), one.kind(), one.text(), owner(one, file), one.takenByName(),
				due(one), one.since(), operation(one.doneOn()), one.why().source(), asks(one),
				file == null ? null : file.version());
	}

	private List<Question> asks(WorkFile one) {
		return routines.version(one.routineVersion())
			.asks(one.step())
			.stream()
			.map((asked) -> new Question(asked.key(), asked.label(), asked.answeredBy().name(),
					asked.need() == Need.ALWAYS))
			.toList();
	}

	/**
	 * Whose it is, in Swedish: who has taken it, who has the case, or the title and unit.
	 */
	String owner(WorkFile one, @Nullable CaseFile file) {
		if (one.takenByName() != null) {
			return one.takenByName();
		}
		var title = title(one.role());
		if (one.role().equals(Role.DECISION_MAKER.key()) && file != null && file.responsibleName() != null) {
			return file.responsibleName();
		}
		if (one.unit() == null) {
			return title;
		}
		var unit = organisations.current().unit(one.unit()).map(Unit::name).orElse(one.unit());
		return unit.equals(title) ? unit : title + ", " + unit;
	}

	/** What people here call whoever has a role. */
	String title(String role) {
		var found = Role.valueOf(role.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
		return routines.inForce(clock.instant()).titles().of(found);
	}

	/** The last minute of the day that people are shown. */
	static Instant due(WorkFile one) {
		return one.dueDay().atTime(LocalTime.of(23, 59)).atZone(SwedishTime.ZONE).toInstant();
	}

	/** The operation of the case page that does the work, if one does. */
	static @Nullable String operation(Set<Event> doneOn) {
		return doneOn.stream()
			.sorted()
			.map(WorkRows::operation)
			.filter(java.util.Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String operation(Event event) {
		return switch (event) {
			case INFORMATION_GIVEN -> Operation.INFORM;
			case INVESTIGATION_OPENED -> Operation.INVESTIGATE;
			case DECISION_MADE, DECISION_REFUSED -> Operation.DECIDE;
			case ASSIGNMENT_SENT -> Operation.SEND;
			case ASSIGNMENT_RECEIVED -> Operation.RECEIVE;
			case KEYS_CONTACTED, KEYS_NOT_READY, KEYS_READY -> Operation.CONTACT;
			case KEYS_BOOKED -> Operation.BOOK_KEYS;
			case KEYS_COLLECTED -> Operation.COLLECT_KEYS;
			case KEYS_REGISTERED -> Operation.REGISTER_KEYS;
			case ALARM_PLAN_REGISTERED -> Operation.ALARM_PLAN;
			case OWNER_APPROVED, OWNER_REFUSED -> Operation.OWNER_ANSWER;
			case KEY_SAFE_REFUSED -> Operation.REFUSE_KEY_SAFE;
			case KEY_SAFE_BOOKED -> Operation.BOOK_KEY_SAFE;
			case KEY_SAFE_MOUNTED -> Operation.MOUNT_KEY_SAFE;
			case KEY_SAFE_DOCUMENTED -> Operation.DOCUMENT_KEY_SAFE;
			case READY_FOR_INSTALLATION -> Operation.READY;
			case INSTALLATION_BOOKED -> Operation.BOOK_INSTALLATION;
			case COVERAGE_INSUFFICIENT -> Operation.NOT_COVERED;
			case TEST_ALARM_SEEN -> Operation.DEVICE;
			case INSTALLED -> Operation.COMPLETE_INSTALLATION;
			case ASSIGNMENT_DISTRIBUTED, ALL_ASSIGNMENTS_DISTRIBUTED -> Operation.DISTRIBUTE;
			case ASSIGNMENT_ACKNOWLEDGED -> Operation.ACKNOWLEDGE;
			case DECISION_ENDED -> Operation.END_DECISION;
			case URGENCY_ASSESSED -> Operation.ASSESS_URGENT;
			case WITHOUT_KEYS_AGREED -> Operation.APPROVE_WITHOUT_KEYS;
			case ENDING_STARTED -> Operation.START_ENDING;
			case APPLICATION_WITHDRAWN -> Operation.WITHDRAW;
			case ASSIGNMENT_UPDATED -> Operation.UPDATE_ASSIGNMENT;
			case CASE_TRANSFERRED -> Operation.TRANSFER;
			case AREA_ASKED -> Operation.ASK_AREA;
			case AREA_TOLD -> Operation.PLACE;
			case PLACEMENT_ASKED -> Operation.ASK_PLACEMENT;
			case PLACEMENT_AGREED -> Operation.AGREE_PLACEMENT;
			case LOCK_CHANGED -> Operation.LOCK_CHANGED;
			case DEVICE_FAULT -> Operation.REPORT_FAULT;
			case ALARM_PLAN_PRINTED -> Operation.PRINT_PLAN;
			case ALARM_PLAN_REVIEWED -> Operation.REVIEW_PLAN;
			case RISK_ANALYSIS_MADE -> Operation.RISK_ANALYSIS;
			case APPLICATION_RECEIVED, APPLICATION_HANDED_OVER, LETTER_NOT_SENT, DECISION_REVOKED, STILL_WANTED,
					CHANGE_REPORTED, FOLLOWED_UP, REINVESTIGATION_OPENED, KEYS_LATE, WITHOUT_KEYS_OVER,
					KEY_SAFE_ORDERED, SERVICE_STARTED ->
				null;
		};
	}

}
