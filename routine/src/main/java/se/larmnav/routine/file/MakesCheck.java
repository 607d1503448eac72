package se.larmnav.routine.file;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

/** Checks what a step makes, and what that makes in its turn. */
final class MakesCheck {

	private final Consumer<String> problems;

	private final WhatCanHappen possible;

	MakesCheck(Consumer<String> problems, WhatCanHappen possible) {
		this.problems = problems;
		this.possible = possible;
	}

	void check(@Nullable Makes makes) {
		switch (makes) {
			case null -> {
			}
			case Makes.Work work -> {
				word(Section.WORK, work.work(), work.text());
				come(work.doneOn());
				come(work.fallsAwayOn());
				work.mayMean()
					.stream()
					.filter((event) -> !event.isSaid())
					.forEach((event) -> this.problems
						.accept("'" + event.key() + "' is nothing that somebody says has happened"));
				check(work.then());
			}
			case Makes.Watch watch -> {
				word(Section.WATCHES, watch.watch(), watch.text());
				come(watch.fallsAwayOn());
				check(watch.then());
			}
			case Makes.Message message -> word(Section.MESSAGES, message.message(), message.text());
			case Makes.Document document -> {
				word(Section.DOCUMENTS, document.document(), document.text());
				word(Section.REGISTERS, document.register(), null);
			}
			case Makes.Gate gate -> {
			}
		}
	}

	private void come(List<Event> events) {
		events.stream()
			.filter((event) -> !this.possible.comes(event))
			.forEach((event) -> this.problems.accept("the event '" + event.key() + "' cannot come in this routine"));
	}

	/** Everything that is made has a Swedish text: a shared one, or its own. */
	private void word(Section section, String kind, @Nullable String own) {
		if (own == null && Texts.national().find(section, kind).isEmpty()) {
			this.problems.accept("'" + kind + "' has no shared text; give it a 'text' of its own");
		}
	}

}
