package se.larmnav.ui.fake;

import java.time.Duration;
import java.util.UUID;

import org.springframework.stereotype.Component;
import se.larmnav.contract.alarms.AlarmsApi.Step;
import se.larmnav.contract.alarms.SignedTapsApi;
import se.larmnav.contract.alarms.TapsApi;

/** Signed addresses without alarm-service; a ticket is the alarm's id. */
@Component
public class FakeTaps implements TapsApi, SignedTapsApi {

	private final FakeAlarms alarms;

	public FakeTaps(FakeAlarms alarms) {
		this.alarms = alarms;
	}

	@Override
	public TapAddress sign(UUID id) {
		return new TapAddress(id.toString(), Fixed.NOW.plus(Duration.ofHours(12)));
	}

	@Override
	public void tap(String ticket, String key, Step step) {
		this.alarms.step(UUID.fromString(ticket), key, step);
	}

}
