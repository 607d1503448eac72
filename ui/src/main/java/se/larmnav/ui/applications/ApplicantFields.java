package se.larmnav.ui.applications;

import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.ui.part.ErrorSummary;

import static se.larmnav.ui.text.Texts.text;

/** Who applies. */
class ApplicantFields extends Div {

	private final TextField number = new TextField(text("applicant.number"));

	private final TextField given = new TextField(text("applicant.given"));

	private final TextField family = new TextField(text("applicant.family"));

	private final TextField phone = new TextField(text("applicant.phone"));

	ApplicantFields() {
		addClassName("fields");
		this.number.setHelperText(text("applicant.number.help"));
		this.number.setAutofocus(true);
		this.phone.getElement().setAttribute("inputmode", "tel");
		add(this.number, this.given, this.family, this.phone);
	}

	void check(ErrorSummary errors) {
		var digits = this.number.getValue().replaceAll("[^0-9]", "").length();
		if (digits != 10 && digits != 12) {
			errors.wrong(this.number, text((digits == 0) ? "applicant.number.missing" : "applicant.number.wrong"));
		}
		missing(errors, this.given, "applicant.given.missing");
		missing(errors, this.family, "applicant.family.missing");
		missing(errors, this.phone, "applicant.phone.missing");
	}

	String personalNumber() {
		return this.number.getValue().strip();
	}

	String givenName() {
		return this.given.getValue().strip();
	}

	String familyName() {
		return this.family.getValue().strip();
	}

	String phone() {
		return this.phone.getValue().strip();
	}

	Map<String, Component> fields() {
		return Map.of("personalNumber", this.number, "givenName", this.given, "familyName", this.family, "phone",
				this.phone);
	}

	private static void missing(ErrorSummary errors, TextField field, String key) {
		if (field.getValue().isBlank()) {
			errors.wrong(field, text(key));
		}
	}

}
