package se.larmnav.routine.access;

import se.larmnav.routine.Source;

/** How one gets into the home at an alarm (block {@code access}). */
public sealed interface Access permits Keys, KeySafe, KeyAndCodes {

	/** Where it is decided. */
	Source source();

}
