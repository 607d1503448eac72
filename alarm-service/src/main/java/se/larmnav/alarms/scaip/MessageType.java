package se.larmnav.alarms.scaip;

/** The kind of a message, {@code mty}. */
public enum MessageType {

	/** A message or an alarm. */
	ME,
	/** A reset: the alarm is withdrawn at the device. */
	RE,
	/** Information. */
	IN,
	/** A heartbeat. */
	PI

}
