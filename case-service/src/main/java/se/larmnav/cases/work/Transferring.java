package se.larmnav.cases.work;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.Administration;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;

/** Handing a case to the administration to which it belongs (GBG-AUT-07). */
@Service
@Transactional
public class Transferring {

	private static final int LONGEST = 1000;

	private final CaseRegister register;

	private final Organisations organisations;

	private final Work work;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Transferring(CaseRegister register, Organisations organisations, Work work, Journal journal, Texts texts,
			ApplicationEventPublisher events, Clock clock) {
		this.register = register;
		this.organisations = organisations;
		this.work = work;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
		this.clock = clock;
	}

	/** The reception, or whoever has the case, says where it belongs and why. */
	public void transfer(UUID caseId, @Nullable String to, @Nullable String because) {
		Caller.current().require("reception", "decision-maker", "unit-head");
		var file = register.change(caseId);
		var reason = Fields.text("/reason", because, LONGEST);
		var administration = others(file).stream()
			.filter((one) -> one.id().equals(to))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/administration", to == null ? "missing" : "unknown"));
		work.doneByRole(caseId, Role.RECEPTION);
		register.transferTo(caseId, administration.id());
		journal.write(
				Line.of(caseId, Category.DECISION, texts.of("case.transferred", administration.shortName(), reason)));
		events.publishEvent(Happened.in(caseId, Event.CASE_TRANSFERRED, clock.instant()));
	}

	/** The administrations that do not have it now. */
	@Transactional(readOnly = true)
	public List<Administration> others(UUID caseId) {
		return others(register.open(caseId).file());
	}

	private List<Administration> others(CaseFile file) {
		return organisations.current()
			.administrations()
			.stream()
			.filter((one) -> !one.id().equals(file.administration()))
			.toList();
	}

}
