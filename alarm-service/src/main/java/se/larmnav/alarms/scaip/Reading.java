package se.larmnav.alarms.scaip;

/** A message as far as it could be read, and what the device is told of that. */
public record Reading(Mrq message, Snu status) {

	/** Whether there is anything wrong with it; it is taken in all the same. */
	public boolean faulty() {
		return status != Snu.OK;
	}

}
