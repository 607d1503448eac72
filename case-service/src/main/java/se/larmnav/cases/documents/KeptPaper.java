package se.larmnav.cases.documents;

import java.util.UUID;

/**
 * A signed paper that has come from outside, as PDF.
 *
 * @param register where it is kept, in the municipality's words
 */
public record KeptPaper(UUID caseId, String kind, String title, String register, byte[] pdf) {
}
