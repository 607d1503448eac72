package se.larmnav.ui.board;

import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Choices;
import se.larmnav.contract.alarms.AlarmsApi.Closing;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * Closes an alarm in four keys: 0, the reason's digit, the outcome's digit, Ctrl+Enter.
 */
class CloseDialog extends Dialog {

	private final ChoiceGroup reasons;

	private final ChoiceGroup outcomes;

	private final TextArea note = new TextArea(text("board.note"));

	private final Refusal refusal = new Refusal();

	private final Consumer<Closing> close;

	CloseDialog(AlarmView alarm, Choices choices, Consumer<Closing> close) {
		this.close = close;
		var submit = Buttons.press(Buttons.primary(text("board.close.do"), this::submit), "Ctrl+Enter");
		submit.setSuffixComponent(new Cap("Ctrl+↵"));
		this.outcomes = new ChoiceGroup(text("board.close.outcome"), choices.outcomes(), submit::focus);
		this.reasons = new ChoiceGroup(text("board.close.reason"), choices.reasons(), this.outcomes::focus);
		setHeaderTitle(text("board.close.title", AlarmWords.names(alarm)));
		addClassName("board-dialog");
		this.note.setWidthFull();
		add(Line.paragraph(text("board.close.tells"), "muted"), this.reasons, this.outcomes, this.note, this.refusal);
		getFooter().add(Buttons.quiet(text("action.cancel"), this::close), submit);
		addOpenedChangeListener(change -> this.reasons.focus());
	}

	private void submit() {
		if (this.reasons.get().isEmpty()) {
			this.reasons.focus();
			return;
		}
		if (this.outcomes.get().isEmpty()) {
			this.outcomes.focus();
			return;
		}
		var closing = new Closing(this.reasons.get().get().key(), this.outcomes.get().get().key(),
				Blank.toNull(this.note));
		if (this.refusal.gone(() -> this.close.accept(closing))) {
			close();
		}
	}

}
