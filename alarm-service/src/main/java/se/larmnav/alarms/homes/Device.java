package se.larmnav.alarms.homes;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An alarm device (larmdosa).
 *
 * @param installingCase the case for which it is being installed now
 * @param lastContact by the machine's time, whatever clock a demonstration has
 */
public record Device(String controller, @Nullable String family, @Nullable UUID installingCase,
		@Nullable Instant lastContact, @Nullable Instant lastTest) {
}
