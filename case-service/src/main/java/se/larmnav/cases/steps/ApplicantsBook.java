package se.larmnav.cases.steps;

import java.time.ZoneOffset;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.Applications;
import se.larmnav.cases.automation.Applicants;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was known of applicants when their applications came, before anybody judged
 * them: a draft of the routine is tried on it.
 */
@Component
class ApplicantsBook {

	private final Applications applications;

	private final Applicants applicants;

	private final CaseConditions conditions;

	private final Texts texts;

	private final JdbcClient database;

	private final JsonMapper json;

	ApplicantsBook(Applications applications, Applicants applicants, CaseConditions conditions, Texts texts,
			JdbcClient database, JsonMapper json) {
		this.applications = applications;
		this.applicants = applicants;
		this.conditions = conditions;
		this.texts = texts;
		this.database = database;
		this.json = json;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(Happened happened) {
		if (happened.event() == Event.APPLICATION_RECEIVED) {
			Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
				keep(happened);
				return happened;
			});
		}
	}

	private void keep(Happened happened) {
		var application = applications.ofCase(happened.caseId()).orElseThrow();
		var holding = CaseConditions.holding(conditions.in(happened.caseId(), null));
		database.sql("""
				insert into application_facts (application_id, case_id, at, channel, applicant, holding)
				values (:application, :case, :at, :channel, cast(:applicant as jsonb), :holding)
				on conflict (application_id) do nothing""")
			.param("application", application.id())
			.param("case", happened.caseId())
			.param("at", happened.at().atOffset(ZoneOffset.UTC))
			.param("channel", application.channel().name())
			.param("applicant", json.writeValueAsString(applicants.of(application)))
			.param("holding", ConditionSet.write(holding))
			.update();
	}

}
