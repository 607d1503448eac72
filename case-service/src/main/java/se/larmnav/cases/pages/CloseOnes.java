package se.larmnav.cases.pages;

import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.people.People;
import se.larmnav.cases.people.Relative;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.CloseChanged;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;

/** Adds those who may be turned to about a person. */
@Service
@Transactional
class CloseOnes {

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,30}");

	private final CaseRegister register;

	private final People people;

	private final Journal journal;

	private final Texts texts;

	private final ApplicationEventPublisher events;

	CloseOnes(CaseRegister register, People people, Journal journal, Texts texts, ApplicationEventPublisher events) {
		this.register = register;
		this.people = people;
		this.journal = journal;
		this.texts = texts;
		this.events = events;
	}

	/** Whoever investigates asks whom to turn to, and for what (GBG-DEC-05). */
	void add(UUID caseId, ApplicationsApi.Relative told) {
		Caller.current().require("decision-maker");
		var file = register.change(caseId);
		var one = new Relative(Fields.text("/name", told.name(), 200), Fields.text("/relation", told.relation(), 100),
				Fields.text("/phone", told.phone(), 40), told.hasKey(), Fields.text("/purpose", told.purpose(), 200));
		if (!PHONE.matcher(one.phone()).matches()) {
			throw Refusal.invalid("/phone", "form");
		}
		people.closeTo(file.person(), one);
		journal.write(Line.of(caseId, Category.CONTACT,
				texts.of("relative.added", one.relation(), String.valueOf(one.purpose()))));
		events.publishEvent(new CloseChanged(Tenant.current(), caseId));
	}

}
