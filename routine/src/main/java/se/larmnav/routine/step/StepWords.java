package se.larmnav.routine.step;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation.LookedAt;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.Titles;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

/** Says a step in plain Swedish. */
final class StepWords {

	private final Titles titles;

	private final Texts texts;

	/** By place: the same for each case, of which a history has thousands. */
	private final Map<String, String> rules = new ConcurrentHashMap<>();

	StepWords(Titles titles, Texts texts) {
		this.titles = titles;
		this.texts = texts;
	}

	/**
	 * The sentence of what a step makes.
	 * @param place where in the steps it stands
	 */
	String rule(String place, Step step, Makes makes) {
		return this.rules.computeIfAbsent(place, (none) -> rule(step, makes));
	}

	private String rule(Step step, Makes makes) {
		String when = when(step);
		return switch (makes) {
			case Makes.Work work -> this.texts.phrase("work-rule", Map.of("when", when, "name",
					name(Section.WORK, work.work(), work.text()), "who", title(work), "due", due(work.dueRule())));
			case Makes.Message message -> this.texts.phrase("message-rule", Map.of("when", when, "name",
					name(Section.MESSAGES, message.message(), message.text()), "who", receivers(message.to())));
			case Makes.Watch watch -> this.texts.phrase("watch-rule",
					Map.of("when", when, "name", name(Section.WATCHES, watch.watch(), watch.text()), "who",
							title(watch.owner()), "due", due(watch.due())));
			case Makes.Document document -> this.texts.phrase("document-rule",
					Map.of("when", when, "name", name(Section.DOCUMENTS, document.document(), document.text()),
							"register", this.texts.of(Section.REGISTERS, document.register())));
			case Makes.Gate gate -> this.texts.phrase("gate-rule",
					Map.of("when", when, "name",
							gate.gate()
								.stream()
								.map((one) -> this.texts.of(Section.CONDITIONS, one.key()))
								.collect(Collectors.joining(", "))));
		};
	}

	Missing missing(Condition condition, Source source) {
		return new Missing(condition.key(), this.texts.of(Section.MISSING, condition.key()), source);
	}

	List<LookedAt> lookedAt(Step step, Circumstances circumstances) {
		return step.conditions()
			.stream()
			.map(When::condition)
			.map((one) -> new LookedAt(this.texts.of(Section.CONDITIONS, one.key()),
					this.texts.of(Section.PHRASES, circumstances.holds(one) ? "yes" : "no"),
					this.texts.of(Section.PHRASES, "case"), null))
			.toList();
	}

	private String when(Step step) {
		if (step.every() != null) {
			return this.texts.of(Section.PHRASES, "calendar");
		}
		String events = step.on()
			.stream()
			.map((one) -> this.texts.of(Section.EVENTS, one.key()))
			.collect(Collectors.joining(" " + this.texts.of(Section.PHRASES, "and") + " "));
		if (step.conditions().isEmpty()) {
			return events;
		}
		return events + " (" + step.conditions().stream().map(this::condition).collect(Collectors.joining(", ")) + ")";
	}

	private String condition(When when) {
		String text = this.texts.of(Section.CONDITIONS, when.condition().key());
		return when.expected() ? text : this.texts.of(Section.PHRASES, "not") + " " + text;
	}

	private String name(Section section, String kind, @Nullable String own) {
		return own == null ? this.texts.of(section, kind) : own;
	}

	private String title(Makes.Work work) {
		var unit = work.unit();
		return this.titles.of(work.role(), unit == null ? null : unit.name());
	}

	private String title(Role role) {
		return this.titles.of(role);
	}

	private String due(DueRule due) {
		return due.within() == null ? this.texts.of(Section.PHRASES, due.toString().replace(' ', '-'))
				: this.texts.phrase("within", Map.of("span", due.within().inSwedish()));
	}

	String receivers(List<Receiver> to) {
		return to.stream().map((one) -> switch (one) {
			case Receiver.ToRole role -> title(role.role());
			case Receiver.ToList list -> this.texts.phrase("list", Map.of("name", list.list()));
			case Receiver.ToUnit unit when unit.unit().kind() == Target.Kind.AREA ->
				this.texts.of(Section.RECEIVERS, unit.unit().toString());
			case Receiver.ToUnit unit -> this.texts.phrase("unit", Map.of("name", unit.unit().name()));
			case Receiver.ToCase part when part.part() == Receiver.CasePart.DECISION_MAKER ->
				title(Role.DECISION_MAKER);
			case Receiver.ToCase part -> this.texts.of(Section.RECEIVERS, "case/" + part.part().key());
		}).collect(Collectors.joining(", "));
	}

}
