package se.larmnav.ui.keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.KeysApi.Contact;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.DigitChoice;
import se.larmnav.ui.part.ErrorSummary;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * A contact about keys: a digit says who was reached, another whether the keys are ready,
 * Enter saves.
 */
public class ContactForm extends Composite<Div> {

	private static final String NOBODY = "NOBODY";

	private final DigitChoice<String> reached = new DigitChoice<>(text("contact.reached"),
			List.of("PERSON", "RELATIVE", NOBODY), who -> text("contact.reached." + who));

	private final DigitChoice<String> ready = new DigitChoice<>(text("contact.ready"), List.of("YES", "NO", "PARTLY"),
			answer -> text("contact.ready." + answer));

	private final TextField missing = new TextField(text("contact.missing"));

	private final Checkbox informed = new Checkbox(text("contact.informed"));

	private final ErrorSummary errors = new ErrorSummary();

	public ContactForm(Consumer<Contact> save) {
		var button = Buttons.press(Buttons.primary(text("action.save"), () -> get().ifPresent(one -> send(one, save))),
				"Enter", "Ctrl+Enter");
		button.setSuffixComponent(Cap.enter());
		this.reached.addValueChangeListener(change -> adapt());
		this.ready.addValueChangeListener(change -> adapt());
		var info = Line.styled(new Div(this.informed, this.missing), "info");
		getContent().add(this.errors, this.reached, this.ready, info, button);
		getContent().addClassName("contact");
		getContent().getElement()
			.setAttribute("role", "group")
			.setAttribute("aria-label", text("contact.label"))
			.setAttribute("data-digit-form", "")
			.setAttribute("data-keys-here", "");
		adapt();
	}

	/** Puts the hand in the form. */
	public void focus() {
		this.reached.getElement().executeJs("setTimeout(() => this.querySelector('input')?.focus(), 50)");
	}

	/** The contact, if all that is needed has been said. */
	private Optional<Contact> get() {
		this.errors.clear();
		if (this.reached.isEmpty()) {
			this.errors.wrong(this.reached, text("contact.reached.missing"));
		}
		if (talked() && this.ready.isEmpty()) {
			this.errors.wrong(this.ready, text("contact.ready.missing"));
		}
		if (this.missing.isVisible() && this.missing.isEmpty()) {
			this.errors.wrong(this.missing, text("contact.missing.missing"));
		}
		if (!this.errors.show()) {
			return Optional.empty();
		}
		return Optional.of(new Contact(this.reached.getValue(), talked() ? this.ready.getValue() : null,
				this.missing.isVisible() ? Blank.toNull(this.missing) : null, this.informed.getValue(), "PHONE", null));
	}

	/** A refusal is said here, and what was written stays. */
	private void send(Contact contact, Consumer<Contact> save) {
		try {
			save.accept(contact);
		}
		catch (Problem problem) {
			this.errors.explain(problem, Map.of("reached", this.reached, "ready", this.ready, "missing", this.missing));
		}
	}

	private boolean talked() {
		return !this.reached.isEmpty() && !NOBODY.equals(this.reached.getValue());
	}

	private void adapt() {
		this.ready.setVisible(!NOBODY.equals(this.reached.getValue()));
		this.missing.setVisible(talked() && "PARTLY".equals(this.ready.getValue()));
	}

}
