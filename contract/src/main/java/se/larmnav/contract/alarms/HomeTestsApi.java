package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Test alarms (provlarm) that staff make in the home, planned from what the alarm log
 * shows (LJU-TST-01 to LJU-TST-10).
 */
@HttpExchange("/api/alarms/v1")
public interface HomeTestsApi {

	/**
	 * For a unit's staff what is theirs; for planners and technicians all of the
	 * municipality: what is not done, and what was done in the last week.
	 */
	@GetExchange("/home-tests")
	List<HomeTest> homeTests();

	/** Moves a test to another time of the group's schedule. */
	@PostExchange("/home-tests/{id}/time")
	HomeTest plan(@PathVariable UUID id, @RequestBody Time time);

	/** Writes what happened at the test, or when somebody was sought instead. */
	@PostExchange("/home-tests/{id}/results")
	HomeTest result(@PathVariable UUID id, @RequestBody Result result);

	/**
	 * A test alarm in a home.
	 *
	 * @param label what the log shows, in the municipality's Swedish
	 * @param instruction what is done in the home, in order
	 * @param dueBy until when it is not late
	 * @param state PLANNED, NOT_REACHED, CONTACTED, DONE_OK, DONE_FAILED or
	 * MISSING_ROUTINE
	 * @param may what the caller may write now: OK, FAILED, NOT_REACHED,
	 * CONTACTED_RELATIVES, CONTACTED_NURSE, FOLLOWED_ROUTINE; and PLAN
	 */
	record HomeTest(UUID id, String controllerId, @Nullable UUID caseId, List<String> people, @Nullable String address,
			String label, List<String> instruction, String unit, Instant foundAt, Instant plannedFor, Instant dueBy,
			boolean late, String state, List<Step> steps, List<String> may) {
	}

	/** What somebody has done about it. */
	record Step(Instant at, String what, String who, @Nullable String note) {
	}

	record Time(Instant at) {
	}

	/**
	 * @param result one of those that {@code may} names
	 */
	record Result(String result, @Nullable String note) {
	}

}
