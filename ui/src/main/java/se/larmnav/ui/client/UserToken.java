package se.larmnav.ui.client;

/** The access token of the user on whose behalf the current thread works. */
public interface UserToken {

	/** The token, renewed when it has run out; throws a Problem when it cannot be. */
	String value();

}
