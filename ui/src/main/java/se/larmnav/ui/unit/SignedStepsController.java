package se.larmnav.ui.unit;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.AlarmsApi.Step;
import se.larmnav.contract.alarms.SignedTapsApi;
import se.larmnav.ui.client.Problem;

/**
 * Takes the taps of a phone by the address that was signed for its alarm, whether or not
 * somebody is still logged in there. Nothing is answered but whether it was taken.
 */
@RestController
class SignedStepsController {

	private final SignedTapsApi taps;

	SignedStepsController(SignedTapsApi taps) {
		this.taps = taps;
	}

	@PostMapping(path = "/falt/utskick/steg", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Void> step(@RequestHeader(SignedTapsApi.TICKET) String ticket,
			@RequestHeader("Idempotency-Key") String key, @RequestBody Step step) {
		this.taps.tap(ticket, key, step);
		return ResponseEntity.noContent().build();
	}

	@ExceptionHandler
	ResponseEntity<Void> refused(Problem problem) {
		return ResponseEntity.status(problem.status()).build();
	}

}
