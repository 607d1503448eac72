package se.larmnav.cases.work;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.Administrations;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;

/** Handing a case to the decision-maker who shall have it (fördela ärendet). */
@Service
@Transactional
public class HandingOver {

	private final CaseRegister register;

	private final Administrations administrations;

	private final Organisations organisations;

	private final Work work;

	private final Journal journal;

	private final Texts texts;

	HandingOver(CaseRegister register, Administrations administrations, Organisations organisations, Work work,
			Journal journal, Texts texts) {
		this.register = register;
		this.administrations = administrations;
		this.organisations = organisations;
		this.work = work;
		this.journal = journal;
		this.texts = texts;
	}

	/** The reception, a head or the one who has the case hands it over. */
	public void handOver(UUID caseId, String userName) {
		Caller.current().require("reception", "decision-maker", "unit-head");
		var file = register.change(caseId);
		var to = among(file).stream()
			.filter((one) -> one.user().equals(userName))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/userName", "unknown"));
		register.handTo(caseId, to.user(), to.name());
		journal.write(Line.of(caseId, Category.DECISION, texts.of("case.handed-to", to.name())));
		work.doneByRole(caseId, Role.RECEPTION);
	}

	/** Who may get it: the decision-makers of its administration. */
	@Transactional(readOnly = true)
	public List<StaffMember> decisionMakers(UUID caseId) {
		return among(register.open(caseId).file());
	}

	private List<StaffMember> among(CaseFile file) {
		return organisations.current()
			.staff()
			.stream()
			.filter((one) -> one.roles().contains(Role.DECISION_MAKER))
			.filter((one) -> file.administration() == null
					|| administrations.of(one.user()).contains(file.administration()))
			.toList();
	}

}
