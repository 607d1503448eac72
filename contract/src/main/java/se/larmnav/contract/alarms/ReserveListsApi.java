package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Lists that a unit prints for the day when nothing works: people, how one gets in, and
 * alarm plans. Made anew each day and kept encrypted.
 */
@HttpExchange("/api/alarms/v1")
public interface ReserveListsApi {

	/** The lists of the caller's units. */
	@GetExchange("/reserve-lists")
	List<Summary> reserveLists();

	/** A unit's list; everybody on it is read of, and that is logged. */
	@GetExchange("/reserve-lists/{id}")
	ReserveList reserveList(@PathVariable String id);

	/**
	 * @param unit by its id
	 */
	record Summary(String unit, String unitName, Instant madeAt, int homes) {
	}

	/** What was known when it was made. */
	record ReserveList(String unit, String unitName, Instant madeAt, List<Home> homes) {
	}

	/**
	 * A home.
	 *
	 * @param access how one gets in, in Swedish, with numbers and codes
	 * @param plan the alarm plan
	 */
	record Home(UUID caseId, @Nullable String controllerId, List<Person> people, @Nullable String address,
			@Nullable String doorCode, List<String> access, List<String> toKnow, @Nullable String plan,
			List<String> contacts) {
	}

	record Person(UUID id, String name, String personalNumber, String phone) {
	}

}
