package se.larmnav.alarms.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import se.larmnav.routine.signal.Signal;
import se.larmnav.tenancy.TenantId;

/**
 * Something on disk has reached its tenant; published in a transaction of that tenant. It
 * may come again after a crash: the receiver keeps its id.
 *
 * @param text what the device says of itself in words
 */
public record SignalArrived(TenantId tenant, UUID id, Instant receivedAt, Optional<String> controller, Signal signal,
		String text) {
}
