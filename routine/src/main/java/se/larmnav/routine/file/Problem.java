package se.larmnav.routine.file;

/**
 * Something wrong in a file.
 *
 * @param line from 1
 * @param column from 1
 * @param key the path to it, such as access.keys.items
 * @param text what is wrong and what was expected
 */
public record Problem(String file, int line, int column, String key, String text) {

	@Override
	public String toString() {
		return this.file + ":" + this.line + ":" + this.column + " " + (this.key.isEmpty() ? "" : this.key + ": ")
				+ this.text;
	}

}
