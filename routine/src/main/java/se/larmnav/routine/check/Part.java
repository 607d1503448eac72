package se.larmnav.routine.check;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.step.Step;
import se.larmnav.routine.tree.Path;

/** Something that a step makes, at once or then, and where it stands. */
record Part(Step step, Makes makes, Path path) {

	private static final Path STEPS = Path.ROOT.key("steps");

	/** Everything that the steps make. */
	static List<Part> of(Routine routine) {
		var parts = new ArrayList<Part>();
		for (int i = 0; i < routine.stepRules().size(); i++) {
			var step = routine.stepRules().get(i);
			add(step, step.makes(), STEPS.item(i), parts);
		}
		return parts;
	}

	private static void add(Step step, @Nullable Makes makes, Path path, List<Part> parts) {
		if (makes == null) {
			return;
		}
		parts.add(new Part(step, makes, path));
		switch (makes) {
			case Makes.Work work -> add(step, work.then(), path.key("then"), parts);
			case Makes.Watch watch -> add(step, watch.then(), path.key("then"), parts);
			case Makes.Message message -> {
			}
			case Makes.Document document -> {
			}
			case Makes.Gate gate -> {
			}
		}
	}

	/** Whether the step makes it at once, not then. */
	boolean isFirst() {
		return this.path.isItem();
	}

}
