package se.larmnav.cases.register;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import se.larmnav.tenancy.Caller;

/** A reason why somebody may see a case (AMD-20); without any, nobody may. */
public interface Ground {

	/** The ground, as the read log says it. */
	String name();

	/**
	 * Those of the cases that the caller may see on this ground; asked once for a whole
	 * list.
	 */
	Set<UUID> among(Collection<CaseFile> files, Caller caller);

}
