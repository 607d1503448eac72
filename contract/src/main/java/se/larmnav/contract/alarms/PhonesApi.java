package se.larmnav.contract.alarms;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The caller's own phones, which are woken when there is an alarm (RFC 8030). */
@HttpExchange("/api/alarms/v1")
public interface PhonesApi {

	/** The key by which a browser lets this installation, and nobody else, notify. */
	@GetExchange("/push-key")
	PushKey pushKey();

	/**
	 * The phone notifies the caller from now on, whoever it notified before. Only
	 * addresses of push services that the installation uses are taken.
	 */
	@PostExchange("/phones")
	void register(@RequestBody Registration phone);

	/** The phone notifies no more; nothing happens when it did not. */
	@PostExchange("/phone-removals")
	void remove(@RequestBody Removal phone);

	/**
	 * The installation's key.
	 *
	 * @param key null where phones are not notified
	 */
	record PushKey(@Nullable String key) {
	}

	/**
	 * What the browser has agreed with its push service.
	 *
	 * @param key the phone's public key (p256dh)
	 * @param secret what it shares with us (auth)
	 */
	record Registration(String endpoint, String key, String secret) {
	}

	/** The phone that notifies no more. */
	record Removal(String endpoint) {
	}

}
