package se.larmnav.ui.shell;

import java.time.Duration;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * The line at the bottom: what has just been done, read aloud, and the keys of the page.
 */
public class StatusLine extends Footer {

	private static final String KEYS = "larmnav.keys";

	private static final String MORE = "larmnav.keys.more";

	private static final Duration UNDO = Duration.ofSeconds(10);

	private final Span said = new Span();

	private final Span undo = new Span();

	private final Span hints = new Span();

	StatusLine() {
		addClassName("statusline");
		this.said.getElement().setAttribute("aria-live", "polite");
		this.hints.addClassNames("end", "hints");
		add(this.said, this.undo, this.hints);
	}

	/** Says on the current page what has been done. */
	public static void say(String what) {
		var line = ComponentUtil.getData(UI.getCurrent(), StatusLine.class);
		if (line != null) {
			line.said.setText(what);
			line.undo.removeAll();
		}
	}

	/** The keys of the page that is shown, as texts "K kontakt". */
	public static void keys(String... keysAndWords) {
		ComponentUtil.setData(UI.getCurrent(), KEYS, keysAndWords);
		ComponentUtil.setData(UI.getCurrent(), MORE, null);
		var line = ComponentUtil.getData(UI.getCurrent(), StatusLine.class);
		if (line != null) {
			line.show(keysAndWords);
		}
	}

	/** Keys of the page that only its help lists. */
	public static void moreKeys(String... keysAndWords) {
		ComponentUtil.setData(UI.getCurrent(), MORE, keysAndWords);
	}

	/**
	 * Offers for ten seconds to take back what has just been said to be done (ux.md 1.2,
	 * rule 7).
	 */
	public static void undo(Runnable undo) {
		var line = ComponentUtil.getData(UI.getCurrent(), StatusLine.class);
		if (line != null) {
			line.offer(undo);
		}
	}

	private void offer(Runnable undo) {
		var button = Buttons.press(Buttons.link(text("action.undo"), () -> {
			this.undo.removeAll();
			undo.run();
		}), "Ctrl+Z");
		button.addClassName("undo");
		button.setSuffixComponent(new Cap("Ctrl+Z"));
		button.getElement().executeJs("setTimeout(() => this.remove(), $0)", UNDO.toMillis());
		this.undo.removeAll();
		this.undo.add(button);
	}

	void attachTo(UI ui) {
		ComponentUtil.setData(ui, StatusLine.class, this);
		if (ComponentUtil.getData(ui, KEYS) instanceof String[] keysAndWords) {
			show(keysAndWords);
		}
	}

	void show(String... keysAndWords) {
		this.hints.removeAll();
		if (keysAndWords.length == 0) {
			return;
		}
		this.hints.add(hint(new Span(text("keys.on"))));
		for (var i = 0; i < keysAndWords.length; i += 2) {
			this.hints.add(hint(new Cap(keysAndWords[i]), new Span(keysAndWords[i + 1])));
		}
		var help = Buttons.press(Buttons.link(text("keys.help"), () -> new KeysDialog(keysAndWords, more()).open()),
				"?");
		help.setPrefixComponent(new Cap("?"));
		this.hints.add(help);
	}

	private static String[] more() {
		return (ComponentUtil.getData(UI.getCurrent(), MORE) instanceof String[] more) ? more : new String[0];
	}

	private static Span hint(com.vaadin.flow.component.Component... parts) {
		return Line.styled(new Span(parts), "hint");
	}

}
