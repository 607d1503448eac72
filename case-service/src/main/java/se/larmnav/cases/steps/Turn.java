package se.larmnav.cases.steps;

import java.util.Set;

import se.larmnav.cases.register.Happened;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;

/**
 * Something that has happened and whose steps are to run.
 *
 * @param before what had happened in the case before it
 * @param kept its place in what has happened
 * @param caller who made it happen, and in whose name messages go
 */
record Turn(Happened happened, Set<Event> before, long kept, Caller caller) {
}
