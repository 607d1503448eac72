package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What alarm centres and other receivers hand in, and what a centre with a system of its
 * own reports of it (AMD-17). Nothing here has a limit per time.
 */
@HttpExchange("/api/alarms/v1")
public interface IntakeApi {

	/**
	 * Takes an alarm in from a receiver over HTTP; never refused for its content,
	 * idempotent by key.
	 */
	@PostExchange("/alarms")
	Accepted receive(@RequestHeader("Idempotency-Key") String key, @RequestBody Incoming incoming);

	/**
	 * Takes in several, each as if it came alone; answered when all of them are on disk.
	 * After a 503 the whole batch is sent again: what was taken in is known by its source
	 * and its own id.
	 */
	@PostExchange("/alarm-batches")
	List<Accepted> receiveAll(@RequestHeader("Idempotency-Key") String key, @RequestBody Batch batch);

	/**
	 * What the centre has done with an alarm that it has handed in, by its own times; the
	 * same again changes nothing. {@code id} is the one of the answer to the alarm.
	 */
	@PostExchange("/alarms/{id}/reports")
	Standing report(@PathVariable UUID id, @RequestHeader("Idempotency-Key") String key, @RequestBody Report report);

	/**
	 * An alarm from another receiver.
	 *
	 * @param source which receiver it is
	 * @param sourceAlarmId the receiver's own id of it
	 * @param receivedAt when the receiver got it, from which promises are counted
	 */
	record Incoming(String source, String sourceAlarmId, String controllerId, @Nullable String deviceType,
			@Nullable String statusCode, @Nullable String text, @Nullable Instant receivedAt) {
	}

	/** On disk; the id is that of the signal, which the alarm also answers to. */
	record Accepted(UUID id, Instant at) {
	}

	/** Alarms that are sent together; at most 500. */
	record Batch(List<Incoming> alarms) {
	}

	/**
	 * Something that a centre has done.
	 *
	 * @param what ANSWERED, DISPATCHED, ACKNOWLEDGED, ON_THE_WAY, ON_SITE or CLOSED; what
	 * was not told before is passed through
	 * @param at by the centre's clock
	 * @param by who did it, as the centre calls them
	 * @param contact TALKED or NO_CONTACT when it is known what the device's voice
	 * channel gave
	 * @param unit DISPATCHED: to whom; null is the unit that the routine names
	 * @param cause of the alarm, in the person's words
	 * @param reason CLOSED: by a key of the routine
	 * @param outcome CLOSED: by a key of the routine
	 * @param way CLOSED: how it was acted, by a key of the routine, when a unit was sent
	 * that has not told it itself
	 */
	record Report(String what, Instant at, String by, @Nullable String contact, @Nullable String unit,
			@Nullable String cause, @Nullable String reason, @Nullable String outcome, @Nullable String way,
			@Nullable String note) {
	}

	/** Where the alarm stands after a report; of nobody in person. */
	record Standing(UUID alarmId, String state) {
	}

}
