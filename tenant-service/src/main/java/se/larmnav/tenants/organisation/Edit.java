package se.larmnav.tenants.organisation;

import java.util.function.UnaryOperator;

import se.larmnav.routine.organisation.Organisation;

/**
 * A change that somebody wants.
 *
 * @param subject the id of what is changed
 * @param work makes the new organisation of the one that is in force
 */
record Edit(What what, How how, String subject, UnaryOperator<Organisation> work) {

	/** The same, and more. */
	Edit then(UnaryOperator<Organisation> more) {
		return new Edit(this.what, this.how, this.subject, (whole) -> more.apply(this.work.apply(whole)));
	}

}
