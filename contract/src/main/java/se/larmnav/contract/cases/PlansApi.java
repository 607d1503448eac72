package se.larmnav.contract.cases;

import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The plans of a person with an alarm: on paper, gone through, and known (GIS-DOC-01 to
 * 04).
 */
@HttpExchange("/api/cases/v1")
public interface PlansApi {

	/** Prints the alarm plan; the document is fetched as any other. */
	@PostExchange("/cases/{id}/alarm-plan/prints")
	Printed print(@PathVariable UUID id);

	/** The contact person confirms that the alarm plan is up to date. */
	@PostExchange("/cases/{id}/alarm-plan/reviews")
	void review(@PathVariable UUID id);

	/** The caller answers for the person's plans from now on. */
	@PostExchange("/cases/{id}/contact-person")
	void becomeContactPerson(@PathVariable UUID id);

	/** Writes a risk analysis, which those who go to the person must read. */
	@PostExchange("/cases/{id}/risk-analyses")
	void analyse(@PathVariable UUID id, @RequestBody NewRiskAnalysis analysis);

	/** The caller has read the newest one. */
	@PostExchange("/cases/{id}/risk-analyses/readings")
	void confirmRead(@PathVariable UUID id);

	record Printed(UUID document) {
	}

	record NewRiskAnalysis(String text) {
	}

}
