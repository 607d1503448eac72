package se.larmnav.cases.applications;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * That something was told or handed over: what (a key of the routine), when and by whom.
 */
@Embeddable
record Given(String item, Instant givenAt, String givenBy) {
}
