package se.larmnav.contract.alarms;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What ui relays from a phone whose login is lost; not routed from outside. The ticket is
 * the only token.
 */
@HttpExchange
public interface SignedTapsApi {

	/** Where it is. */
	String PATH = "/signed-taps";

	/** The header with the ticket. */
	String TICKET = "Larmnav-Tap";

	/** Takes a step as the one for whom the ticket was signed; nothing is answered. */
	@PostExchange(PATH)
	void tap(@RequestHeader(TICKET) String ticket, @RequestHeader("Idempotency-Key") String key,
			@RequestBody AlarmsApi.Step step);

}
