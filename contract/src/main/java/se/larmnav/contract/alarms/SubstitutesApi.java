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
 * What a person is offered whose alarm does not work and cannot be put right at once:
 * supervision visits or planned telephone contact, until it works (LJU-ALM-10).
 */
@HttpExchange("/api/alarms/v1")
public interface SubstitutesApi {

	/** Those of the caller's units that are not over; what is over for a while. */
	@GetExchange("/substitutes")
	List<Substitute> substitutes();

	/**
	 * The alarm of a home does not work: the unit that the routine names is to offer
	 * something else. The same home again gives the one that is open.
	 */
	@PostExchange("/substitutes")
	Substitute outOfOrder(@RequestBody Fault fault);

	/** What the person has answered, and when somebody comes or calls each day. */
	@PostExchange("/substitutes/{id}/answer")
	Substitute answer(@PathVariable UUID id, @RequestBody Answer answer);

	/** Somebody has been there, or has called. */
	@PostExchange("/substitutes/{id}/visits")
	Substitute visited(@PathVariable UUID id, @RequestBody Visit visit);

	/** The alarm works again; nobody needs to come. */
	@PostExchange("/substitutes/{id}/ending")
	Substitute works(@PathVariable UUID id, @RequestBody Visit visit);

	/**
	 * An alarm that does not work, and what is done instead.
	 *
	 * @param id of it; {@code caseId} the home's case
	 * @param state OFFER (nobody has answered), AGREED, DECLINED or WORKS
	 * @param offers what may be offered, by the routine
	 * @param offer what was chosen
	 * @param times of each day, as 08:00
	 * @param next when somebody is to come or call; late when that has passed
	 * @param may ANSWER, VISIT, END
	 */
	record Substitute(UUID id, UUID caseId, String controllerId, List<String> people, @Nullable String address,
			List<String> phones, String unit, String text, String state, Instant since, List<String> offers,
			@Nullable String offer, List<String> times, @Nullable Instant next, boolean late, List<Line> log,
			String source, List<String> may) {
	}

	/**
	 * What was done.
	 *
	 * @param what OUT_OF_ORDER, AGREED, DECLINED, VISITED or WORKS
	 */
	record Line(Instant at, String what, String who, String text) {
	}

	record Fault(UUID caseId, String text) {
	}

	/**
	 * @param offer one of the routine's, or DECLINED with words
	 * @param times of each day when somebody comes or calls; as 08:00
	 */
	record Answer(String offer, List<String> times, @Nullable String note) {
	}

	record Visit(String note) {
	}

}
