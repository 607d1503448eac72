package se.larmnav.routine.step;

/** A condition of a step: that it holds, or ("not urgent") that it does not. */
public record When(Condition condition, boolean expected) {

	/** Reads "urgent" or "not urgent". */
	public static When parse(String text) {
		boolean expected = !text.startsWith("not ");
		String name = expected ? text : text.substring(4);
		for (var condition : Condition.values()) {
			if (condition.key().equals(name)) {
				return new When(condition, expected);
			}
		}
		throw new IllegalArgumentException("one of the conditions " + keys() + ", not '" + text + "'");
	}

	boolean holds(Circumstances circumstances) {
		return circumstances.holds(this.condition) == this.expected;
	}

	@Override
	public String toString() {
		return (this.expected ? "" : "not ") + this.condition.key();
	}

	private static String keys() {
		return String.join(", ", java.util.Arrays.stream(Condition.values()).map(Condition::key).toList());
	}

}
