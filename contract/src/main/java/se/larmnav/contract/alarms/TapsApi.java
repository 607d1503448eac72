package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Addresses at which a responder's phone can send its steps when its login is lost. */
@HttpExchange("/api/alarms/v1")
public interface TapsApi {

	/**
	 * Signs an address for the caller's steps of this alarm as it is sent out now, and
	 * for nothing else: nothing can be read at it.
	 */
	@PostExchange("/alarms/{id}/tap-addresses")
	TapAddress sign(@PathVariable UUID id);

	/**
	 * Where steps can be sent without a login.
	 *
	 * @param ticket to be sent with each of them
	 * @param until when it runs out
	 */
	record TapAddress(String ticket, Instant until) {
	}

}
