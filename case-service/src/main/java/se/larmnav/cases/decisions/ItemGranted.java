package se.larmnav.cases.decisions;

import se.larmnav.tenancy.TenantId;

/**
 * One more service item has been granted in a decision that runs.
 *
 * @param decision as it is now
 */
public record ItemGranted(TenantId tenant, DecisionFile decision, ItemFile item) {
}
