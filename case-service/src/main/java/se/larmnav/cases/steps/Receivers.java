package se.larmnav.cases.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.Assignments;
import se.larmnav.cases.messages.Addressee;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.routine.Role;
import se.larmnav.routine.Titles;
import se.larmnav.routine.organisation.Administration;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Receiver;
import se.larmnav.tenancy.Organisations;

/** Finds whom a routine's receivers are in a case. */
@Component
class Receivers {

	private static final Logger LOG = LoggerFactory.getLogger(Receivers.class);

	private final CaseRegister register;

	private final Assignments assignments;

	private final Organisations organisations;

	Receivers(CaseRegister register, Assignments assignments, Organisations organisations) {
		this.register = register;
		this.assignments = assignments;
		this.organisations = organisations;
	}

	/**
	 * Everybody whom the receivers mean. A receiver that is nobody here is told in the
	 * log, never silently.
	 */
	List<Addressee> of(List<Receiver> receivers, UUID caseId, @Nullable UUID assignment, Titles titles) {
		var file = register.of(caseId);
		return receivers.stream().flatMap((one) -> {
			var found = of(one, file, assignment, titles);
			if (found.isEmpty()) {
				LOG.warn("A receiver of the routine is nobody in case {}", file.id());
			}
			return found.stream();
		}).distinct().toList();
	}

	/** The unit that a step names, in the area of this case. */
	@Nullable String unit(@Nullable Target target, UUID caseId) {
		if (target == null) {
			return null;
		}
		return organisations.current().unitOf(target, register.of(caseId).area()).map(Unit::id).orElse(null);
	}

	private Optional<Addressee> of(Receiver receiver, CaseFile file, @Nullable UUID assignment, Titles titles) {
		return switch (receiver) {
			case Receiver.ToRole to -> Optional.of(Addressee.role(to.role().key(), null, null, titles.of(to.role())));
			case Receiver.ToList to -> list(to.list());
			case Receiver.ToUnit to -> organisations.current()
				.unitOf(to.unit(), file.area())
				.map((unit) -> Addressee.unit(unit.id(), unit.name()));
			case Receiver.ToCase to -> ofCase(to.part(), file, assignment, titles);
		};
	}

	private Optional<Addressee> ofCase(Receiver.CasePart part, CaseFile file, @Nullable UUID assignment,
			Titles titles) {
		return switch (part) {
			case DECISION_MAKER -> decisionMaker(file, titles);
			case RECEPTION -> reception(file);
			case PERFORMER -> performer(file, assignment).map((unit) -> Addressee.unit(unit.id(), unit.name()));
			case PLANNER -> performer(file, assignment).map((unit) -> Addressee.role(Role.PLANNER.key(), unit.id(),
					null, titles.of(Role.PLANNER) + ", " + unit.name()));
		};
	}

	/**
	 * Until somebody has the case its reception is told, so that it does not fall
	 * between.
	 */
	private Optional<Addressee> decisionMaker(CaseFile file, Titles titles) {
		if (file.responsible() != null) {
			var name = file.responsibleName();
			return Optional.of(Addressee.person(file.responsible(), name == null ? file.responsible() : name));
		}
		return reception(file).or(() -> Optional.of(Addressee.role(Role.DECISION_MAKER.key(), null,
				file.administration(), titles.of(Role.DECISION_MAKER))));
	}

	private Optional<Addressee> reception(CaseFile file) {
		var administration = file.administration();
		return administration == null ? Optional.empty()
				: organisations.current()
					.administration(administration)
					.map(Administration::reception)
					.flatMap(this::list);
	}

	private Optional<Addressee> list(String id) {
		return organisations.current().list(id).map((MailingList list) -> Addressee.list(list.id(), list.name()));
	}

	private Optional<Unit> performer(CaseFile file, @Nullable UUID assignment) {
		return assignments.of(file.id())
			.stream()
			.filter(AssignmentFile::isService)
			.sorted(Comparator.comparing((one) -> !one.id().equals(assignment)))
			.map((one) -> one.unit() == null ? one.receiver() : one.unit())
			.filter(java.util.Objects::nonNull)
			.findFirst()
			.flatMap(organisations.current()::unit);
	}

}
