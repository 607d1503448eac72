package se.larmnav.cases.automation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.decisions.Decisions;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Whys;
import se.larmnav.contract.Why;
import se.larmnav.routine.Explanation;
import se.larmnav.routine.Routine;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.automation.AutomatedDecision;
import se.larmnav.routine.automation.Grant;
import se.larmnav.routine.automation.HandOver;
import se.larmnav.routine.automation.Reason;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.trace.Trace;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** Takes an application from intake to decision without a human (GBG-AUT-01). */
@Component
class Automation {

	private static final String RULE = "automated-decision";

	/** Services whose applicants a decision-maker must not send this way (GBG-AUT-18). */
	private static final Set<Reason> NEVER_INTERNALLY = Set.of(Reason.HOUSING_SERVICE, Reason.PERSONAL_ASSISTANCE,
			Reason.EXISTING_ALARM);

	private final Applications applications;

	private final Decisions decisions;

	private final Applicants applicants;

	private final Routines routines;

	private final Clock clock;

	Automation(Applications applications, Decisions decisions, Applicants applicants, Routines routines, Clock clock) {
		this.applications = applications;
		this.decisions = decisions;
		this.applicants = applicants;
		this.routines = routines;
		this.clock = clock;
	}

	@EventListener
	@Order(0)
	void on(Happened happened) {
		if (happened.event() != Event.APPLICATION_RECEIVED) {
			return;
		}
		var application = applications.ofCase(happened.caseId()).orElseThrow();
		var routine = routines.version(application.routineVersion());
		var rule = routine.automatedDecision();
		if (rule == null || !rule.channels().contains(application.channel())) {
			return;
		}
		Caller.call(Caller.automation(rule.robot()), () -> {
			run(application, routine, rule);
			return application.id();
		});
	}

	private void run(ApplicationFile application, Routine routine, AutomatedDecision rule) {
		var now = clock.instant();
		var applicant = applicants.of(application);
		var verdict = rule.judge(applicant, now);
		if (verdict instanceof HandOver handOver) {
			refuseInternally(application, handOver);
		}
		var placement = verdict.placement();
		var trace = Trace.of(routine, RULE, applicant, now, verdict, rule.nearestChange(applicant, now)).canonical();
		applications.takeIn(application.id(), placement.administration(), Whys.of(routine, placement.why()));
		switch (verdict) {
			case HandOver handOver -> applications.handOver(application.id(), reasons(routine, handOver), trace);
			case Grant grant -> {
				var why = Whys.of(routine, grant.why(), List.of(placement.why()));
				applications.investigatedByAutomation(application.id(), why);
				decisions.grantByRule(applications.of(application.id()), why, trace);
			}
		}
	}

	private static void refuseInternally(ApplicationFile application, HandOver handOver) {
		var never = handOver.reasons()
			.stream()
			.map(HandOver.Because::reason)
			.filter(NEVER_INTERNALLY::contains)
			.map(Reason::key)
			.toList();
		if (application.channel() == Channel.INTERNAL_ESERVICE && !never.isEmpty()) {
			throw Refusal.conflict("must-be-investigated-by-a-person").with("reasons", never);
		}
	}

	/** All the reasons in one answer to "Varför?". */
	private static Why reasons(Routine routine, HandOver handOver) {
		var all = handOver.reasons().stream().map(HandOver.Because::why).toList();
		var rule = all.stream().map(Explanation::rule).distinct().collect(Collectors.joining(" "));
		var first = all.getFirst();
		return Whys.of(routine, new Explanation(rule, first.source(), first.facts()), all.subList(1, all.size()));
	}

}
