package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Who has the unit's phone: its login is the unit's, and the person is chosen. */
@HttpExchange("/api/alarms/v1")
public interface HoldersApi {

	/** Whether the caller's login is one that several use, and who has it now. */
	@GetExchange("/phone-holder")
	Holding holding();

	/**
	 * Somebody of the phone's units has it until the shift is over: what is done with it
	 * is theirs, and the history names the phone too.
	 */
	@PostExchange("/phone-holders")
	Holding take(@RequestBody Choice choice);

	/**
	 * How it stands.
	 *
	 * @param people who may have it; none for a login that is one person's
	 * @param until null when nobody has said that they have it
	 */
	record Holding(boolean shared, List<Person> people, @Nullable Person holder, @Nullable Instant until) {
	}

	/** Somebody who works in the unit. */
	record Person(String user, String name) {
	}

	/** Who has it, by user name. */
	record Choice(String user) {
	}

}
