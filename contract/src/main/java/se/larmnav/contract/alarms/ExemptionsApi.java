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
 * Periods in which a broken response guarantee does not count, such as extreme weather
 * (GIS-SLA-02).
 */
@HttpExchange("/api/alarms/v1")
public interface ExemptionsApi {

	/** The periods, the newest first. */
	@GetExchange("/guarantee-exemptions")
	List<Exemption> exemptions();

	/** The caller decides that a period begins, now or later; never in the past. */
	@PostExchange("/guarantee-exemptions")
	Exemption declare(@RequestBody Declaration declaration);

	/** The caller decides that it is over now. */
	@PostExchange("/guarantee-exemptions/{id}/ending")
	Exemption endExemption(@PathVariable UUID id);

	/**
	 * A period.
	 *
	 * @param kind EXTREME_WEATHER
	 * @param until null while nobody knows
	 * @param decidedBy the manager who declared it
	 */
	record Exemption(UUID id, String kind, Instant from, @Nullable Instant until, String reason, String decidedBy,
			Instant decidedAt, @Nullable String endedBy) {
	}

	/**
	 * @param from null is now
	 * @param until null while nobody knows
	 */
	record Declaration(String kind, @Nullable Instant from, @Nullable Instant until, String reason) {
	}

}
