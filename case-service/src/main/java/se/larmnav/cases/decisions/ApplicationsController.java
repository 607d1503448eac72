package se.larmnav.cases.decisions;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.RestController;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.applications.Channels;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.contract.cases.ApplicationsApi;

/** Applications and the decisions on them, over HTTP. */
@RestController
class ApplicationsController implements ApplicationsApi {

	private final Applications applications;

	private final Channels channels;

	private final Decisions decisions;

	private final CaseRegister register;

	private final AssignmentsOfDecision assignments;

	ApplicationsController(Applications applications, Channels channels, Decisions decisions, CaseRegister register,
			AssignmentsOfDecision assignments) {
		this.applications = applications;
		this.channels = channels;
		this.decisions = decisions;
		this.register = register;
		this.assignments = assignments;
	}

	@Override
	public Receipt apply(String key, NewApplication application) {
		var taken = applications.take(application);
		return new Receipt(taken.id(), taken.caseId(), register.of(taken.caseId()).number(), state(taken),
				taken.receivedAt());
	}

	@Override
	public void informed(UUID id, Informed informed) {
		applications.informed(id, informed.items() == null ? List.of() : informed.items());
	}

	@Override
	public ChannelDemands channel(String channel) {
		return channels.demands(channel);
	}

	@Override
	public void refer(Referral referral) {
		channels.refer(referral);
	}

	@Override
	public List<Referred> referrals() {
		return channels.referrals();
	}

	@Override
	public void assessUrgent(UUID id, Urgency urgency) {
		applications.assessUrgent(id, urgency.reason());
	}

	@Override
	public void investigate(UUID id) {
		applications.investigate(id);
	}

	@Override
	public DecisionMade decide(UUID id, String key, NewDecision decision) {
		var made = decisions.decide(id, decision);
		if (made == null) {
			return new DecisionMade(id, "REFUSED", List.of(), List.of());
		}
		return new DecisionMade(made.id(), made.state().name(), made.items().stream().map(ItemFile::name).toList(),
				assignments.of(made.id()));
	}

	private String state(ApplicationFile taken) {
		return applications.of(taken.id()).state().name();
	}

}
