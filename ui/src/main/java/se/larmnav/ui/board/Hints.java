package se.larmnav.ui.board;

import com.vaadin.flow.shared.Registration;

/**
 * Hints that the alarms of a municipality have moved. They only make a page ask sooner:
 * it asks every second all the same.
 */
public interface Hints {

	/**
	 * Calls when something has moved, on any thread, until the registration is removed.
	 */
	Registration on(String municipality, Runnable moved);

}
