package se.larmnav.ui.board;

import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** Asks before something that others are told of: what they are told, and the cause. */
class SureDialog extends Dialog {

	/**
	 * @param key the texts: its .title, .tells and .do
	 * @param who whom it concerns
	 * @param withCause whether a cause may be given
	 */
	SureDialog(String key, String who, boolean withCause, Consumer<@Nullable String> sure) {
		setHeaderTitle(text(key + ".title", who));
		addClassName("board-dialog");
		var cause = new TextField(text("board.cause"));
		var refusal = new Refusal();
		cause.setWidthFull();
		cause.setVisible(withCause);
		add(Line.paragraph(text(key + ".tells", who)), cause, refusal);
		var submit = Buttons.primary(text(key + ".do"), () -> {
			if (refusal.gone(() -> sure.accept(Blank.toNull(cause)))) {
				close();
			}
		});
		submit.setSuffixComponent(Cap.enter());
		getFooter().add(Buttons.quiet(text("action.cancel"), this::close), Buttons.press(submit, "Enter"));
		addOpenedChangeListener(change -> submit.focus());
	}

}
