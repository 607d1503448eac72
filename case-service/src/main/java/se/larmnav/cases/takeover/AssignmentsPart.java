package se.larmnav.cases.takeover;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.assignments.TakenAssignment;
import se.larmnav.cases.assignments.TakenAssignments;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.routine.assignment.AssignmentKind;
import se.larmnav.routine.assignment.AssignmentRule;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/** The services that run; what is only installed has no assignment left. */
@Component
@Order(3)
class AssignmentsPart implements Part {

	private final TakenAssignments assignments;

	private final CaseRegister register;

	private final Organisations organisations;

	private final Routines routines;

	private final Clock clock;

	AssignmentsPart(TakenAssignments assignments, CaseRegister register, Organisations organisations, Routines routines,
			Clock clock) {
		this.assignments = assignments;
		this.register = register;
		this.organisations = organisations;
		this.routines = routines;
		this.clock = clock;
	}

	@Override
	public Sheet sheet() {
		return Sheet.ASSIGNMENTS;
	}

	@Override
	public void check(Row row, Books books) {
		Part.knowsDecision(row, books);
		var kinds = kinds();
		var kind = row.get("kind");
		if (kind != null && kinds.stream().noneMatch((one) -> one.key().equals(kind))) {
			row.wrong("kind", "one-of", kinds.stream().map(AssignmentKind::key).collect(Collectors.joining(", ")));
		}
		else if (kind != null && row.has("decision") && isThereAlready(row, books, kind)) {
			row.wrong("kind", "assignment-twice");
		}
		var unit = row.get("unit");
		if (unit != null && organisations.current().unit(unit).isEmpty()) {
			row.wrong("unit", "unit");
		}
		row.demandNotAfter(books.today(), "sent-on");
		row.demandNotAfter(books.today(), "started-on");
	}

	private boolean isThereAlready(Row row, Books books, String kind) {
		return !books.claim("assignment " + kind + " of " + row.need("decision"))
				|| books.subject(Sheet.DECISIONS, row.need("decision"))
					.filter((id) -> assignments.of(id).stream().anyMatch((one) -> one.key().equals(kind)))
					.isPresent();
	}

	@Override
	public UUID take(Row row, Books books) {
		var caseId = books.need(Sheet.DECISIONS, row.need("decision"));
		var kind = kinds().stream().filter((one) -> one.key().equals(row.need("kind"))).findFirst().orElseThrow();
		return assignments.keep(new TakenAssignment(caseId, books.source(), kind, row.need("unit"),
				register.of(caseId).area(), row.at("sent-on"), row.at("started-on")));
	}

	/** The kinds of the routine that are about the service. */
	private Set<AssignmentKind> kinds() {
		var kinds = EnumSet.noneOf(AssignmentKind.class);
		routines.inForce(clock.instant())
			.assignments()
			.each()
			.stream()
			.map(AssignmentRule::kind)
			.filter((kind) -> kind != AssignmentKind.INSTALLATION)
			.forEach(kinds::add);
		return kinds;
	}

}
