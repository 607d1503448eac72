package se.larmnav.ui.routines;

import java.util.Objects;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.tenants.LetterTextsApi.Letter;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;

import static se.larmnav.ui.text.Texts.text;

/**
 * A letter: the municipality's own words with facts in braces, and how they read for
 * somebody who does not exist.
 */
class LetterForm extends Panel {

	private final Span says = Line.small("");

	private final TextArea area = new TextArea();

	private final Button save;

	private final Div fields = new Div();

	private final Div preview = Line.styled(new Div(), "letter");

	private Letter letter;

	/**
	 * @param save takes what was written
	 */
	LetterForm(Letter letter, BiConsumer<LetterForm, String> save) {
		super(letter.name());
		addClassName("stack");
		this.letter = letter;
		this.area.setLabel(text("letter.body"));
		this.area.setHelperText(text("letter.body.help", "{name}"));
		this.area.setWidthFull();
		this.area.setMinRows(6);
		this.area.setValue(written());
		this.save = Buttons.press(Buttons.button(text("letter.save"), () -> save.accept(this, this.area.getValue())),
				"Ctrl+S");
		add(this.says, this.area, this.fields, Line.row(this.save), new H3(text("letter.preview")), this.preview,
				Line.paragraph(text("letter.frame"), "s", "muted"));
	}

	/** Shows it as it is now; what somebody is writing in it stays. */
	void show(Letter now, boolean may) {
		var writing = !this.area.getValue().equals(written());
		this.letter = now;
		if (!writing) {
			this.area.setValue(written());
		}
		this.area.setReadOnly(!may);
		this.save.setVisible(may);
		this.says.setText(text("letter.says", now.says(), now.source()));
		this.fields.removeAll();
		if (may) {
			this.fields.add(fields(now));
		}
		this.preview.removeAll();
		if (now.preview().isEmpty()) {
			this.preview.add(Line.paragraph(text("letter.none"), "muted"));
		}
		now.preview().forEach(one -> this.preview.add(Line.paragraph(one)));
	}

	Letter letter() {
		return this.letter;
	}

	/** What was written has become the draft's. */
	void accepted(String written) {
		this.area.setValue(written.strip());
		wrong("");
		this.letter = new Letter(this.letter.step(), this.letter.name(), this.letter.says(), this.letter.source(),
				written.strip(), this.letter.preview(), this.letter.fields());
	}

	/** Puts back what the draft says. */
	void reset() {
		this.area.setValue(written());
		wrong("");
	}

	/** Says at the field what is wrong; nothing when the text is empty. */
	void wrong(String said) {
		this.area.setManualValidation(true);
		this.area.setErrorMessage(said);
		this.area.setInvalid(!said.isEmpty());
	}

	private String written() {
		return Objects.requireNonNullElse(this.letter.body(), "");
	}

	private static Details fields(Letter letter) {
		var table = new Table(text("letter.fields"), "letter.field.key", "letter.field.name", "letter.field.example");
		letter.fields()
			.forEach(one -> table.row(Line.strong("{" + one.key() + "}"), new Span(one.name()),
					new Span(one.example())));
		return new Details(text("letter.fields"), table);
	}

}
