package se.larmnav.ui.applications;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.ApplicationsApi.Relative;

import static se.larmnav.ui.text.Texts.text;

/** A relative or close person, if one is named. */
class RelativeFields extends Div {

	private final TextField name = new TextField(text("relative.name"));

	private final TextField relation = new TextField(text("relative.relation"));

	private final TextField phone = new TextField(text("relative.phone"));

	private final Checkbox key = new Checkbox(text("relative.key"));

	RelativeFields() {
		addClassName("fields");
		add(this.name, this.relation, this.phone, this.key);
	}

	List<Relative> get() {
		return this.name.getValue().isBlank() ? List.of() : List.of(new Relative(this.name.getValue().strip(),
				this.relation.getValue().strip(), this.phone.getValue().strip(), this.key.getValue(), null));
	}

	Map<String, Component> fields() {
		return Map.of("relatives/0/name", this.name, "relatives/0/relation", this.relation, "relatives/0/phone",
				this.phone);
	}

}
