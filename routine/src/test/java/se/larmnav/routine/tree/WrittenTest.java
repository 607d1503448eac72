package se.larmnav.routine.tree;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.larmnav.routine.Files;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.tree.Written.Block;

import static org.assertj.core.api.Assertions.assertThat;

/** The text of a routine is changed in one place and stands as it was in all others. */
class WrittenTest {

	static final List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	private static final Path FIVE_WEEKS = Path.ROOT.key("access")
		.key("keys")
		.key("contacts")
		.key("cannot-be-carried-out")
		.key("within");

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void theBlocksAreTheTextInItsOrder(String alias) {
		String yaml = yaml(alias);
		var blocks = new Written(yaml).blocks();

		assertThat(blocks.stream().map(Block::text).map(String::strip).collect(Collectors.joining()))
			.isEqualToIgnoringWhitespace(yaml.replaceAll("(?m)^#.*$", ""));
		assertThat(blocks)
			.allSatisfy((one) -> assertThat(yaml.lines().toList().get(one.line() - 1)).startsWith(one.key() + ":"));
	}

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void everyValueCanBeWrittenAgainWithoutChangingAnything(String alias) {
		String yaml = yaml(alias);
		var routine = MunicipalFiles.routine("draft", yaml, 1);
		var leaves = new LinkedHashMap<Path, String>();
		Tree.of(routine).eachLeaf((path, leaf) -> leaves.put(path, leaf.text()));

		// a block at a time, since each value is sought in all that is written
		var again = new Written(yaml);
		var found = 0;
		for (var block : again.blocks()) {
			var part = new Written(block.text());
			for (var leaf : leaves.entrySet()) {
				if (leaf.getKey().parts().getFirst().equals(block.key())) {
					var with = part.withValue(leaf.getKey(), leaf.getValue());
					found += with.isPresent() ? 1 : 0;
					part = with.orElse(part);
				}
			}
			again = again.withBlock(block.key(), part.yaml());
		}
		assertThat(found).isGreaterThan(100);
		assertThat(MunicipalFiles.routine("draft", again.yaml(), 1)).isEqualTo(routine);
		assertThat(new Written(yaml).withValue(Path.ROOT.key("municipality"), alias)).isPresent();
	}

	@Test
	void anotherValueLeavesTheRestAsItIsWritten() {
		var changed = new Written(yaml("goteborg")).withValue(FIVE_WEEKS, "6 weeks").orElseThrow();

		assertThat(changed.yaml()).isEqualTo(yaml("goteborg").replace("within: 5 weeks", "within: 6 weeks"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hej: då", "a, b", "\"citat\"", "# inget", "[1]", "ja }" })
	void aTextThatLooksLikeSomethingElseIsQuoted(String text) {
		var path = Path.ROOT.key("a").key("b");

		var changed = new Written("a: { b: fri, c: 1 }\n").withValue(path, text).orElseThrow();

		assertThat(changed.withValue(path, "fri")).hasValueSatisfying(
				(back) -> assertThat(back.yaml()).isEqualToIgnoringWhitespace("a: { b: \"fri\", c: 1 }"));
	}

	@Test
	void aValueThatIsNotWrittenCannotBeChanged() {
		assertThat(new Written(yaml("goteborg")).withValue(FIVE_WEEKS.parent(), "6 weeks")).isEmpty();
		assertThat(new Written(yaml("goteborg")).withValue(Path.ROOT.key("guarantee"), "6 weeks")).isEmpty();
	}

	@Test
	void aKeyIsPutInAfterAnotherAndTakenOutAgainInBothWaysOfWriting() {
		var text = new Written("steps:\n  # brevet\n  - on: a\n    document: letter   # så\n    copies: 1\n"
				+ "  - { on: b, document: letter, copies: 1 }\n");
		var first = Path.ROOT.key("steps").item(0).key("body");
		var second = Path.ROOT.key("steps").item(1).key("body");

		var with = text.withEntry(first, "document", "Hej {name}!\n\n\"Du\"").orElseThrow();
		assertThat(with.yaml())
			.contains("    document: letter   # så\n    body: \"Hej {name}!\\n\\n\\\"Du\\\"\"\n    copies: 1\n");
		var both = with.withEntry(second, "document", "Hej").orElseThrow();
		assertThat(both.yaml()).contains("{ on: b, document: letter, body: \"Hej\", copies: 1 }");
		assertThat(both.withEntry(second, "document", "Hå").orElseThrow().yaml()).contains("body: \"Hå\", copies");
		assertThat(both.withoutEntry(second)).isEqualTo(with);
		assertThat(both.withoutEntry(second).withoutEntry(first)).isEqualTo(text);
		assertThat(text.withoutEntry(first)).isEqualTo(text);
		assertThat(text.withEntry(Path.ROOT.key("steps").item(7).key("body"), "document", "x")).isEmpty();
		var literal = new Written(
				"steps:\n  - on: a\n    document: l\n    body: |\n      Hej\n\n      då\n    copies: 1\n");
		assertThat(literal.withoutEntry(first).yaml()).isEqualTo("steps:\n  - on: a\n    document: l\n    copies: 1\n");
	}

	@Test
	void aBlockIsReplacedPutInAndTakenOut() {
		var text = new Written("# överst\na: 1\n\n# om b\nb:\n  c: 2\nd: 3\n");

		assertThat(text.withBlock("b", "b: 4").yaml()).isEqualTo("# överst\na: 1\n\n# om b\nb: 4\nd: 3\n");
		assertThat(text.withBlock("e", "e: 5").yaml()).endsWith("d: 3\n\ne: 5\n");
		assertThat(text.withBlock("a", "").yaml()).isEqualTo("# överst\n\n# om b\nb:\n  c: 2\nd: 3\n");
		assertThat(text.withBlock("e", "")).isEqualTo(text);
	}

	@Test
	void theFirstDayIsReadAndWritten() {
		var later = new Written(yaml("goteborg")).withValidFrom(LocalDate.parse("2027-01-11"));

		assertThat(later.validFrom()).contains(LocalDate.parse("2027-01-11"));
		assertThat(new Written("valid-from: snart\n").validFrom()).isEmpty();
		assertThat(new Written("a: 1").withValidFrom(LocalDate.parse("2027-01-11")).validFrom()).isPresent();
	}

	@Test
	void whatIsNoYamlHasNoBlocks() {
		assertThat(new Written("a: [").blocks()).isEmpty();
		assertThat(new Written("").blocks()).isEmpty();
		assertThat(new Written("bara ord").blocks()).isEmpty();
	}

	private static String yaml(String alias) {
		return Objects.requireNonNull(Files.of(alias).get("routine-2026-01-01.yaml"));
	}

}
