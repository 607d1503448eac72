package se.larmnav.ui.shell;

import java.util.stream.Stream;

import com.vaadin.flow.component.dialog.Dialog;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * What the keys of the page do, and the switch that turns single keys off (WCAG 2.1.4).
 */
class KeysDialog extends Dialog {

	KeysDialog(String[] hinted, String[] more) {
		setHeaderTitle(text("keys.title"));
		var facts = new Facts();
		var keysAndWords = Stream.concat(Stream.of(hinted), Stream.of(more)).toArray(String[]::new);
		for (var i = 0; i < keysAndWords.length; i += 2) {
			facts.add(new Facts.Term(new Cap(keysAndWords[i]), Line.spoken(keysAndWords[i])),
					new Facts.Description(keysAndWords[i + 1]));
		}
		facts.add(new Facts.Term(new Cap("Ctrl+K")), new Facts.Description(text("keys.palette")));
		facts.add(new Facts.Term(new Cap("Esc")), new Facts.Description(text("keys.escape")));
		add(facts, Line.paragraph(text("keys.where"), "s", "muted"));
		var toggle = Buttons.button(text("keys.toggle"), () -> getElement().executeJs("larmnav.keys.toggle()"));
		getFooter().add(toggle, Buttons.primary(text("action.close"), this::close));
	}

}
