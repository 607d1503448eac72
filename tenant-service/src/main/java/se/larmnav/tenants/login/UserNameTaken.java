package se.larmnav.tenants.login;

/** A user name of the organisation belongs to somebody of another municipality. */
public class UserNameTaken extends RuntimeException {

	private final int place;

	UserNameTaken(int place) {
		super("The user name of staff/" + place + " is taken");
		this.place = place;
	}

	/** Its place in the organisation's list of staff, from 0; the name is not told. */
	public int place() {
		return this.place;
	}

}
