package se.larmnav.ui.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import static se.larmnav.ui.text.Texts.text;

/** What an operator does with an alarm. Its key and its place never change. */
enum Act {

	ANSWER("1", Act.ENTER), TALKED("K"), NO_CONTACT("I"), SEND("2"), SEND_OTHER("3"), PHONE("4"), RELATIVE("5"),
	EMERGENCY("6"), NOTE("7", "N"), TECHNICAL("8"), TAKE_OVER("9"), CLOSE("0");

	private static final String ENTER = "Enter";

	private final String[] keys;

	Act(String... keys) {
		this.keys = keys;
	}

	/** Every key of the board and what it does, for the help. */
	static String[] help() {
		var acts = Arrays.stream(values())
			.flatMap(act -> Stream.of(String.join(" / ", act.keys).replace(ENTER, "↵"), act.word()));
		var others = Stream.of("T", "L", "H", "M").flatMap(key -> Stream.of(key, text("keys.board." + key)));
		return Stream.concat(acts, others).toArray(String[]::new);
	}

	/** What it is called. */
	String word() {
		return text("board.act." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/** The key that is shown. */
	String key() {
		return this.keys[0];
	}

	String[] keys() {
		return this.keys.clone();
	}

}
