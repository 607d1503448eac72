package se.larmnav.cases.assignments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Part;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.PersonFile;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Gates;
import se.larmnav.contract.Slice;
import se.larmnav.contract.cases.AssignmentsApi.Row;
import se.larmnav.contract.cases.Operation;
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

	/** What a row asks of somebody; what may be done at any time is no work. */
	private static final Set<String> TO_DO = Set.of(Operation.LOCK, Operation.SEND, Operation.RECEIVE,
			Operation.DISTRIBUTE, Operation.ACKNOWLEDGE);

	private static final String CONCERNING = """
			select a.id from assignment a join alarm_case c on c.id = a.case_id
			where (cast(:state as text) is null or a.state = :state)
			and ((a.state <> 'DRAFT' and (a.receiver = any(cast(:units as text[])) or a.unit = any(cast(:units as text[]))))
			    or c.responsible = :user
			    or (a.state = 'DISTRIBUTED' and a.routine_version = any(cast(:acknowledged as int[]))))
			""";

	/** A row of these may be waiting; its operations say whether it is. */
	private static final String WAITING = """
			and ((a.state in ('SENT', 'INSTALLED') and a.receiver = any(cast(:units as text[])))
			    or (a.state = 'DRAFT' and c.responsible = :user)
			    or (a.state = 'DISTRIBUTED' and a.routine_version = any(cast(:acknowledged as int[]))))
			""";

	private static final String PART = """
			and (cast(:after as uuid) is null or (coalesce(a.sent_at, 'infinity'), a.id) <
			    (select coalesce(seen.sent_at, 'infinity'), seen.id from assignment seen where seen.id = :after))
			order by coalesce(a.sent_at, 'infinity') desc, a.id desc offset :skip limit :limit
			""";

	private final AssignmentBook book;

	private final CaseRegister register;

	private final People people;

	private final Routines routines;

	private final Organisations organisations;

	private final Gates gates;

	private final JdbcClient database;

	AssignmentList(AssignmentBook book, CaseRegister register, People people, Routines routines,
			Organisations organisations, Gates gates, JdbcClient database) {
		this.gates = gates;
		this.database = database;
		this.book = book;
		this.register = register;
		this.people = people;
		this.routines = routines;
		this.organisations = organisations;
	}

	/**
	 * Sent to the caller's units, sent by the caller's cases, or waiting for its
	 * acknowledgement; those last sent first.
	 * @param waiting only those with which the caller has something to do now
	 */
	Slice<Row> of(@Nullable String state, boolean waiting, @Nullable String after, int page, int limit) {
		var part = Part.byId(after, page, limit);
		var files = concerning(state(state), waiting, part);
		var cases = register.all(files.stream().map(AssignmentFile::caseId).collect(Collectors.toSet()));
		var persons = people.readAll(cases.values().stream().map(CaseFile::person).collect(Collectors.toSet()),
				"assignments", "assignment");
		var rows = files.stream()
			.map((one) -> row(one, cases, persons))
			.filter((row) -> !waiting || row.may().stream().anyMatch(TO_DO::contains))
			.toList();
		return new Slice<>(rows, files.isEmpty() ? null : part.next(files.size(), files.getLast().id()));
	}

	/** How many wait for the caller's units to take them. */
	@Transactional(readOnly = true)
	public int toReceive() {
		var units = Caller.current().units();
		return units.isEmpty() ? 0 : book.sentTo(units);
	}

	private List<AssignmentFile> concerning(@Nullable AssignmentState state, boolean waiting, Part<UUID> part) {
		var caller = Caller.current();
		var ids = database.sql(waiting ? CONCERNING + WAITING + PART : CONCERNING + PART)
			.param("units", caller.units().toArray(String[]::new))
			.param("user", caller.has(DECISION_MAKER) ? caller.userName() : null)
			.param("acknowledged", acknowledgedBy(caller))
			.param("state", state == null ? null : state.name())
			.param("after", part.after())
			.param("skip", part.skip())
			.param("limit", part.limit())
			.query(UUID.class)
			.list();
		var files = book.findAllById(ids).stream().collect(Collectors.toMap(Assignment::id, Assignment::file));
		return ids.stream().map((id) -> Objects.requireNonNull(files.get(id))).toList();
	}

	/**
	 * The versions of the routine by which the caller acknowledges what is distributed.
	 */
	private Integer[] acknowledgedBy(Caller caller) {
		return book.versionsOfDistributed().stream().filter((version) -> {
			var role = routines.version(version).assignments().acknowledgedBy();
			return role != null && caller.has(role.key());
		}).toArray(Integer[]::new);
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
