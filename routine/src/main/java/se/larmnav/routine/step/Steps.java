package se.larmnav.routine.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Source;
import se.larmnav.routine.Titles;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

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
				var maker = new Maker(step, happening.at(), happening.agreed(), happening.circumstances());
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
		var rule = rule(step);
		var makes = makes(step);
		var maker = new Maker(rule, at, agreed, circumstances);
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
		new Maker(rule(step), at, null, (condition) -> false).make(step, makes(step), made);
		return made;
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

	/** Makes things of one step at one moment. */
	private final class Maker {

		private final Step step;

		private final Instant at;

		private final @Nullable LocalDate agreed;

		private final Circumstances circumstances;

		Maker(Step step, Instant at, @Nullable LocalDate agreed, Circumstances circumstances) {
			this.step = step;
			this.at = at;
			this.agreed = agreed;
			this.circumstances = circumstances;
		}

		void make(String place, Makes makes, List<Made> made) {
			switch (makes) {
				case Makes.Work work ->
					made.add(new Made.Work(place, work.work(), text(Section.WORK, work.work(), work.text()),
							work.role(), work.unit(), work.due().ofWork(this.at, this.agreed),
							Set.copyOf(work.doneOn()), Set.copyOf(work.fallsAwayOn()), work.facts(), why(makes)));
				case Makes.Message message -> message(place, message, made);
				case Makes.Watch watch -> made.add(watch(place, watch, watch.due()));
				case Makes.Document document -> made.add(new Made.Document(place, document.document(),
						text(Section.DOCUMENTS, document.document(), document.text()), document.register(),
						document.copies(), why(makes)));
				case Makes.Gate gate -> {
				}
			}
		}

		void repeat(String place, Makes.Watch watch, se.larmnav.routine.time.CalendarSpan span, List<Made> made) {
			made.add(watch(place, watch, new DueRule(DueRule.Kind.WITHIN, span)));
		}

		private void message(String place, Makes.Message message, List<Made> made) {
			String subject = text(Section.MESSAGES, message.message(), message.text());
			if (!this.circumstances.holds(Condition.PROTECTED)) {
				made.add(new Made.Message(place, message.message(), subject, message.to(), message.facts(),
						why(message)));
			}
			else if (message.whenProtected() != null) {
				var variant = message.whenProtected();
				made.add(new Made.Message(place, message.message(), subject, variant.to(), variant.facts(),
						why(message)));
			}
		}

		private Made.Watch watch(String place, Makes.Watch watch, DueRule due) {
			return new Made.Watch(place, watch.watch(), text(Section.WATCHES, watch.watch(), watch.text()),
					watch.owner(), due.ofWatch(this.at, this.agreed), Set.copyOf(watch.fallsAwayOn()), why(watch));
		}

		private String text(Section section, String kind, @Nullable String own) {
			return own == null ? Texts.national().of(section, kind) : own;
		}

		private Explanation why(Makes makes) {
			Source source = this.step.source();
			String rule = source.says() == null ? Steps.this.words.rule(this.step, makes) : source.says();
			return new Explanation(rule, source, Steps.this.words.lookedAt(this.step, this.circumstances));
		}

	}

}
