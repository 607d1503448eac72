package se.larmnav.cases.pages;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** Writes that a service could not be carried out, and why (GBG-DOC-05). */
@Service
@Transactional
class Obstacles {

	private static final int LONGEST = 3500;

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private final CaseRegister register;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Clock clock;

	Obstacles(CaseRegister register, Routines routines, Journal journal, Texts texts, Clock clock) {
		this.register = register;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.clock = clock;
	}

	void write(UUID caseId, CasesApi.Obstacle told) {
		register.change(caseId);
		var now = clock.instant();
		var type = routines.inForce(now)
			.journals()
			.obstacle(String.valueOf(told.type()))
			.orElseThrow(() -> Refusal.invalid("/type", told.type() == null ? "missing" : "unknown"));
		var text = Fields.text("/text", told.text(), LONGEST);
		if (told.at() != null && told.at().isAfter(now.plus(CLOCKS_DIFFER))) {
			throw Refusal.invalid("/at", "in-the-future");
		}
		journal.write(Line
			.of(caseId, Category.OBSTACLE,
					texts.of(told.wholly() ? "obstacle.wholly" : "obstacle.partly", type.label(), text))
			.happened(told.at()));
	}

}
