package se.larmnav.contract.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Letters to people, fetched and delivered by the municipality's letter service (Mina
 * meddelanden): to a digital mailbox, or printed to the registered address (GBG-AUT-04).
 */
@HttpExchange("/api/cases/v1")
public interface LettersApi {

	/** The letters that wait to be sent, oldest first; the list is a logged reading. */
	@GetExchange("/letters")
	List<Letter> waiting();

	/** The letter as PDF. */
	@GetExchange(url = "/letters/{id}/content", accept = "application/pdf")
	Resource content(@PathVariable UUID id);

	/** Says how and when it was sent. */
	@PostExchange("/letters/{id}/delivery")
	void delivered(@PathVariable UUID id, @RequestHeader("Idempotency-Key") String key, @RequestBody Delivery delivery);

	/**
	 * A letter and to whom it goes.
	 *
	 * @param title what it is, without personal data
	 */
	record Letter(UUID id, String caseNumber, String title, String personalNumber, String name, String address,
			Instant since) {
	}

	/**
	 * How a letter was sent.
	 *
	 * @param channel DIGITAL_MAILBOX or PRINT
	 */
	record Delivery(String channel, Instant at) {
	}

}
