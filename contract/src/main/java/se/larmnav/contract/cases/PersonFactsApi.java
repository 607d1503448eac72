package se.larmnav.contract.cases;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The port of the municipality's care system: what it knows of a person (AMD-15). */
@HttpExchange("/api/cases/v1")
public interface PersonFactsApi {

	/**
	 * Replaces what this source has said of the person; an older report than the one held
	 * changes nothing.
	 */
	@PostExchange("/person-facts")
	void report(@RequestHeader("Idempotency-Key") String key, @RequestBody PersonFacts facts);

	/**
	 * What a source knows of a person at a time.
	 *
	 * @param source name of the system that says it
	 * @param asOf when the source knew it
	 * @param ongoingCases administrations (ids of the organisation) with an ongoing case,
	 * with its handler if known
	 * @param housingServices housing granted as social-services assistance, by type
	 * @param otherServices whether the person has other services than a safety alarm
	 * @param ongoingAlarm none, OPEN_ENDED or TIME_LIMITED
	 * @param clientOrganisation organisation the person belongs to, such as OF
	 */
	record PersonFacts(String personalNumber, String source, Instant asOf, List<OngoingCase> ongoingCases,
			List<String> housingServices, boolean personalAssistance, boolean otherServices,
			@Nullable String ongoingAlarm, @Nullable String clientOrganisation) {
	}

	/** An ongoing case in an administration. */
	record OngoingCase(String administration, @Nullable String handler) {
	}

}
