package se.larmnav.routine.check;

/**
 * Something that a check has found, at its place.
 *
 * @param code stable name of the check, for programs
 * @param line from 1
 * @param column from 1
 * @param path the path to it in the file, such as steps[3].due
 * @param text what was found, a Swedish sentence
 */
public record Finding(Severity severity, String code, String file, int line, int column, String path, String text) {

	/** Whether it stops publication. */
	public enum Severity {

		/** It must be mended first. */
		ERROR,

		/** It may be accepted with a reason. */
		WARNING

	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ":" + this.column + " "
				+ (this.severity == Severity.ERROR ? "fel" : "varning") + (this.path.isEmpty() ? "" : " " + this.path)
				+ ": " + this.text;
	}

}
