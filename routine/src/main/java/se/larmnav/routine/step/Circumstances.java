package se.larmnav.routine.step;

/** What holds in a case just now; asked only for what a step needs to know. */
@FunctionalInterface
public interface Circumstances {

	/** Whether a condition holds. */
	boolean holds(Condition condition);

}
