package se.larmnav.tenancy;

/** What goes before a service's work in the background. */
@FunctionalInterface
public interface Courtesy {

	/**
	 * Lets those go first who must not wait: for a tenth of a second at most, so that the
	 * work gets done too.
	 */
	void giveWay();

}
