package se.larmnav.routine.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something stands in a routine; written as problems write it, such as
 * {@code steps[3].due}.
 *
 * @param parts keys, and places in lists as {@code [3]}, from 1
 */
public record Path(List<String> parts) {

	/** The whole. */
	public static final Path ROOT = new Path(List.of());

	public Path {
		parts = List.copyOf(parts);
	}

	/** The value of a key. */
	public Path key(String key) {
		return with(key);
	}

	/** An item of a list, counted from 0. */
	public Path item(int index) {
		return with("[" + (index + 1) + "]");
	}

	/** Where it stands: the list or the keys above it. */
	public Path parent() {
		return new Path(this.parts.subList(0, this.parts.size() - 1));
	}

	/** The last part. */
	public String last() {
		return this.parts.getLast();
	}

	/** Which item of a list it is, counted from 0. */
	public int index() {
		return Integer.parseInt(last().substring(1, last().length() - 1)) - 1;
	}

	/** Whether the last part is a place in a list. */
	public boolean isItem() {
		return last().startsWith("[");
	}

	private Path with(String part) {
		var parts = new ArrayList<>(this.parts);
		parts.add(part);
		return new Path(parts);
	}

	@Override
	public String toString() {
		return String.join(".", this.parts).replace(".[", "[");
	}

}
