package se.larmnav.routine.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;
import se.larmnav.routine.application.Information.Before;

/**
 * What one channel demands of an application.
 *
 * @param identity how staff may secure the identity; empty when the channel does it
 * itself
 * @param registration there when only people registered here may apply (C05)
 * @param asksMaximumFee whether the answer about the maximum fee must be there
 * @param asksInstallationAddress whether another address for the installation may be
 * given
 * @param information what the applicant must be told or given
 * @param publicInformation what an e-service shows instead of a person who tells
 */
public record ChannelRules(@MayBeLeftOut List<IdentityMethod> identity, @Nullable LocalRegistration registration,
		@MayBeLeftOut boolean asksMaximumFee, @MayBeLeftOut boolean asksInstallationAddress,
		@MayBeLeftOut List<Information> information, @Nullable PublicInformation publicInformation, Source source) {

	public ChannelRules {
		identity = List.copyOf(identity);
		information = List.copyOf(information);
	}

	/** What the application lacks; empty when it may come in. */
	public List<Lack> lacks(Submission submission) {
		var lacks = new ArrayList<Lack>();
		if (!isIdentitySecured(submission.identityMethod())) {
			lacks.add(new Lack("/identityMethod", "identity-not-secured", this.source));
		}
		if (this.asksMaximumFee && submission.maximumFeeAccepted() == null) {
			lacks.add(new Lack("/maximumFeeAccepted", "maximum-fee-not-answered", this.source));
		}
		if (!this.asksInstallationAddress && submission.otherAddress()) {
			lacks.add(new Lack("/installationAddress", "installation-address-not-asked-here", this.source));
		}
		missing(Before.SUBMISSION, submission.informed())
			.forEach((one) -> lacks.add(new Lack("/informed", "not-informed-" + one.key(), one.source())));
		return lacks;
	}

	private boolean isIdentitySecured(@Nullable IdentityMethod method) {
		return this.identity.isEmpty() || (method != null && this.identity.contains(method));
	}

	/**
	 * Where the applicant is referred when not registered here; null when the application
	 * may come in.
	 */
	public @Nullable LocalRegistration refers(boolean registeredHere) {
		return registeredHere ? null : this.registration;
	}

	/** What must still be told or given before a stage, in the routine's order. */
	public List<Information> missing(Before stage, Set<String> given) {
		return this.information.stream().filter((one) -> one.before() == stage && !given.contains(one.key())).toList();
	}

}
