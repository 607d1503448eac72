package se.larmnav.ui.routines;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import se.larmnav.contract.tenants.RoutinesApi.Change;
import se.larmnav.contract.tenants.RoutinesApi.Choice;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * A value in the form that fits it: a number and its unit, a choice, or text as the file
 * writes it. It is sent when one leaves it, and stays as it was written until then.
 */
class ValueCell extends Div {

	private static final int LONG = 60;

	private final Writing writing;

	private final Div before = Line.styled(new Div(), "before");

	private Value value;

	private String sent;

	private TextFieldBase<?, String> field = new TextField();

	private Select<String> choice = new Select<>();

	ValueCell(Value value, Writing writing) {
		this.value = value;
		this.sent = value.text();
		this.writing = writing;
		addClassName("cell");
		getElement().setAttribute("data-path", value.path());
		add(this.before);
		if (!value.choices().isEmpty()) {
			choices();
		}
		else {
			Amount.parse(value.text()).ifPresentOrElse(this::amount, this::words);
		}
	}

	/** The value as it is now; what somebody is writing in the cell stays. */
	void show(Value now, Marks marks) {
		if (!now.text().equals(this.sent)) {
			put(now.text());
		}
		this.value = now;
		this.sent = now.text();
		this.before.removeAll();
		marks.change(now.path())
			.map(Change::was)
			.ifPresent(was -> this.before.add(new ChangeSentence.Old(inWords(was))));
		wrong(marks.wrong(now.path()).map(Finding::text).orElse(""));
	}

	/** Puts what somebody wrote there, which has not been sent. */
	void put(String text) {
		if (!this.value.choices().isEmpty()) {
			this.choice.setValue(text);
			return;
		}
		var amount = Amount.parse(text);
		this.field.setValue(amount.map(Amount::number).orElse(text));
		amount.ifPresent(one -> this.choice.setValue(one.unit()));
	}

	/** What was written has become the draft's. */
	void accepted(String text) {
		this.sent = text;
	}

	/** Puts back what the draft says. */
	void reset() {
		put(this.sent);
	}

	/** Says at the cell what is wrong; nothing when the text is empty. */
	void wrong(String said) {
		HasValidation at = this.value.choices().isEmpty() ? this.field : this.choice;
		at.setManualValidation(true);
		at.setErrorMessage(said);
		at.setInvalid(!said.isEmpty());
	}

	void focus() {
		if (this.value.choices().isEmpty()) {
			this.field.focus();
		}
		else {
			this.choice.focus();
		}
	}

	private void amount(Amount amount) {
		var number = new TextField();
		number.setAllowedCharPattern("[0-9]");
		number.setMaxLength(4);
		number.addClassName("number");
		number.getElement().setAttribute("inputmode", "numeric");
		number.addValueChangeListener(this::changed);
		field(number, text("routine.value.number", this.value.name()), amount.number());
		this.choice = select(amount.units(), amount.unit());
		this.choice.setItemLabelGenerator(unit -> Amount.unitInWords(this.field.getValue(), unit));
		this.choice.setAriaLabel(text("routine.value.unit", this.value.name()));
		add(this.choice);
	}

	private void choices() {
		this.choice = select(this.value.choices().stream().map(Choice::text).toList(), this.value.text());
		this.choice.setItemLabelGenerator(this::inWords);
		this.choice.setAriaLabel(this.value.name());
		add(this.choice);
	}

	private void words() {
		if (this.value.text().length() > LONG) {
			var area = new TextArea();
			area.addValueChangeListener(this::changed);
			field(area, this.value.name(), this.value.text());
		}
		else {
			var line = new TextField();
			line.addValueChangeListener(this::changed);
			field(line, this.value.name(), this.value.text());
		}
		this.field.addClassName("words");
	}

	private void field(TextFieldBase<?, String> made, String label, String value) {
		made.setAriaLabel(label);
		made.setValue(value);
		this.field = made;
		add(made);
	}

	private Select<String> select(List<String> items, String value) {
		var made = new Select<String>();
		made.setItems(items);
		made.setValue(value);
		made.addValueChangeListener(this::changed);
		return made;
	}

	private void changed(HasValue.ValueChangeEvent<?> change) {
		if (!change.isFromClient()) {
			return;
		}
		var now = written();
		if (now.isEmpty()) {
			wrong(text("routine.value.missing"));
		}
		else if (!now.get().equals(this.sent)) {
			this.writing.write(this, this.value, now.get());
		}
	}

	private Optional<String> written() {
		if (!this.value.choices().isEmpty()) {
			return Optional.ofNullable(this.choice.getValue());
		}
		var written = this.field.getValue().strip();
		if (written.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of((this.choice.getValue() == null) ? written : new Amount(written, this.choice.getValue()).written());
	}

	/** As people say it. */
	String inWords(String text) {
		return this.value.choices()
			.stream()
			.filter(one -> one.text().equals(text))
			.map(Choice::words)
			.findFirst()
			.or(() -> Amount.parse(text).map(Amount::words))
			.orElse(text);
	}

	/** Takes what has been written in a cell. */
	@FunctionalInterface
	interface Writing {

		void write(ValueCell cell, Value value, String text);

	}

}
