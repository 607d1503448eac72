package se.larmnav.tenants.routine;

import java.util.UUID;

/**
 * A routine that two persons stand behind.
 *
 * @param name of its file, for what is wrong in it
 * @param basedOn the version that it was made from
 * @param author the name of who wrote it
 * @param approver the name of who approved it
 */
public record ApprovedRoutine(UUID draft, String name, String yaml, int basedOn, String author, String approver) {
}
