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
 * Calls to persons whose alarm has not been used for a while, which try the whole chain
 * (provlarm in the sense of GIS-TST-02 to GIS-TST-04).
 */
@HttpExchange("/api/alarms/v1")
public interface ChainTestsApi {

	/** Whom to call, the one who has waited longest first; each is a logged reading. */
	@GetExchange("/chain-tests")
	List<ChainTest> chainTests();

	/** What the call gave; one that went well begins the time anew. */
	@PostExchange("/chain-tests/{id}/results")
	ChainTest called(@PathVariable UUID id, @RequestBody CallResult result);

	/**
	 * Somebody to call, or who was called.
	 *
	 * @param id of the home
	 * @param technology DIGITAL or ANALOGUE
	 * @param lastUsed the last alarm or call that went well; else since the alarm is
	 * there
	 * @param due since when it is to be done
	 * @param state DUE, CALLED (not reached), OK or FAILED
	 * @param source where the time stands
	 */
	record ChainTest(UUID id, String controllerId, List<String> people, List<String> phones, String technology,
			Instant lastUsed, Instant due, String state, List<Call> calls, String source) {
	}

	/** A call and what it gave. */
	record Call(Instant at, String by, String result, @Nullable String note) {
	}

	/**
	 * @param result OK, FAILED or NOT_REACHED
	 * @param note must be there when it failed
	 */
	record CallResult(String result, @Nullable String note) {
	}

}
