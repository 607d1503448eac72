package se.larmnav.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.Page;

import static se.larmnav.ui.text.Texts.text;

/** Says that alarms of one area have failed together and nobody has reported it. */
class SuspectedBand extends Div {

	private final Span words = Line.strong("");

	SuspectedBand() {
		addClassNames("banner", "suspected");
		getElement().setAttribute("role", "status");
		add(Icon.TEKNIK.medium(), new Div(this.words, new Paragraph(text("board.suspected.text"))),
				Line.styled(Buttons.button(text("board.suspected.do"), () -> Go.to(Page.OUTAGES.path())), "end"));
		setVisible(false);
	}

	void set(int suspected) {
		setVisible(suspected > 0);
		this.words.setText(text((suspected == 1) ? "board.suspected.one" : "board.suspected", suspected));
	}

}
