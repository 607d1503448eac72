package se.larmnav.cases.decisions;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;
import se.larmnav.routine.money.Share;

/**
 * What is granted, by whom and why.
 *
 * @param until null is until further notice
 * @param trace what the automation looked at, as canonical JSON; null when a person
 * decides
 */
record Granting(String by, LocalDate from, @Nullable LocalDate until, String motivation, boolean sharesHousehold,
		Share feeShare, @Nullable Why why, @Nullable String trace, @Nullable String criterion,
		@Nullable String despiteAssistance) {
}
