package se.larmnav.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Overload;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Says that the alarm reception gets more than it can take in, so that devices are told
 * to try again or elsewhere.
 */
class BusyBand extends Div {

	private final Span words = Line.strong("");

	private final Swedish swedish;

	BusyBand(Swedish swedish) {
		this.swedish = swedish;
		addClassNames("banner", "busy");
		getElement().setAttribute("role", "alert");
		add(Icon.OFFLINE.medium(), new Div(this.words, new Paragraph(text("board.busy.text"))));
		setVisible(false);
	}

	void set(@Nullable Overload overload) {
		setVisible(overload != null);
		if (overload != null) {
			this.words.setText(text("board.busy", this.swedish.time(overload.since()), overload.refused()));
		}
	}

}
