package se.larmnav.ui.part;

import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

import static se.larmnav.ui.text.Texts.text;

/** A value that is hidden until somebody asks for it; asking may be a logged read. */
public class Masked extends Span {

	private final Span value;

	private final String masked;

	private final Supplier<String> whole;

	private final Button button;

	/**
	 * @param what the name of the value, for the button
	 * @param whole fetches the value when it is asked for
	 */
	public Masked(String what, String masked, Supplier<String> whole) {
		this.masked = masked;
		this.whole = whole;
		this.value = new Span(masked);
		this.button = Buttons.small(text("action.show"), this::toggle);
		this.button.setAriaLabel(text("action.show") + " " + what);
		addClassName("masked");
		add(this.value, this.button);
	}

	/** The first sign and dots: 4•••. */
	public static String dots(String value) {
		return value.isEmpty() ? "" : value.charAt(0) + "•".repeat(value.length() - 1);
	}

	private void toggle() {
		var hidden = this.value.getText().equals(this.masked);
		this.value.setText(hidden ? this.whole.get() : this.masked);
		this.button.setText(text(hidden ? "action.hide" : "action.show"));
	}

}
