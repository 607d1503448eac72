package se.larmnav.ui.unit;

import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.TapsApi;
import se.larmnav.ui.client.Problem;

/**
 * The address at which the phone can send its steps of the alarm that is shown, asked for
 * once for each dispatch. Without one the steps wait until somebody is logged in again.
 */
class TapAddress {

	private final TapsApi taps;

	private String dispatch = "";

	private String ticket = "";

	TapAddress(TapsApi taps) {
		this.taps = taps;
	}

	/** The ticket of the address, nothing when there is none. */
	String of(AlarmView alarm) {
		var sent = alarm.dispatch();
		var its = alarm.id() + "/" + ((sent == null) ? "" : sent.at());
		if (!its.equals(this.dispatch)) {
			this.ticket = signed(alarm);
			this.dispatch = its;
		}
		return this.ticket;
	}

	private String signed(AlarmView alarm) {
		try {
			return this.taps.sign(alarm.id()).ticket();
		}
		catch (Problem problem) {
			return "";
		}
	}

}
