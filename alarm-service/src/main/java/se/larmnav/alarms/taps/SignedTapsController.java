package se.larmnav.alarms.taps;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.SignedTapsApi;

/** Takes the steps of those whose login is lost. */
@RestController
class SignedTapsController implements SignedTapsApi {

	private final Taps taps;

	SignedTapsController(Taps taps) {
		this.taps = taps;
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void tap(String ticket, String key, AlarmsApi.Step step) {
		taps.tap(TicketFilter.ticket(), step);
	}

}
