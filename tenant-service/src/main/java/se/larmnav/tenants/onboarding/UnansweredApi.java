package se.larmnav.tenants.onboarding;

import java.util.List;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What alarm-service tells of the alarms that wait: their age, and nothing else. */
@HttpExchange("/internal/unanswered")
interface UnansweredApi {

	@GetExchange
	List<Unanswered> list();

	/** For how many seconds a tenant's oldest alarm has waited for an answer. */
	record Unanswered(String alias, long seconds) {
	}

}
