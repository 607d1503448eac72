package se.larmnav.tenants.onboarding;

import org.jspecify.annotations.Nullable;

/** A stage cannot be done now, for a reason that tells nothing about a person. */
class StageFailed extends RuntimeException {

	StageFailed(String reason, @Nullable Throwable cause) {
		super(reason, cause);
	}

}
