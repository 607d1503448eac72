package se.larmnav.cases.journal;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.organisation.Unit.Kind;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;

/**
 * In which journal a caller writes (GBG-DOC-02): those who receive alarms write in the
 * authority's also when they install.
 */
@Component
class JournalChoice {

	private static final Set<Kind> AUTHORITY = EnumSet.of(Kind.AUTHORITY, Kind.RECEPTION, Kind.FEES,
			Kind.ALARM_RECEPTION);

	private final Organisations organisations;

	JournalChoice(Organisations organisations) {
		this.organisations = organisations;
	}

	JournalKind of(Caller caller) {
		var kinds = organisations.current()
			.unitsOf(caller.userName())
			.stream()
			.map(Unit::kind)
			.collect(java.util.stream.Collectors.toSet());
		boolean performer = !kinds.isEmpty() && kinds.stream().noneMatch(AUTHORITY::contains);
		return performer ? JournalKind.PERFORMER : JournalKind.AUTHORITY;
	}

}
