package se.larmnav.ui.board;

/** What an operator does with an alarm. Its key and its place never change. */
enum Act {

	ANSWER("1", "Enter"), TALKED("K"), NO_CONTACT("I"), SEND("2"), SEND_OTHER("3"), PHONE("4"), RELATIVE("5"),
	EMERGENCY("6"), NOTE("7", "N"), TAKE_OVER("9"), CLOSE("0");

	private final String[] keys;

	Act(String... keys) {
		this.keys = keys;
	}

	/** The key that is shown. */
	String key() {
		return this.keys[0];
	}

	String[] keys() {
		return this.keys.clone();
	}

}
