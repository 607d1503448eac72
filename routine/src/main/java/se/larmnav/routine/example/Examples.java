package se.larmnav.routine.example;

import java.util.List;

/** The examples of a municipality (examples.yaml). */
public record Examples(List<Example> examples) {

	public Examples {
		examples = List.copyOf(examples);
	}

}
