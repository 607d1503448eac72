package se.larmnav.ui.keys;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import se.larmnav.contract.cases.KeysApi.KeyItem;
import se.larmnav.ui.part.Choosing;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/**
 * One item of the set: received, not there or missing; key, tag or code; and whether it
 * works.
 */
class KeyItemForm extends Div {

	private static final String HANDED_OVER = "HANDED_OVER";

	private final KeyItem item;

	private final List<String> forms;

	private final RadioButtonGroup<String> status;

	private final RadioButtonGroup<String> form;

	private final RadioButtonGroup<String> tried;

	/**
	 * @param forms in which the item may come here, the usual one first
	 */
	KeyItemForm(KeyItem item, List<String> forms) {
		this.item = item;
		this.forms = forms;
		var name = (item.label() != null) ? item.label() : textOr("key.kind." + item.kind(), item.kind());
		this.status = Choosing.one(name, "key.status", HANDED_OVER, "NOT_APPLICABLE", "MISSING");
		this.form = Choosing.one(text("key.form"), "key.form", forms.toArray(String[]::new));
		this.tried = Choosing.one(text("key.tried"), "key.tried", "OK", "FAILED");
		addClassNames("card", "key-item");
		this.status.addClassName("tiles");
		this.form.addClassName("tiles");
		this.tried.addClassName("tiles");
		this.status.addValueChangeListener(change -> adapt());
		add(this.status, this.form, this.tried);
		if ("NOT_APPLICABLE".equals(item.status()) || HANDED_OVER.equals(item.status())) {
			this.status.setValue(item.status());
		}
		if (item.form() != null && forms.contains(item.form())) {
			this.form.setValue(item.form());
		}
		else if (forms.size() == 1) {
			this.form.setValue(forms.getFirst());
		}
		adapt();
	}

	/** Received and it works; what the home does not have is left as it is. */
	void allOk() {
		if (!"NOT_APPLICABLE".equals(this.status.getValue())) {
			this.status.setValue(HANDED_OVER);
			if (this.form.isEmpty()) {
				this.form.setValue(this.forms.getFirst());
			}
			this.tried.setValue("OK");
		}
	}

	/** What has not been answered. */
	Optional<String> wrong() {
		if (this.status.isEmpty()) {
			return Optional.of(text("key.status.missing", this.status.getLabel()));
		}
		if (received() && (this.tried.isEmpty() || this.form.isEmpty())) {
			return Optional.of(text("key.tried.missing", this.status.getLabel()));
		}
		return Optional.empty();
	}

	KeyItem get() {
		return new KeyItem(this.item.kind(), this.item.label(), received() ? this.form.getValue() : null,
				this.status.getValue(), received() ? this.tried.getValue() : null);
	}

	private boolean received() {
		return HANDED_OVER.equals(this.status.getValue());
	}

	private void adapt() {
		this.form.setVisible(received());
		this.tried.setVisible(received());
	}

}
