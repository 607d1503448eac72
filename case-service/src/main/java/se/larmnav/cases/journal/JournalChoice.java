package se.larmnav.cases.journal;

import java.time.Clock;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/** In which journal a caller writes, by the routine in force (GBG-DOC-02). */
@Component
class JournalChoice {

	private final Organisations organisations;

	private final Routines routines;

	private final Clock clock;

	JournalChoice(Organisations organisations, Routines routines, Clock clock) {
		this.organisations = organisations;
		this.routines = routines;
		this.clock = clock;
	}

	JournalKind of(Caller caller) {
		var units = organisations.current().unitsOf(caller.userName());
		boolean authority = routines.inForce(clock.instant()).journals().isAuthority(units);
		return authority ? JournalKind.AUTHORITY : JournalKind.PERFORMER;
	}

}
