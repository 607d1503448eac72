package se.larmnav.cases.assignments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.contract.cases.AssignmentsApi.Row;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The assignments that concern a caller. */
@Service
@Transactional
public class AssignmentList {

	private static final String DECISION_MAKER = "decision-maker";

	private final AssignmentBook book;

	private final CaseRegister register;

	private final People people;

	private final Routines routines;

	private final Organisations organisations;

	private final Gates gates;

	AssignmentList(AssignmentBook book, CaseRegister register, People people, Routines routines,
			Organisations organisations, Gates gates) {
		this.gates = gates;
		this.book = book;
		this.register = register;
		this.people = people;
		this.routines = routines;
		this.organisations = organisations;
	}

	/**
	 * Sent to the caller's units, sent by the caller's cases, or waiting for its
	 * acknowledgement.
	 */
	List<Row> of(@Nullable String state) {
		var wanted = state(state);
		var files = concerning().filter((one) -> wanted == null || one.state() == wanted).toList();
		var cases = register.all(files.stream().map(AssignmentFile::caseId).collect(Collectors.toSet()));
		var persons = people.readAll(cases.values().stream().map(CaseFile::person).collect(Collectors.toSet()),
				"assignments", "assignment");
		return files.stream().map((one) -> row(one, cases, persons)).toList();
	}

	/** How many wait for the caller's units to take them. */
	@Transactional(readOnly = true)
	public int toReceive() {
		var units = Caller.current().units();
		return units.isEmpty() ? 0
				: (int) book.ofUnits(units).stream().filter((one) -> one.state() == AssignmentState.SENT).count();
	}

	private Stream<AssignmentFile> concerning() {
		var caller = Caller.current();
		var ofUnits = caller.units().isEmpty() ? List.<Assignment>of() : book.ofUnits(caller.units());
		var own = caller.has(DECISION_MAKER) ? book.ofResponsible(caller.userName()) : List.<Assignment>of();
		var waiting = book.waitingForAcknowledgement().stream().filter((one) -> isToAcknowledge(one.file(), caller));
		return Stream.of(ofUnits.stream(), own.stream(), waiting)
			.flatMap(Function.identity())
			.distinct()
			.map(Assignment::file);
	}

	private boolean isToAcknowledge(AssignmentFile one, Caller caller) {
		var role = routines.version(one.routineVersion()).assignments().acknowledgedBy();
		return role != null && caller.has(role.key());
	}

	private Row row(AssignmentFile one, Map<UUID, CaseFile> cases, Map<UUID, PersonFile> persons) {
		var file = Objects.requireNonNull(cases.get(one.caseId()));
		var person = Objects.requireNonNull(persons.get(file.person()));
		var may = AssignmentOperations.of(one, Caller.current(), routines.version(one.routineVersion()).assignments(),
				gates);
		return new Row(one.id(), one.caseId(), file.number(), person.listName(), one.name(), one.state().name(),
				unitName(one.receiver()), one.sentAt(), one.receivedAt(), may, file.version());
	}

	private String unitName(@Nullable String unit) {
		return unit == null ? "" : organisations.current().unit(unit).map(Unit::name).orElse(unit);
	}

	private static @Nullable AssignmentState state(@Nullable String said) {
		if (said == null) {
			return null;
		}
		return Arrays.stream(AssignmentState.values())
			.filter((one) -> one.name().equals(said))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/state", "unknown"));
	}

}
