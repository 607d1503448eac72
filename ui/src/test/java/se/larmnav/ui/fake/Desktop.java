package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A person at the page: presses keys as larmnav.js does (the innermost open dialog, else
 * the page; only what is shown and may be pressed) and reads what is there.
 */
public final class Desktop {

	/** The keys that have been pressed. */
	public final List<String> keys = new ArrayList<>();

	/** Logs in as somebody with roles. */
	public static void as(String name, String... roles) {
		var authorities = Stream.of(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", authorities));
	}

	/** Presses keys one after the other. */
	public void press(String... pressed) {
		for (var key : pressed) {
			this.keys.add(key);
			var button = everything(surface()).filter(component -> has(component, key))
				.filter(component -> !isChosenFrom(component))
				.findFirst()
				.orElseThrow(() -> new AssertionError("nothing to press with " + key));
			click(button);
			MockVaadin.clientRoundtrip();
		}
	}

	/** Whether a key would do something. */
	public boolean canPress(String key) {
		return everything(surface()).anyMatch(component -> has(component, key));
	}

	/** Clicks a component as the browser would. */
	public static void click(Component component) {
		ComponentUtil.fireEvent(component, new ClickEvent<>(component));
	}

	/** All that is written on the page and in its dialogs. */
	public static String read(Component component) {
		return component.getElement().getTextRecursively();
	}

	/** The components of the page that fit. */
	public static List<Component> find(Predicate<Component> fits) {
		return everything(UI.getCurrent()).filter(fits).toList();
	}

	/** The one component with a value in an attribute. */
	public static Component with(String attribute, String value) {
		var found = find(component -> value.equals(attribute(component, attribute)));
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " components with " + attribute + "=" + value);
		}
		return found.getFirst();
	}

	/** Focus goes on from a group of choices when one is made. */
	private static boolean isChosenFrom(Component component) {
		return component.getParent()
			.filter(group -> group.getElement().hasAttribute("data-keys-here"))
			.stream()
			.flatMap(Component::getChildren)
			.anyMatch(choice -> "true".equals(attribute(choice, "aria-pressed")));
	}

	private static @Nullable String attribute(Component component, String name) {
		return component.getElement().isTextNode() ? null : component.getElement().getAttribute(name);
	}

	private static Component surface() {
		return everything(UI.getCurrent()).filter(component -> component instanceof Dialog dialog && dialog.isOpened())
			.reduce((first, last) -> last)
			.orElse(UI.getCurrent());
	}

	private static boolean has(Component component, String key) {
		var keys = attribute(component, "data-key");
		return keys != null && List.of(keys.split(" ")).contains(key)
				&& !(component instanceof HasEnabled enabled && !enabled.isEnabled());
	}

	private static Stream<Component> everything(Component component) {
		if (component instanceof Text) {
			return Stream.of(component);
		}
		if (!component.isVisible()) {
			return Stream.empty();
		}
		return Stream.concat(Stream.of(Objects.requireNonNull(component)),
				children(component).flatMap(Desktop::everything));
	}

	private static Stream<Component> children(Component component) {
		if (!(component instanceof Dialog dialog)) {
			return component.getChildren();
		}
		var footer = dialog.getFooter().getElement().getChildren().flatMap(child -> child.getComponent().stream());
		return Stream.concat(component.getChildren(), footer);
	}

}
