package se.larmnav.cases.decisions;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.DecisionsApi.NewItem;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;

/** Grants more in a decision that runs; a day is all that must be said (LJU-ASG-14). */
@Service
@Transactional
public class GrantingMore {

	private final DecisionBook book;

	private final CaseRegister register;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	GrantingMore(DecisionBook book, CaseRegister register, Routines routines, Journal journal, Texts texts,
			ApplicationEventPublisher events) {
		this.book = book;
		this.register = register;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
	}

	/** Grants one more service item. */
	public void grant(UUID id, NewItem told) {
		Caller.current().require("decision-maker");
		var decision = book.findById(id).orElseThrow(() -> Refusal.notFound("decision"));
		var file = decision.file();
		register.change(file.caseId());
		if (told.from() == null) {
			throw Refusal.invalid("/from", "missing");
		}
		if (told.from().isBefore(file.from())) {
			throw Refusal.invalid("/from", "before-decision");
		}
		var rule = routines.version(file.routineVersion())
			.decisions()
			.serviceItems()
			.stream()
			.filter((one) -> one.key().equals(told.item()))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/item", told.item() == null ? "missing" : "unknown"));
		var item = decision.grantMore(rule, told.from());
		book.flush();
		journal.write(Line.of(file.caseId(), Category.DECISION, texts.of("decision.item", item.name(), item.from())));
		events.publishEvent(new ItemGranted(Tenant.current(), decision.file(), item));
	}

}
