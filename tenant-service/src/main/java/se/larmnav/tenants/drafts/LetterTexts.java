package se.larmnav.tenants.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import se.larmnav.contract.tenants.LetterTextsApi.Field;
import se.larmnav.contract.tenants.LetterTextsApi.Letter;
import se.larmnav.routine.Routine;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.step.LetterBody;
import se.larmnav.routine.step.Makes;
import se.larmnav.routine.step.Step;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Written;
import se.larmnav.tenancy.Refusal;

/** The letters that a routine's steps make, and the municipality's own words in them. */
record LetterTexts(Routine routine) {

	private static final String BODY = "body";

	List<Letter> all() {
		return IntStream.range(0, this.routine.stepRules().size())
			.filter(index -> makesLetter(this.routine.stepRules().get(index)))
			.mapToObj(this::letter)
			.toList();
	}

	/**
	 * The text with other words in a letter; without words it has none.
	 * @param number which step it is, from 1
	 */
	Written written(Written text, int number, String words) {
		var steps = this.routine.stepRules();
		if (number < 1 || number > steps.size() || !makesLetter(steps.get(number - 1))) {
			throw Refusal.notFound("no-such-letter");
		}
		var path = Path.ROOT.key("steps").item(number - 1).key(BODY);
		if (words.isBlank()) {
			return text.withoutEntry(path);
		}
		return text.withEntry(path, "document", judged(steps.get(number - 1), words).text())
			.orElseThrow(() -> Refusal.notFound("no-such-letter"));
	}

	private static LetterBody judged(Step step, String words) {
		if (words.length() > LetterBody.LONGEST) {
			throw Refusal.invalid("/text", "too-long");
		}
		try {
			var body = LetterBody.parse(words.replace("\r\n", "\n"));
			if (!fields(step).containsAll(body.facts())) {
				throw Refusal.invalid("/text", "fact-not-known");
			}
			return body;
		}
		catch (IllegalArgumentException wrong) {
			throw Refusal.invalid("/text", "unknown-field");
		}
	}

	private Letter letter(int index) {
		var step = this.routine.stepRules().get(index);
		var letter = (Makes.Document) step.makes();
		var body = letter.body();
		var name = letter.text() == null ? word(Section.DOCUMENTS, letter.document()) : letter.text();
		return new Letter(index + 1, name, this.routine.steps().inSwedish(index), step.source().text(),
				body == null ? null : body.text(),
				body == null ? List.of() : body.paragraphs(fact -> word(Section.FICTIVE, fact.key())),
				fields(step).stream()
					.map(fact -> new Field(fact.key(), word(Section.FACTS, fact.key()),
							word(Section.FICTIVE, fact.key())))
					.toList());
	}

	private static List<Fact> fields(Step step) {
		return Arrays.stream(Fact.values())
			.filter(fact -> step.on().stream().anyMatch(event -> event.knows(fact)))
			.toList();
	}

	private static boolean makesLetter(Step step) {
		return step.makes() instanceof Makes.Document document && document.letter();
	}

	private static String word(Section section, String key) {
		return Texts.national().of(section, key);
	}

}
