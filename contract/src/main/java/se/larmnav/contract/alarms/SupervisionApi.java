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
 * Devices that have been silent for longer than the routine allows, and who looks at
 * them.
 */
@HttpExchange("/api/alarms/v1")
public interface SupervisionApi {

	/**
	 * What nobody has controlled, and what has been controlled in the last week; for
	 * those whom the routine tells, and for operators.
	 */
	@GetExchange("/silences")
	List<Silence> silences();

	/** Somebody has looked at it, and writes what was done (GIS-TST-07). */
	@PostExchange("/silences/{id}/control")
	Silence control(@PathVariable UUID id, @RequestBody Control control);

	/**
	 * A device that was silent.
	 *
	 * @param kind SELF_TEST, DATA_TRAFFIC or LINK
	 * @param name of the check, in the municipality's Swedish
	 * @param lastHeard before it was found silent
	 * @param heardAgain null while it is silent
	 * @param caseId the case that has the device, if there is one
	 * @param source where the limit stands
	 * @param controlled null until somebody has looked at it
	 */
	record Silence(UUID id, String controllerId, @Nullable UUID caseId, String kind, String name, Instant lastHeard,
			Instant foundAt, @Nullable Instant heardAgain, String source, @Nullable Controlled controlled) {
	}

	/** What a control gave, by whom and when. */
	record Controlled(Instant at, String by, String result, String measure) {
	}

	/**
	 * @param result IN_ORDER, or DEVICE_CASE when the device must be mended or exchanged
	 * @param measure what was done, in words
	 */
	record Control(String result, String measure) {
	}

}
