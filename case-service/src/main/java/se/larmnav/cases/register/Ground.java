package se.larmnav.cases.register;

import java.util.Optional;

import se.larmnav.tenancy.Caller;

/** A reason why somebody may see a case (AMD-20); without any, nobody may. */
public interface Ground {

	/** The ground, as the read log says it. */
	Optional<String> of(CaseFile file, Caller caller);

}
