package se.larmnav.alarms.simulator;

import java.util.function.UnaryOperator;

import se.larmnav.alarms.device.DeviceMessage;

/** How a make of devices writes. */
enum Habit {

	/** As the standard says. */
	EXACT((message) -> message),
	/** Codes without their leading zeros. */
	NO_ZEROS((message) -> message.with("dty", "3").with("stc", "10")),
	/** Blanks around, and a plus before the number. */
	BLANKS((message) -> message.with("cid", " +" + message.tags().get("cid") + " ").with("stc", " 0010 ")),
	/** Only what is required. */
	SHORT((message) -> message.without("ver").without("mty").without("stc"));

	private final UnaryOperator<DeviceMessage> writes;

	Habit(UnaryOperator<DeviceMessage> writes) {
		this.writes = writes;
	}

	DeviceMessage writes(DeviceMessage message) {
		return writes.apply(message);
	}

}
