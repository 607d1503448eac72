package se.larmnav.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.DispatchView;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * To whom the alarm has been sent and whether they have taken it; it can be taken back.
 */
class SentPanel extends Div {

	private final Swedish swedish;

	private final Runnable recall;

	SentPanel(Swedish swedish, Runnable recall) {
		this.swedish = swedish;
		this.recall = recall;
		addClassNames("thin", "sent");
	}

	void set(AlarmView alarm) {
		removeAll();
		setVisible(alarm.dispatch() != null);
		if (alarm.dispatch() == null) {
			return;
		}
		var sent = alarm.dispatch();
		add(Icon.RIGHT.small(), Line.strong(text("board.sent", sent.unitName())), Line.dot(),
				new Span(AlarmWords.of("channel", sent.channel()) + " " + this.swedish.seconds(sent.at())), Line.dot(),
				new Span(taken(sent)));
		if (AlarmWords.may(alarm, "RECALL")) {
			add(Line.styled(Buttons.small(text("board.recall"), this.recall), "end"));
		}
	}

	private String taken(DispatchView sent) {
		if (sent.acknowledgedBy() == null) {
			return text("board.sent.waiting");
		}
		var taken = text("board.sent.taken", sent.acknowledgedBy(), this.swedish.seconds(sent.acknowledgedAt()));
		return (sent.responders() == 1) ? taken
				: taken + ", " + text("board.sent.together", sent.going(), sent.responders());
	}

}
