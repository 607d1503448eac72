package se.larmnav.alarms.alarms;

/** How contact was sought. */
public enum Channel {

	/** The device's voice. */
	DEVICE,
	/** The person's ordinary telephone. */
	PHONE, RELATIVE,
	/** 112. */
	EMERGENCY;

	/** Whether it reaches the person himself or herself. */
	boolean isPerson() {
		return this == DEVICE || this == PHONE;
	}

}
