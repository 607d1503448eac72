package se.larmnav.routine.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import se.larmnav.routine.Files;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Branch;
import se.larmnav.routine.tree.Tree.Leaf;
import se.larmnav.routine.tree.Tree.Row;

import static org.assertj.core.api.Assertions.assertThat;

/** Applying the difference to the old gives the new, whatever has been changed. */
class GeneratedPairsTest {

	static final List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	private static final int PAIRS = 200;

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void theDifferenceAppliedToTheOldIsTheNew(String alias) {
		var whole = Tree.of(Files.routine(alias));
		for (long seed = 0; seed < PAIRS; seed++) {
			var random = new Random(seed);
			double often = random.nextDouble() * 0.2;
			var old = mutated(whole, random, often);
			var now = mutated(whole, random, often);

			assertThat(Difference.apply(old, Comparison.of(old, now)).equals(now)).as("seed %d of %s", seed, alias)
				.isTrue();
		}
	}

	private static Tree mutated(Tree tree, Random random, double often) {
		boolean here = random.nextDouble() < often;
		return switch (tree) {
			case Leaf leaf -> here ? new Leaf("value " + random.nextInt(5)) : leaf;
			case Branch branch -> branch(branch, random, often, here);
			case Row row -> row(row, random, often, here);
		};
	}

	private static Branch branch(Branch branch, Random random, double often, boolean here) {
		var entries = new LinkedHashMap<String, Tree>();
		branch.entries().forEach((key, value) -> {
			if (random.nextDouble() >= often / 4) {
				entries.put(key, mutated(value, random, often));
			}
		});
		if (here) {
			entries.put("key-" + random.nextInt(3), new Leaf(random.nextInt(3)));
		}
		return new Branch(random.nextDouble() < often / 20 ? "Other" : branch.kind(), entries);
	}

	/** Items are changed, taken away, doubled and moved. */
	private static Row row(Row row, Random random, double often, boolean here) {
		var items = new ArrayList<Tree>();
		for (var item : row.items()) {
			if (random.nextDouble() >= often / 2) {
				items.add(mutated(item, random, often));
			}
			if (random.nextDouble() < often / 4) {
				items.add(mutated(item, random, often));
			}
		}
		if (here) {
			Collections.shuffle(items, random);
		}
		return new Row(items);
	}

}
