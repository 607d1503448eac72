package se.larmnav.tenants.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.history.RecordedApplication;
import se.larmnav.routine.history.RecordedEvent;
import se.larmnav.routine.history.RecordedWork;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What case-service knows of the cases that a routine is about; never who they are. */
@HttpExchange("/internal/routine")
interface CasesOfRoutineApi {

	/**
	 * How many cases wait, by the path of what they wait under, such as
	 * access.keys.contacts.second or steps.watch.enforcement.
	 */
	@GetExchange("/waiting")
	Map<String, Integer> waiting();

	/** What was recorded in a time, in parts. */
	@GetExchange("/recorded")
	Part recorded(@RequestParam Instant from, @RequestParam Instant until,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * @param next for {@code after} of the next call; null at the end
	 */
	record Part(List<RecordedApplication> applications, List<RecordedEvent> events, List<RecordedWork> work,
			@Nullable String next) {
	}

}
