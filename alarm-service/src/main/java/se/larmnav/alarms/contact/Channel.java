package se.larmnav.alarms.contact;

/** How contact was sought. */
public enum Channel {

	/** The device's voice. */
	DEVICE,
	/** The person's ordinary telephone. */
	PHONE, RELATIVE,
	/** 112. */
	EMERGENCY,
	/** The district nurse or nurse, whose guideline says when (GIS-ALM-08). */
	NURSE;

	/** Whether it reaches the person himself or herself. */
	public boolean isPerson() {
		return this == DEVICE || this == PHONE;
	}

}
