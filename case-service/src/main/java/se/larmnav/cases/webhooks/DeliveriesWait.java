package se.larmnav.cases.webhooks;

import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/** Something about a case waits to be told at an address. */
record DeliveriesWait(TenantId tenant, UUID webhook, UUID caseId) {
}
