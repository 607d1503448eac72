package se.larmnav.tenants.drafts;

import java.time.Instant;

/**
 * That a draft began as another municipality's routine.
 *
 * @param municipality alias of whose it is
 * @param name what people call that municipality
 * @param yaml the text as it was shared
 */
public record Adoption(String municipality, String name, int version, Instant adoptedAt, String yaml) {
}
