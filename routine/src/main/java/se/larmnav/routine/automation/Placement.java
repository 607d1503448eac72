package se.larmnav.routine.automation;

import se.larmnav.routine.Explanation;

/**
 * The administration that receives a case.
 *
 * @param ongoingCase whether the person already has an ongoing case there
 */
public record Placement(String administration, boolean ongoingCase, Explanation why) {
}
