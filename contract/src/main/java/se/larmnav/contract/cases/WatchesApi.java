package se.larmnav.contract.cases;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What somebody is to be reminded of in a case (bevakningar). */
@HttpExchange("/api/cases/v1")
public interface WatchesApi {

	/**
	 * Moves a watch to the day that has been agreed with the person, and says why
	 * (GBG-WAT-03).
	 */
	@PostExchange("/watches/{id}/agreement")
	void agree(@PathVariable UUID id, @RequestBody Agreement agreement);

	/**
	 * @param day a day to come
	 * @param reason why it is not the day of the routine
	 */
	record Agreement(LocalDate day, String reason) {
	}

}
