package se.larmnav.ui.board;

import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Dispatch;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Phone;

import static se.larmnav.ui.text.Texts.text;

/** Sends the alarm out: to whom, why them, and what they are told. Enter sends. */
class SendDialog extends Dialog {

	private static final String PHONE = "PHONE";

	private final TextField cause = new TextField(text("board.cause"));

	private final Refusal refusal = new Refusal();

	private final Receiver receiver;

	private final Consumer<Dispatch> send;

	SendDialog(AlarmView alarm, Receiver receiver, Consumer<Dispatch> send) {
		this.receiver = receiver;
		this.send = send;
		var byPhone = PHONE.equals(receiver.channel());
		setHeaderTitle(text(byPhone ? "board.send.phone" : "board.send", receiver.name()));
		addClassName("board-dialog");
		add(Line.paragraph(receiver.why(), "muted"),
				Line.paragraph(text(byPhone ? "board.send.tells.phone" : "board.send.tells", receiver.name(),
						AlarmWords.of("channel", receiver.channel()))));
		if (byPhone && receiver.phone() != null) {
			add(new Phone(receiver.phone()));
		}
		if (byPhone) {
			add(new Handover(alarm));
		}
		this.cause.setWidthFull();
		add(this.cause, this.refusal);
		var submit = Buttons.primary(text(byPhone ? "board.send.phone.do" : "board.send.do"), this::submit);
		submit.setSuffixComponent(Cap.enter());
		getFooter().add(Buttons.quiet(text("action.cancel"), this::close), Buttons.press(submit, "Enter"));
		addOpenedChangeListener(change -> submit.focus());
	}

	private void submit() {
		var why = Blank.toNull(this.cause);
		if (this.refusal.gone(() -> this.send.accept(new Dispatch(this.receiver.unit(), why)))) {
			close();
			return;
		}
		// a telephone helps when the app does not answer, not against the routine
		if (this.receiver.phone() != null && !this.refusal.isByRule()) {
			var call = new Phone(this.receiver.phone(),
					text("board.send.failed", this.receiver.name(), this.receiver.phone()));
			add(Line.styled(call, "button"));
			call.focus();
		}
	}

	/**
	 * To whom it is sent.
	 *
	 * @param unit null is the one that the routine names
	 */
	record Receiver(@Nullable String unit, String name, String channel, @Nullable String phone, String why) {
	}

}
