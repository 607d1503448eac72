package se.larmnav.routine.difference;

import org.jspecify.annotations.Nullable;

/** Says whom a change concerns; whoever has the cases counts them. */
@FunctionalInterface
public interface Affected {

	/** Nobody counts. */
	Affected UNKNOWN = (change) -> null;

	/** How many of what, such as "31 ärenden som väntar"; null when nothing is known. */
	@Nullable String by(Change change);

}
