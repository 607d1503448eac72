package se.larmnav.ui.board;

import com.vaadin.flow.component.dialog.Dialog;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** Asks at the start of a shift whether the three signals were heard. */
class HeardDialog extends Dialog {

	HeardDialog() {
		setHeaderTitle(text("board.heard.title"));
		addClassName("board-dialog");
		add(Line.paragraph(text("board.heard.text")));
		var yes = Buttons.primary(text("board.heard.yes"), this::close);
		yes.setSuffixComponent(Cap.enter());
		getFooter().add(
				Buttons.button(text("board.heard.again"), () -> getElement().executeJs("larmnav.sound.start()")),
				Buttons.press(yes, "Enter"));
		addOpenedChangeListener(change -> yes.focus());
	}

}
