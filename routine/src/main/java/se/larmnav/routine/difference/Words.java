package se.larmnav.routine.difference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.routine.file.Shape;
import se.larmnav.routine.money.Money;
import se.larmnav.routine.money.Rounding;
import se.larmnav.routine.organisation.MailingList;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.DueRule;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.step.LetterBody;
import se.larmnav.routine.step.Receiver;
import se.larmnav.routine.step.Recurrence;
import se.larmnav.routine.step.When;
import se.larmnav.routine.text.Sentences;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.time.HoursOfDay;
import se.larmnav.routine.time.Span;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Branch;
import se.larmnav.routine.tree.Tree.Leaf;
import se.larmnav.routine.tree.Tree.Row;

/** Swedish words for keys and values of the routine language. */
final class Words {

	static final Sentences SENTENCES = Sentences.beside(Words.class, "words_sv.properties");

	private final Routine routine;

	private final Organisation organisation;

	private final Texts texts = Texts.national();

	Words(Routine routine, Organisation organisation) {
		this.routine = routine;
		this.organisation = organisation;
	}

	/** The words of a key: those of its record, or those that the key has everywhere. */
	static Optional<String> key(String kind, String key) {
		return SENTENCES.find(kind + "." + key).or(() -> SENTENCES.find(key));
	}

	/** The words of a value under a key. */
	String value(String key, Tree tree) {
		return switch (tree) {
			case Leaf leaf -> value(key, leaf.value());
			case Row(List<Tree> items) ->
				items.stream().map((one) -> value(key, one)).collect(Collectors.joining(", "));
			case Branch branch -> block(branch);
		};
	}

	/**
	 * A block with what it says itself, without where it is decided and what programs
	 * call it.
	 */
	String block(Branch branch) {
		return branch.entries()
			.entrySet()
			.stream()
			.filter((one) -> !Shape.SOURCE_KEYS.contains(one.getKey()) && !one.getKey().equals("key"))
			.map((one) -> framed(key(branch.kind(), one.getKey()).orElse(one.getKey()),
					value(one.getKey(), one.getValue())))
			.collect(Collectors.joining(", "));
	}

	private static String framed(String word, String value) {
		return word.contains("{}") ? word.replace("{}", value) : word.toLowerCase(Locale.ROOT) + " " + value;
	}

	private String value(String key, Object value) {
		return switch (value) {
			case Boolean yes -> this.texts.of(Section.PHRASES, yes ? "yes" : "no");
			case Span span -> span.inSwedish();
			case Money money -> money.toString().replace("SEK", "kr");
			case Rounding rounding -> choice(rounding.way()) + " " + value(key, rounding.to());
			case HoursOfDay hours -> SENTENCES.of("hours-of-day", hours.from(), hours.to());
			case Event event -> this.texts.of(Section.EVENTS, event.key());
			case Fact fact -> this.texts.of(Section.FACTS, fact.key()).toLowerCase(Locale.ROOT);
			case Condition condition -> this.texts.of(Section.CONDITIONS, condition.key());
			case When when ->
				(when.expected() ? "" : this.texts.of(Section.PHRASES, "not") + " ") + value(key, when.condition());
			case Role role -> this.routine.titles().of(role);
			case Target target -> target(target);
			case Receiver receiver -> receiver(receiver);
			case DueRule due -> due.within() == null ? this.texts.of(Section.PHRASES, due.toString().replace(' ', '-'))
					: this.texts.phrase("within", java.util.Map.of("span", due.within().inSwedish()));
			case Recurrence every -> recurrence(every);
			case Enum<?> one -> choice(one);
			case LetterBody body -> SENTENCES.of("quoted", body);
			case String text -> text(key, text);
			default -> value.toString();
		};
	}

	private static String choice(Enum<?> one) {
		return key(one.getDeclaringClass().getSimpleName(), Shape.written(one)).orElse(Shape.written(one));
	}

	/** Kinds and templates have texts of their own; other texts are quoted. */
	private String text(String key, String text) {
		var section = switch (key) {
			case "work" -> Section.WORK;
			case "watch" -> Section.WATCHES;
			case "message" -> Section.MESSAGES;
			case "document" -> Section.DOCUMENTS;
			case "register" -> Section.REGISTERS;
			default -> null;
		};
		return SENTENCES.of("quoted", section == null ? text : this.texts.of(section, text));
	}

	private String receiver(Receiver receiver) {
		return switch (receiver) {
			case Receiver.ToRole to -> this.routine.titles().of(to.role());
			case Receiver.ToList to -> this.texts.phrase("list", java.util.Map.of("name",
					this.organisation.list(to.list()).map(MailingList::name).orElse(to.list())));
			case Receiver.ToUnit to -> target(to.unit());
			case Receiver.ToCase to when to.part() == Receiver.CasePart.DECISION_MAKER ->
				this.routine.titles().of(Role.DECISION_MAKER);
			case Receiver.ToCase to -> this.texts.of(Section.RECEIVERS, to.toString());
		};
	}

	private String target(Target target) {
		return target.kind() == Target.Kind.AREA ? this.texts.of(Section.RECEIVERS, target.toString())
				: this.organisation.unit(target.name()).map(Unit::name).orElse(target.name());
	}

	private static String recurrence(Recurrence every) {
		if (every.weekday() != null) {
			return SENTENCES.of("every-week",
					every.weekday().getDisplayName(java.time.format.TextStyle.FULL, Locale.forLanguageTag("sv-SE")),
					every.at());
		}
		return every.dayOfMonth() == 0 ? SENTENCES.of("every-day", every.at())
				: SENTENCES.of("every-month", every.dayOfMonth(), every.at());
	}

}
