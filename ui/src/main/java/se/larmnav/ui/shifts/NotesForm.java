package se.larmnav.ui.shifts;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.alarms.ShiftsApi.Notes;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** What the next shift must know, in words, and the first of two signatures. */
class NotesForm extends Section {

	private final TextArea promises = area("promises");

	private final TextArea watchOuts = area("watch-outs");

	private final TextArea words = area("text");

	NotesForm(Runnable send) {
		addClassName("card");
		add(new H2(text("shifts.mine")), Line.paragraph(text("shifts.mine.tells"), "muted"), this.promises,
				this.watchOuts, this.words, Buttons.primary(text("shifts.send"), send));
	}

	Notes get() {
		return new Notes(this.promises.getValue().strip(), this.watchOuts.getValue().strip(),
				this.words.getValue().strip());
	}

	/** It is handed over: the next one begins with an empty form. */
	void sent() {
		for (var area : new TextArea[] { this.promises, this.watchOuts, this.words }) {
			area.clear();
			Draft.saved(area);
		}
	}

	private static TextArea area(String name) {
		var area = Draft.keep(new TextArea(text("shifts." + name)), "overlamning-" + name);
		area.setWidthFull();
		area.setMinRows(2);
		return area;
	}

}
