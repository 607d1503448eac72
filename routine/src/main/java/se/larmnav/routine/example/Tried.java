package se.larmnav.routine.example;

/**
 * How an example went.
 *
 * @param found what came of the rule, in words, or what was wrong with the example
 */
public record Tried(Example example, String found) {

	/** Whether it went as the municipality expects. */
	public boolean asExpected() {
		return this.found.equals(this.example.expect().text());
	}

}
