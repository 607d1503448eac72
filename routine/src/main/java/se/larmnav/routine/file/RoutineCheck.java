package se.larmnav.routine.file;

import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Routine;
import se.larmnav.routine.access.KeySafe;
import se.larmnav.routine.assignment.AssignmentRules.StartedWhen;
import se.larmnav.routine.step.DueRule;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.step.Makes.Work.FollowUp;
import se.larmnav.routine.step.Step;
import se.larmnav.routine.step.When;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

/** Checks what no single block of a routine can see by itself. */
final class RoutineCheck {

	private final YamlFile<Routine> file;

	private final Routine routine;

	private final WhatCanHappen possible;

	private RoutineCheck(YamlFile<Routine> file, Routine routine) {
		this.file = file;
		this.routine = routine;
		this.possible = new WhatCanHappen(routine);
	}

	static void check(YamlFile<Routine> file, Routine routine) {
		var check = new RoutineCheck(file, routine);
		check.assignments();
		check.household();
		check.testAlarms();
		check.keySafe();
		check.documents();
		List<Step> steps = routine.stepRules();
		for (int number = 1; number <= steps.size(); number++) {
			check.step("steps[" + number + "]", steps.get(number - 1));
		}
	}

	/**
	 * Every service item travels in exactly one assignment, and what starts the service
	 * can come.
	 */
	private void assignments() {
		var rules = this.routine.assignments();
		for (var item : this.routine.decisions().serviceItems()) {
			long times = rules.each().stream().filter((one) -> one.items().contains(item.key())).count();
			if (times != 1) {
				this.file.complainOf(rules, "assignments",
						"the service item '" + item.key() + "' must be in one assignment, not in " + times);
			}
		}
		if (rules.startedWhen() == StartedWhen.ACKNOWLEDGED && rules.acknowledgedBy() == null) {
			this.file.complainOf(rules, "assignments", "started-when: acknowledged needs 'acknowledged-by'");
		}
		if (rules.startedWhen() != StartedWhen.INSTALLED && !this.possible.isDistributed()) {
			this.file.complainOf(rules, "assignments", "started-when needs an assignment with a 'final-receiver'");
		}
	}

	/** A test alarm is planned from faults that signals can open. */
	private void testAlarms() {
		var tests = this.routine.testAlarms();
		if (tests == null) {
			return;
		}
		var known = this.routine.signals().faults();
		for (var type : tests.types()) {
			type.faults()
				.stream()
				.filter((fault) -> !known.contains(fault))
				.forEach((fault) -> this.file.complainOf(type, "test-alarms.types", "unknown fault '" + fault
						+ "'; expected one of " + String.join(", ", new java.util.TreeSet<>(known))));
		}
	}

	private void household() {
		boolean fee = this.routine.fee().sharedHousehold() != null;
		if (fee != this.routine.decisions().sharesHouseholds()) {
			this.file.complainOf(this.routine.fee(), "fee",
					"shared-household goes together with a shared-household-name of every service item");
		}
	}

	/** A template is one that the platform has. */
	private void documents() {
		for (var document : this.routine.documents()) {
			var template = document.template();
			if (template != null && Texts.national().find(Section.DOCUMENTS, template).isEmpty()) {
				this.file.complainOf(document, "documents", "unknown template '" + template + "'; expected one of "
						+ String.join(", ", Texts.national().keys(Section.DOCUMENTS)));
			}
		}
	}

	/** What orders the key safe comes in this routine. */
	private void keySafe() {
		if (this.routine.access() instanceof KeySafe safe && !this.possible.comes(safe.orderedOn())) {
			this.file.complainOf(safe, "access.key-safe",
					"the event '" + safe.orderedOn().key() + "' cannot come in this routine");
		}
	}

	private void step(String key, Step step) {
		for (var event : step.on()) {
			if (!this.possible.comes(event)) {
				this.file.complainOf(step, key, "the event '" + event.key() + "' cannot come in this routine");
			}
		}
		for (When when : step.conditions()) {
			if (!this.possible.isDecided(when.condition())) {
				this.file.complainOf(step, key,
						"the condition '" + when.condition().key() + "' means nothing in this routine");
			}
		}
		if (step.makes() instanceof Makes.Gate gate) {
			gate.gate()
				.stream()
				.filter((one) -> !this.possible.isDecided(one))
				.forEach((one) -> this.file.complainOf(step, key,
						"the gate '" + one.key() + "' could never open in this routine"));
		}
		if (isAgreed(step.makes()) && step.on().stream().noneMatch(Event::bringsDay)) {
			this.file.complainOf(step, key,
					"no event of the step brings a day; expected 'due' to be a span or at once");
		}
		followUp(key, step, step.makes());
		new MakesCheck((text) -> this.file.complainOf(step, key, text), this.possible).check(step.makes());
	}

	/** Work that asks a follow-up's questions needs them in the routine. */
	private void followUp(String key, Step step, @Nullable Makes makes) {
		switch (makes) {
			case Makes.Work work -> {
				var block = this.routine.followUp();
				if (work.followUp() != null
						&& (block == null || (work.followUp() == FollowUp.FIRST && block.first() == null))) {
					this.file.complainOf(step, key, "follow-up asks what the block 'follow-up' does not have");
				}
				followUp(key, step, work.then());
			}
			case Makes.Watch watch -> followUp(key, step, watch.then());
			case null, default -> {
			}
		}
	}

	private static boolean isAgreed(Makes makes) {
		return switch (makes) {
			case Makes.Work work -> work.dueRule().kind() == DueRule.Kind.AGREED;
			case Makes.Watch watch -> watch.due().kind() == DueRule.Kind.AGREED;
			case Makes.Message message -> false;
			case Makes.Document document -> false;
			case Makes.Gate gate -> false;
		};
	}

}
