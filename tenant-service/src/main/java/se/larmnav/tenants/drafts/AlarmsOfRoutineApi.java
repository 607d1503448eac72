package se.larmnav.tenants.drafts;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.guarantee.DeclaredPeriod;
import se.larmnav.routine.history.alarm.RecordedAlarm;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What alarm-service knows of the alarms that a routine is about; never whose. */
@HttpExchange("/internal/routine")
interface AlarmsOfRoutineApi {

	/** The alarms of a time in the order in which they came, in parts. */
	@GetExchange("/recorded")
	Part recorded(@RequestParam Instant from, @RequestParam Instant until,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * @param declared what was declared in the whole time; in the first part alone
	 * @param next for {@code after} of the next call; null at the end
	 */
	record Part(List<RecordedAlarm> alarms, List<DeclaredPeriod> declared, @Nullable String next) {
	}

}
