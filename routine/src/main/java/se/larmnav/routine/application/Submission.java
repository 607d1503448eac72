package se.larmnav.routine.application;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The answers of an application that its channel judges.
 *
 * @param informed keys of what the applicant has been told or given
 */
public record Submission(@Nullable IdentityMethod identityMethod, @Nullable Boolean maximumFeeAccepted,
		boolean otherAddress, Set<String> informed) {
}
