package se.larmnav.cases.decisions;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.ApplicationState;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.contract.cases.DecisionsApi.Because;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/** The person takes the application back while nothing has been carried out. */
@Service
@Transactional
public class Withdrawing {

	private static final int LONGEST = 1000;

	private final Applications applications;

	private final AssignmentsOfDecision assignments;

	private final CaseRegister register;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Withdrawing(Applications applications, AssignmentsOfDecision assignments, CaseRegister register,
			ApplicationEventPublisher events, Clock clock) {
		this.applications = applications;
		this.assignments = assignments;
		this.register = register;
		this.events = events;
		this.clock = clock;
	}

	/** A decision-maker says so for the person. */
	public void withdraw(UUID id, Because told) {
		Caller.current().require("decision-maker");
		var application = applications.of(id);
		register.change(application.caseId());
		applications.because(id, Fields.text("/reason", told.reason(), LONGEST));
		events.publishEvent(Happened.in(application.caseId(), Event.APPLICATION_WITHDRAWN, clock.instant()));
	}

	/** Whether it can still be taken back. */
	public boolean isPossible(ApplicationFile application) {
		return application.state().mayBecome(ApplicationState.WITHDRAWN)
				&& !assignments.isCarriedOut(application.caseId());
	}

	/** Before the decision is revoked and its assignments end. */
	@EventListener
	@Order(-1)
	void on(Happened happened) {
		if (happened.event() != Event.APPLICATION_WITHDRAWN) {
			return;
		}
		if (assignments.isCarriedOut(happened.caseId())) {
			throw Refusal.conflict("carried-out-already");
		}
		applications.withdrawn(happened.caseId());
	}

}
