package se.larmnav.ui.unit;

import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.Step;
import se.larmnav.ui.client.Problem;

/**
 * Takes the phone's taps, which its script keeps and sends again until they have arrived.
 * No other site can send them: they are JSON with a header of their own, which a browser
 * lets nobody else send, and the session's cookie does not follow from elsewhere.
 */
@RestController
class StepsController {

	private final AlarmsApi alarms;

	StepsController(AlarmsApi alarms) {
		this.alarms = alarms;
	}

	@PostMapping(path = "/falt/larm/{id}/steg", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Void> step(@PathVariable UUID id, @RequestHeader("Idempotency-Key") String key,
			@RequestBody Step step) {
		this.alarms.step(id, key, step);
		return ResponseEntity.noContent().build();
	}

	@ExceptionHandler
	ResponseEntity<Void> refused(Problem problem) {
		return ResponseEntity.status(problem.status()).build();
	}

}
