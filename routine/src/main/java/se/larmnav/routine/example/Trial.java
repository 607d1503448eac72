package se.larmnav.routine.example;

/** Gives an example's facts to a rule and says in words what came of it. */
@FunctionalInterface
interface Trial {

	String of(Given given);

}
