package se.larmnav.routine.automation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What the municipality's care system says of a person.
 *
 * @param source the system that says it
 * @param asOf when it knew it
 * @param ongoingCases administrations with an ongoing case
 * @param housing types of housing granted as assistance
 * @param ongoingAlarm OPEN_ENDED, TIME_LIMITED or null for none
 */
public record CareFacts(String source, Instant asOf, Set<String> ongoingCases, List<String> housing,
		boolean personalAssistance, @Nullable String ongoingAlarm) {

	public CareFacts {
		ongoingCases = java.util.Collections.unmodifiableSet(new TreeSet<>(ongoingCases));
		housing = List.copyOf(housing);
	}

}
