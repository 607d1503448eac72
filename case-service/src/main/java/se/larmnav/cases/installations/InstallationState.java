package se.larmnav.cases.installations;

/** The states of an installation (requirements.md Z2.6). */
public enum InstallationState {

	WAITING_ACCESS, READY, BOOKED, INSTALLED, ANTENNA_NEEDED, REPORTED, EXCEPTION, CANCELLED;

	/** Whether an installation in this state may come to that one. */
	public boolean mayBecome(InstallationState next) {
		return switch (this) {
			case WAITING_ACCESS -> next == READY || next == EXCEPTION || next == CANCELLED;
			case READY -> next == BOOKED || next == CANCELLED;
			case EXCEPTION -> next == BOOKED || next == CANCELLED;
			case BOOKED -> next == BOOKED || next == ANTENNA_NEEDED || next == INSTALLED || next == CANCELLED;
			case ANTENNA_NEEDED -> next == BOOKED || next == CANCELLED;
			case INSTALLED -> next == REPORTED;
			case REPORTED, CANCELLED -> false;
		};
	}

	/** Whether the installer has something to do with it. */
	public boolean isToBeDone() {
		return switch (this) {
			case READY, BOOKED, ANTENNA_NEEDED, EXCEPTION -> true;
			case WAITING_ACCESS, INSTALLED, REPORTED, CANCELLED -> false;
		};
	}

	/** Whether it has been said that the way in is there. */
	public boolean isReady() {
		return this != WAITING_ACCESS && this != CANCELLED;
	}

	/** Whether the alarm is in the home and works. */
	public boolean isInstalled() {
		return this == INSTALLED || this == REPORTED;
	}

}
