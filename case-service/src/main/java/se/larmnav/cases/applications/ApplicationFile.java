package se.larmnav.cases.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.people.Address;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.IdentityMethod;

/**
 * An application as other capabilities see it.
 *
 * @param installationAddress another address than the registered one, when it was given
 * @param why the reasons of the automation's hand-over, as JSON of the contract's Why
 */
public record ApplicationFile(UUID id, UUID caseId, ApplicationState state, Channel channel, Instant receivedAt,
		String enteredBy, @Nullable Boolean maximumFeeAccepted, boolean urgent, @Nullable IdentityMethod identity,
		Optional<Address> installationAddress, int routineVersion, @Nullable UUID investigation,
		List<Informed> information, @Nullable String why, @Nullable String withdrawnBecause,
		@Nullable String urgentBecause, @Nullable Refused refused) {

	/** That it was refused: when, by whom and why. */
	public record Refused(Instant at, String by, String because) {
	}

	/** Something told or handed over. */
	public record Informed(String item, Instant at, String by) {
	}

	/** Keys of what has been told or handed over. */
	public Set<String> given() {
		return information.stream().map(Informed::item).collect(Collectors.toSet());
	}

}
