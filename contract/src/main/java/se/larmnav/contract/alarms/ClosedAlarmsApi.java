package se.larmnav.contract.alarms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What alarms there have been (historik): a search, of which each is a logged reading.
 */
@HttpExchange("/api/alarms/v1")
public interface ClosedAlarmsApi {

	/**
	 * Closed alarms that fit all that is given, the newest first, at most a hundred. With
	 * nothing given: those of the caller's own before the others. A name is sent in the
	 * body, so that it stands in no address.
	 */
	@PostExchange("/closed-alarm-searches")
	List<ClosedAlarm> search(@RequestBody Search search);

	/**
	 * What is searched for.
	 *
	 * @param person part of the name of somebody at the alarm
	 * @param reason by key of the routine
	 * @param operator part of the name of the one who had it
	 * @param from closed at this moment or later
	 * @param until closed before this moment
	 */
	record Search(@Nullable String person, @Nullable String reason, @Nullable String operator, @Nullable Instant from,
			@Nullable Instant until) {
	}

	/**
	 * An alarm that is closed.
	 *
	 * @param reason in Swedish, as the alarm's own routine had it
	 * @param outcome in Swedish
	 * @param minutes what the units' work took
	 */
	record ClosedAlarm(UUID id, Instant receivedAt, Instant closedAt, String kind, String priority,
			@Nullable String person, @Nullable String area, @Nullable String answeredBy, String reason, String outcome,
			int minutes) {
	}

}
