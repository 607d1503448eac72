package se.larmnav.cases.takeover;

/** A column of a file. */
record Column(String name, boolean required, Form form, int longest) {

	static Column required(String name, Form form, int longest) {
		return new Column(name, true, form, longest);
	}

	static Column optional(String name, Form form, int longest) {
		return new Column(name, false, form, longest);
	}

}
