package se.larmnav.cases.letters;

import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/** A letter stands on disk and is to be handed over. */
record LetterWaits(TenantId tenant, UUID letter) {
}
