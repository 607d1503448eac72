package se.larmnav.ui.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** Says that the browser has stopped the sound of a shift that has been started. */
class SilentBand extends Div {

	SilentBand() {
		addClassNames("banner", "silent");
		getElement().setAttribute("role", "alert");
		var words = new Div(Line.strong(text("board.silent")), new Paragraph(text("board.silent.text")));
		add(Icon.SOUND.medium(), words, Line.styled(
				Buttons.button(text("board.silent.do"), () -> getElement().executeJs("larmnav.sound.start()")), "end"));
		setVisible(false);
	}

}
