package se.larmnav.routine.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Titles;
import se.larmnav.routine.text.Texts;

/** The steps of a routine: what follows when something has happened. */
public final class Steps {

	private static final String THEN = ".then";

	private final List<Step> steps;

	private final StepWords words;

	public Steps(List<Step> steps, Titles titles) {
		this.steps = List.copyOf(steps);
		this.words = new StepWords(titles, Texts.national());
	}

	/** What is made when something has happened, in the routine's order. */
	public List<Made> on(Happening happening) {
		var made = new ArrayList<Made>();
		for (int number = 0; number < this.steps.size(); number++) {
			var step = this.steps.get(number);
			if (step.happensWith(happening)) {
				var maker = new Maker(step, this.words, happening.at(), happening.agreed(), happening.circumstances());
				maker.make(Integer.toString(number + 1), step.makes(), made);
			}
		}
		return made;
	}

	/**
	 * What follows when a watch has fallen due, or when work is done: what its step makes
	 * then, and the watch itself again if it repeats.
	 * @param step as the made thing says
	 * @param agreed the day that was agreed on, if one was; else the routine's span
	 * counts
	 */
	public List<Made> after(String step, Instant at, @Nullable LocalDate agreed, Circumstances circumstances) {
		var makes = makes(step);
		var maker = new Maker(rule(step), this.words, at, agreed, circumstances);
		var made = new ArrayList<Made>();
		switch (makes) {
			case Makes.Work work when work.then() != null -> maker.make(step + THEN, work.then(), made);
			case Makes.Watch watch -> {
				if (watch.then() != null) {
					maker.make(step + THEN, watch.then(), made);
				}
				if (watch.repeat() != null) {
					maker.repeat(step, watch, watch.repeat(), made);
				}
			}
			default -> {
			}
		}
		return made;
	}

	/** What keeps a transition from happening; empty when nothing does. */
	public List<Missing> missing(Event transition, Circumstances circumstances) {
		var missing = new ArrayList<Missing>();
		for (var step : this.steps) {
			if (step.makes() instanceof Makes.Gate gate && step.on().contains(transition)
					&& step.holds(circumstances)) {
				gate.gate()
					.stream()
					.filter((condition) -> !circumstances.holds(condition))
					.forEach((condition) -> missing.add(this.words.missing(condition, step.source())));
			}
		}
		return missing;
	}

	/** The steps that hang on the calendar: when each comes next after a moment. */
	public Map<String, Instant> calendar(Instant after) {
		var next = new TreeMap<String, Instant>();
		for (int number = 0; number < this.steps.size(); number++) {
			var every = this.steps.get(number).every();
			if (every != null) {
				next.put(Integer.toString(number + 1), every.next(after));
			}
		}
		return next;
	}

	/** What a calendar step makes when its time has come. */
	public List<Made> onCalendar(String step, Instant at) {
		var made = new ArrayList<Made>();
		new Maker(rule(step), this.words, at, null, (condition) -> false).make(step, makes(step), made);
		return made;
	}

	/** A step in a Swedish sentence, counted from 0. */
	public String inSwedish(int index) {
		var step = this.steps.get(index);
		return this.words.rule(Integer.toString(index + 1), step, step.makes());
	}

	/** Who is told, in Swedish. */
	public String inSwedish(List<Receiver> to) {
		return this.words.receivers(to);
	}

	/** The work of a step, as the routine has it. */
	public Optional<Makes.Work> work(String step) {
		return makes(step) instanceof Makes.Work work ? Optional.of(work) : Optional.empty();
	}

	private Step rule(String step) {
		String number = step.contains(".") ? step.substring(0, step.indexOf('.')) : step;
		return this.steps.get(Integer.parseInt(number) - 1);
	}

	private Makes makes(String step) {
		var makes = rule(step).makes();
		for (String rest = step; rest.endsWith(THEN); rest = rest.substring(0, rest.length() - THEN.length())) {
			makes = Objects.requireNonNull(switch (makes) {
				case Makes.Work work -> work.then();
				case Makes.Watch watch -> watch.then();
				default -> null;
			}, () -> "no such step: " + step);
		}
		return makes;
	}

}
