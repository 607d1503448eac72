package se.larmnav.routine.difference;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import se.larmnav.routine.Files;
import se.larmnav.routine.difference.InSwedish.Rule;
import se.larmnav.routine.difference.InSwedish.Value;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.TreeText;
import se.larmnav.routine.tree.Written;

import static org.assertj.core.api.Assertions.assertThat;

/** A routine can be read by those who decided it. */
class InSwedishTest {

	static final List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	@Test
	void aRuleHasItsSentenceAndItsSource() {
		assertThat(goteborg().rules("access")).anySatisfy((rule) -> {
			assertThat(rule.path()).hasToString("access.keys.contacts.cannot-be-carried-out");
			assertThat(rule.name()).isEqualTo("Uppdraget kan inte verkställas");
			assertThat(rule.says()).startsWith("Fem veckor efter att uppdraget mottogs");
			assertThat(rule.source()).isEqualTo("GBG-KEY-09, T04; 000 L292-297");
			assertThat(rule.assumption()).isNull();
		});
	}

	@Test
	void anAssumptionIsMarkedWithItsId() {
		assertThat(goteborg().rules("installation")).filteredOn((rule) -> "AMB-06".equals(rule.assumption()))
			.extracting(Rule::name)
			.containsExactly("Vanlig tid för installation");
	}

	@Test
	void aRuleWithoutASentenceSaysItsValues() {
		assertThat(goteborg().rules("access"))
			.filteredOn((rule) -> rule.path().toString().equals("access.keys.receipt"))
			.extracting(Rule::says)
			.containsExactly("exemplar 2, undertecknas av personalen, den enskilde");
	}

	@Test
	void aStepIsSaidAsItsRule() {
		assertThat(goteborg().rules("steps")).allSatisfy((rule) -> assertThat(rule.name()).startsWith("Steg "))
			.anySatisfy((rule) -> assertThat(rule.says()).contains("går till avgiftshandläggare"));
	}

	@Test
	void aValueHasItsWordsAndAChoiceItsChoices() {
		assertThat(goteborg().values("access"))
			.filteredOn((value) -> value.path().toString().equals("access.keys.contacts.second.within"))
			.singleElement()
			.satisfies((value) -> {
				assertThat(value.text()).isEqualTo("2 weeks");
				assertThat(value.words()).isEqualTo("inom 2 veckor");
				assertThat(value.choices()).isEmpty();
			});
		assertThat(goteborg().values("dispatch"))
			.filteredOn((value) -> value.path().toString().equals("dispatch.channel"))
			.singleElement()
			.satisfies((value) -> assertThat(value.choices()).containsKeys("app", "phone"));
	}

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void everyValueOfEveryBlockIsThere(String alias) {
		var routine = Files.routine(alias);
		var said = new InSwedish(routine, Files.municipality(alias).organisation());
		var tree = Tree.of(routine);
		var values = new ArrayList<String>();
		tree.eachLeaf((path, leaf) -> {
			if (!List.of("source", "says", "assumption").contains(path.last())) {
				values.add(path.toString());
			}
		});

		assertThat(tree.entries().keySet().stream().flatMap((block) -> said.values(block).stream()))
			.extracting(Value::path)
			.extracting(Object::toString)
			.containsExactlyElementsOf(values);
		assertThat(new Written(TreeText.of(tree)).blocks())
			.allSatisfy((block) -> assertThat(InSwedish.name(block.key())).as(block.key()).isNotEqualTo(block.key()));
	}

	private static InSwedish goteborg() {
		return new InSwedish(Files.routine("goteborg"), Files.municipality("goteborg").organisation());
	}

}
