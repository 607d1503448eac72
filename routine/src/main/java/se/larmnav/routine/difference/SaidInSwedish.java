package se.larmnav.routine.difference;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.difference.Change.Kind;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.Tree.Branch;
import se.larmnav.routine.tree.Tree.Leaf;

/** Says changes in plain Swedish. */
final class SaidInSwedish {

	private static final Path STEPS = Path.ROOT.key("steps");

	private final Tree root;

	private final Routine old;

	private final Routine now;

	private final Words words;

	private final Affected affected;

	SaidInSwedish(Tree root, Routine old, Routine now, Words words, Affected affected) {
		this.root = root;
		this.old = old;
		this.now = now;
		this.words = words;
		this.affected = affected;
	}

	String of(Change change) {
		String sentence = sentence(change);
		var concerned = this.affected.by(change);
		String said = sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
		return concerned == null ? said : Words.SENTENCES.of("affects", said, concerned);
	}

	private String sentence(Change change) {
		if (change.path().parts().size() == 2 && change.path().parent().equals(STEPS)
				&& change.kind() != Kind.CHANGED) {
			return step(change);
		}
		if (change.path().isItem()) {
			return item(change);
		}
		var label = new Label(this.words, this.root, change.path());
		var tree = Objects.requireNonNullElse(change.now(), Objects.requireNonNull(either(change)));
		if (tree instanceof Branch branch && change.kind() != Kind.CHANGED) {
			return Words.SENTENCES.of(change.kind() == Kind.ADDED ? "added-block" : "removed-block", label,
					this.words.block(branch));
		}
		return Words.SENTENCES.of("changed", label, value(label, change, change.old()),
				value(label, change, change.now()));
	}

	private static @Nullable Tree either(Change change) {
		return change.now() == null ? change.old() : change.now();
	}

	/** Where the file says nothing, a yes-or-no is no, and anything else nothing. */
	private String value(Label label, Change change, @Nullable Tree tree) {
		if (tree == null) {
			return either(change) instanceof Leaf(Boolean yes) ? this.words.value("", new Leaf(false))
					: Words.SENTENCES.of("nothing");
		}
		return label.framed(this.words.value(change.path().last(), tree));
	}

	private String item(Change change) {
		var label = new Label(this.words, this.root, change.path().parent());
		String key = change.path().parent().last();
		var tree = Objects.requireNonNull(either(change));
		return switch (change.kind()) {
			case ADDED -> Words.SENTENCES.of("added-item", label, this.words.value(key, tree));
			case REMOVED -> Words.SENTENCES.of("removed-item", label, this.words.value(key, tree));
			case CHANGED -> Words.SENTENCES.of("changed", label,
					this.words.value(key, Objects.requireNonNull(change.old())), this.words.value(key, tree));
			case MOVED -> Words.SENTENCES.of("moved-item", label,
					tree instanceof Branch branch ? Label.item(this.words, branch) : this.words.value(key, tree),
					Objects.requireNonNull(change.from()).index() + 1, change.path().index() + 1);
		};
	}

	private String step(Change change) {
		int index = change.path().index();
		return switch (change.kind()) {
			case ADDED -> Words.SENTENCES.of("added-step", this.now.steps().inSwedish(index));
			case REMOVED -> Words.SENTENCES.of("removed-step", this.old.steps().inSwedish(index));
			case MOVED, CHANGED -> Words.SENTENCES.of("moved-step", this.now.steps().inSwedish(index),
					Objects.requireNonNull(change.from()).index() + 1, index + 1);
		};
	}

	/** The keys that lead to something, as people say it. */
	static final class Label {

		private final StringBuilder said = new StringBuilder();

		private String frame = "{}";

		Label(Words words, Tree root, Path path) {
			@Nullable Tree at = root;
			for (String part : path.parts()) {
				if (at instanceof Branch branch) {
					add(Words.key(branch.kind(), part).orElse(part));
					at = branch.entries().get(part);
				}
				else if (at instanceof Tree.Row row) {
					at = row.items().get(Path.ROOT.key(part).index());
					if (at instanceof Branch item) {
						add(item(words, item));
					}
				}
			}
		}

		/**
		 * A word that begins with a capital letter says all; one with a gap frames the
		 * value.
		 */
		private void add(String word) {
			if (word.contains("{}")) {
				this.frame = word;
				return;
			}
			if (Character.isUpperCase(word.charAt(0))) {
				this.said.setLength(0);
			}
			this.said.append(this.said.isEmpty() ? "" : ", ").append(word);
		}

		private static String item(Words words, Branch item) {
			for (String key : List.of("work", "watch", "message", "document", "gate", "label", "name", "title", "text",
					"hours", "kind", "key")) {
				var name = item.entries().get(key);
				if (name != null) {
					String word = words.value(key, name);
					return item.kind().equals("Step") ? Words.SENTENCES.of("step-" + key, word) : word;
				}
			}
			return words.block(item);
		}

		String framed(String value) {
			return this.frame.replace("{}", value);
		}

		@Override
		public String toString() {
			return this.said.toString();
		}

	}

}
