package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The kinds of button: one filled per screen, the others on grey. */
public final class Buttons {

	private static final String KEY = "data-key";

	private Buttons() {
	}

	/** The one filled button of a screen. */
	public static Button primary(String text, Runnable action) {
		var button = button(text, action);
		button.addThemeVariants(ButtonVariant.PRIMARY);
		return button;
	}

	public static Button button(String text, Runnable action) {
		var button = new Button(text, click -> action.run());
		button.setDisableOnClick(false);
		return button;
	}

	public static Button small(String text, Runnable action) {
		var button = button(text, action);
		button.addThemeVariants(ButtonVariant.SMALL);
		return button;
	}

	public static Button quiet(String text, Runnable action) {
		var button = button(text, action);
		button.addThemeVariants(ButtonVariant.TERTIARY);
		return button;
	}

	/** A button that looks like a link. */
	public static Button link(String text, Runnable action) {
		var button = quiet(text, action);
		button.addClassName("link");
		return button;
	}

	/** A button that is only an icon; the name is read aloud. */
	public static Button icon(Component icon, String name, Runnable action) {
		var button = quiet("", action);
		button.setIcon(icon);
		button.addClassName("icon-only");
		button.setAriaLabel(name);
		return button;
	}

	/**
	 * Lets a key of the work surface press the component, and shows the key before it.
	 */
	public static Button key(Button button, String key) {
		press(button, key);
		button.setPrefixComponent(new Cap(key));
		return button;
	}

	/** Lets keys of the work surface press the component. */
	public static <C extends Component> C press(C component, String... keys) {
		component.getElement().setAttribute(KEY, String.join(" ", keys));
		return component;
	}

}
