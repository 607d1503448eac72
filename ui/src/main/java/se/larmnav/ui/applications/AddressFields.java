package se.larmnav.ui.applications;

import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.ApplicationsApi.Address;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.ErrorSummary;

import static se.larmnav.ui.text.Texts.text;

/** A postal address. */
@Tag("fieldset")
class AddressFields extends HtmlContainer {

	private final TextField street = new TextField(text("address.street"));

	private final TextField entrance = new TextField(text("address.entrance"));

	private final TextField postcode = new TextField(text("address.postcode"));

	private final TextField place = new TextField(text("address.place"));

	AddressFields(String legend) {
		addClassName("fields");
		var title = new Legend();
		title.setText(legend);
		this.entrance.setHelperText(text("address.entrance.help"));
		this.postcode.getElement().setAttribute("inputmode", "numeric");
		add(title, this.street, this.entrance, this.postcode, this.place);
	}

	void check(ErrorSummary errors) {
		missing(errors, this.street, "address.street.missing");
		missing(errors, this.place, "address.place.missing");
		if (!this.postcode.getValue().replace(" ", "").matches("[0-9]{5}")) {
			errors.wrong(this.postcode, text("address.postcode.wrong"));
		}
	}

	Address get() {
		return new Address(this.street.getValue().strip(), this.postcode.getValue().strip(),
				this.place.getValue().strip(), Blank.toNull(this.entrance));
	}

	Map<String, Component> fields(String prefix) {
		return Map.of(prefix + "street", this.street, prefix + "entrance", this.entrance, prefix + "postcode",
				this.postcode, prefix + "place", this.place);
	}

	private static void missing(ErrorSummary errors, TextField field, String key) {
		if (field.getValue().isBlank()) {
			errors.wrong(field, text(key));
		}
	}

	@Tag("legend")
	private static final class Legend extends HtmlContainer {

	}

}
