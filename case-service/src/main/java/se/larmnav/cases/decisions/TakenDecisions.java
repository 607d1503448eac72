package se.larmnav.cases.decisions;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.household.Households;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.Routine;
import se.larmnav.routine.money.Share;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Routines;

/**
 * Decisions that run already when a municipality starts, judged from then on by the
 * routine in force. Nobody decides anything here: no step of the routine is taken.
 */
@Service
@Transactional
public class TakenDecisions {

	private final DecisionBook book;

	private final Households households;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Clock clock;

	TakenDecisions(DecisionBook book, Households households, Routines routines, Journal journal, Texts texts,
			Clock clock) {
		this.book = book;
		this.households = households;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.clock = clock;
	}

	/** Keeps the decision and says in the journal from where it comes. */
	public void keep(TakenDecision told) {
		var routine = routines.inForce(clock.instant());
		book.saveAndFlush(new Decision(told, routine.decisions(), routine.version(), shareOf(told, routine)));
		journal.write(Line.of(told.caseId(), Category.DECISION,
				texts.of("decision.taken-over", told.source(), told.decidedOn(), duration(told))));
		if (told.partnerCase() != null) {
			join(told);
		}
	}

	/** Whether two people can share a household by the routine in force. */
	@Transactional(readOnly = true)
	public boolean sharesHouseholds() {
		var routine = routines.inForce(clock.instant());
		return routine.fee().sharedHousehold() != null && routine.decisions().sharesHouseholds();
	}

	/** Whether a case is in a household already. */
	@Transactional(readOnly = true)
	public boolean sharesHousehold(UUID caseId) {
		return households.of(caseId).isPresent();
	}

	private static Share shareOf(TakenDecision told, Routine routine) {
		var rule = routine.fee().sharedHousehold();
		return told.partnerCase() == null || rule == null ? Share.WHOLE : rule.secondPays();
	}

	/** Whoever takes over has no case of its own: the platform joins them. */
	private void join(TakenDecision told) {
		Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
			households.join(Objects.requireNonNull(told.partnerCase()), told.caseId());
			return told;
		});
	}

	private String duration(TakenDecision told) {
		var until = told.until();
		return until == null ? texts.of("decision.until-further-notice") : texts.of("decision.until", until);
	}

}
