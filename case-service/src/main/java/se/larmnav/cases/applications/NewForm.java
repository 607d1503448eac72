package se.larmnav.cases.applications;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.people.Address;
import se.larmnav.cases.people.NewPerson;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.IdentityMethod;

/** An application as it comes in, its parts already read. */
record NewForm(Channel channel, NewPerson person, boolean registeredHere, @Nullable Address installationAddress,
		@Nullable Boolean maximumFeeAccepted, boolean urgent, @Nullable IdentityMethod identity, Set<String> informed,
		@Nullable String area, @Nullable String note) {
}
