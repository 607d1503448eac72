package se.larmnav.cases.installations;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

/** What happens to an installation by itself when something has happened in its case. */
@Component
class InstallationFlow {

	/** After these somebody must still say something themselves, or it is over. */
	private static final Set<Event> NOTHING_NEW = EnumSet.of(Event.READY_FOR_INSTALLATION, Event.INSTALLATION_BOOKED,
			Event.INSTALLED, Event.ASSIGNMENT_DISTRIBUTED, Event.SERVICE_STARTED);

	private final InstallationBook book;

	private final Installations installations;

	private final CaseRegister register;

	private final Applications applications;

	private final Routines routines;

	private final Organisations organisations;

	private final Clock clock;

	InstallationFlow(InstallationBook book, Installations installations, CaseRegister register,
			Applications applications, Routines routines, Organisations organisations, Clock clock) {
		this.book = book;
		this.installations = installations;
		this.register = register;
		this.applications = applications;
		this.routines = routines;
		this.organisations = organisations;
		this.clock = clock;
	}

	@EventListener
	@Order(10)
	void on(Happened happened) {
		switch (happened.event()) {
			case ASSIGNMENT_SENT -> await(happened.caseId());
			case ALL_ASSIGNMENTS_DISTRIBUTED ->
				book.findByCaseId(happened.caseId()).ifPresent((one) -> one.reported(clock.instant()));
			case DECISION_REVOKED -> book.findByCaseId(happened.caseId()).ifPresent(Installation::cancel);
			default -> {
			}
		}
		if (!NOTHING_NEW.contains(happened.event())) {
			installations.readyByItself(happened.caseId());
		}
	}

	/** One alarm is installed in a case, however many assignments it has. */
	private void await(UUID caseId) {
		if (book.findByCaseId(caseId).isPresent()) {
			return;
		}
		var routine = routines.inForce(clock.instant());
		var unit = organisations.current()
			.unitOf(routine.installation().by(), register.of(caseId).area())
			.map(Unit::id)
			.orElseThrow(() -> new IllegalStateException("The routine names no unit that installs here"));
		boolean urgent = applications.ofCase(caseId).map(ApplicationFile::urgent).orElse(false);
		book.saveAndFlush(new Installation(caseId, unit, urgent, routine.version()));
	}

}
