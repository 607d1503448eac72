package se.larmnav.routine.file;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

/** Checks what no single block of a routine can see by itself. */
final class RoutineCheck {

	private RoutineCheck() {
	}

	static void check(YamlFile<Routine> file, Routine routine) {
		int number = 0;
		for (var step : routine.stepRules()) {
			number++;
			words(file.problems(), "steps[" + number + "]", step.makes());
		}
		if (routine.fee().sharedHousehold() != null && !routine.decisions().sharesHouseholds()) {
			file.problems().add("fee.shared-household: every service item needs a shared-household-name");
		}
	}

	/** Everything that is made has a Swedish text: a shared one, or its own. */
	private static void words(Problems problems, String place, @Nullable Makes makes) {
		switch (makes) {
			case null -> {
			}
			case Makes.Work work -> {
				word(problems, place, Section.WORK, work.work(), work.text());
				words(problems, place + ".then", work.then());
			}
			case Makes.Watch watch -> {
				word(problems, place, Section.WATCHES, watch.watch(), watch.text());
				words(problems, place + ".then", watch.then());
			}
			case Makes.Message message -> word(problems, place, Section.MESSAGES, message.message(), message.text());
			case Makes.Document document -> {
				word(problems, place, Section.DOCUMENTS, document.document(), document.text());
				word(problems, place, Section.REGISTERS, document.register(), null);
			}
			case Makes.Gate gate -> {
			}
		}
	}

	private static void word(Problems problems, String place, Section section, String kind, @Nullable String own) {
		if (own == null && Texts.national().find(section, kind).isEmpty()) {
			problems.add(place + ": '" + kind + "' has no shared text; give it a text of its own");
		}
	}

}
