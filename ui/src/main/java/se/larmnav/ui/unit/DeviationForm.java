package se.larmnav.ui.unit;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.alarms.AlarmsApi.Deviation;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** One deviation: what the system knows, and what only people know. */
class DeviationForm extends Section {

	DeviationForm(Deviation deviation, Swedish swedish, Consumer<String> report) {
		addClassNames("card", "deviation");
		var words = Draft.keep(new TextArea(text("unit.deviation.words")), "avvikelse-" + deviation.id());
		words.setWidthFull();
		words.setMinRows(3);
		var send = Buttons.primary(text("unit.deviation.send"), () -> {
			words.setInvalid(words.getValue().isBlank());
			words.setErrorMessage(text("unit.deviation.missing"));
			if (!words.isInvalid()) {
				report.accept(words.getValue().strip());
				Draft.saved(words);
			}
		});
		add(new H2(deviation.text()),
				Line.paragraph(
						text("unit.deviation.facts", swedish.dayAndTime(deviation.breachedAt()), deviation.source()),
						"s", "muted"),
				words, wide(send), Line.paragraph(text("unit.deviation.tells"), "s", "muted"));
	}

	private static Button wide(Button button) {
		button.setWidthFull();
		return Line.styled(button, "deviation__send");
	}

}
