package se.larmnav.routine.example;

/** Anything that an example gives or expects, as it is written. */
public record Word(String text) {

	/** Takes any single value. */
	public static Word parse(String text) {
		return new Word(text);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
