package se.larmnav.routine.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.time.CalendarSpan;

/** Makes the things of one step at one moment. */
final class Maker {

	private final Step step;

	private final StepWords words;

	private final Instant at;

	private final @Nullable LocalDate agreed;

	private final Circumstances circumstances;

	Maker(Step step, StepWords words, Instant at, @Nullable LocalDate agreed, Circumstances circumstances) {
		this.step = step;
		this.words = words;
		this.at = at;
		this.agreed = agreed;
		this.circumstances = circumstances;
	}

	void make(String place, Makes makes, List<Made> made) {
		switch (makes) {
			case Makes.Work work -> made.add(work(place, work));
			case Makes.Message message -> message(place, message, made);
			case Makes.Watch watch -> made.add(watch(place, watch, watch.due()));
			case Makes.Document document -> made.add(document(place, document));
			case Makes.Gate gate -> {
			}
		}
	}

	void repeat(String place, Makes.Watch watch, CalendarSpan span, List<Made> made) {
		var due = this.agreed == null ? new DueRule(DueRule.Kind.WITHIN, span) : new DueRule(DueRule.Kind.AGREED, null);
		made.add(watch(place, watch, due));
	}

	private Made.Work work(String place, Makes.Work work) {
		return new Made.Work(place, work.work(), text(Section.WORK, work.work(), work.text()), work.role(), work.unit(),
				work.dueRule().ofWork(this.at, this.agreed), Set.copyOf(work.doneOn()), Set.copyOf(work.fallsAwayOn()),
				work.facts(), why(place, work));
	}

	private Made.Watch watch(String place, Makes.Watch watch, DueRule due) {
		return new Made.Watch(place, watch.watch(), text(Section.WATCHES, watch.watch(), watch.text()), watch.owner(),
				due.ofWatch(this.at, this.agreed), Set.copyOf(watch.fallsAwayOn()), why(place, watch));
	}

	private Made.Document document(String place, Makes.Document document) {
		return new Made.Document(place, document.document(),
				text(Section.DOCUMENTS, document.document(), document.text()), document.register(), document.copies(),
				document.letter(), document.body(), why(place, document));
	}

	/** A protected person's message is the variant or none at all. */
	private void message(String place, Makes.Message message, List<Made> made) {
		var variant = message.whenProtected();
		if (!this.circumstances.holds(Condition.PROTECTED)) {
			made.add(message(place, message, message.to(), message.facts()));
		}
		else if (variant != null) {
			made.add(message(place, message, variant.to(), variant.facts()));
		}
	}

	private Made.Message message(String place, Makes.Message message, List<Receiver> to, List<Fact> facts) {
		return new Made.Message(place, message.message(), text(Section.MESSAGES, message.message(), message.text()), to,
				facts, why(place, message));
	}

	private static String text(Section section, String kind, @Nullable String own) {
		return own == null ? Texts.national().of(section, kind) : own;
	}

	private Explanation why(String place, Makes makes) {
		var source = this.step.source();
		String rule = source.says() == null ? this.words.rule(place, this.step, makes) : source.says();
		return new Explanation(rule, source, this.words.lookedAt(this.step, this.circumstances));
	}

}
