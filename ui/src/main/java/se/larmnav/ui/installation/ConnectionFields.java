package se.larmnav.ui.installation;

import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Choices;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.InstallationsApi.Connection;
import se.larmnav.ui.part.ErrorSummary;

import static se.larmnav.ui.text.Texts.text;

/**
 * How the device is connected, with the assessment of the home; where that is asked for.
 */
class ConnectionFields extends Div {

	private final RadioButtonGroup<Choice> technology = new RadioButtonGroup<>(text("connection.technology"));

	private final RadioButtonGroup<Choice> by = new RadioButtonGroup<>(text("connection.by"));

	private final Checkbox cityNetwork = new Checkbox(text("connection.city-network"));

	private final TextArea assessment = new TextArea(text("connection.assessment"));

	ConnectionFields(Choices choices) {
		addClassName("stack");
		setVisible(!choices.connections().isEmpty());
		of(this.technology, choices.technologies());
		of(this.by, choices.connections());
		this.assessment.setWidthFull();
		this.assessment.setHelperText(text("connection.assessment.help"));
		add(this.technology, this.by, this.cityNetwork, this.assessment);
	}

	private static void of(RadioButtonGroup<Choice> group, List<Choice> choices) {
		group.setItems(choices);
		group.setItemLabelGenerator(Choice::text);
		if (choices.size() == 1) {
			group.setValue(choices.getFirst());
		}
	}

	void check(ErrorSummary errors) {
		if (!isVisible()) {
			return;
		}
		if (this.technology.isEmpty()) {
			errors.wrong(this.technology, text("connection.technology.missing"));
		}
		if (this.by.isEmpty()) {
			errors.wrong(this.by, text("connection.by.missing"));
		}
		if (this.assessment.getValue().isBlank()) {
			errors.wrong(this.assessment, text("connection.assessment.missing"));
		}
	}

	@Nullable Connection get() {
		return isVisible() ? new Connection(this.technology.getValue().key(), this.by.getValue().key(),
				this.cityNetwork.getValue(), this.assessment.getValue().strip()) : null;
	}

	Map<String, Component> fields() {
		return Map.of("connection/technology", this.technology, "connection/by", this.by, "connection/assessment",
				this.assessment);
	}

}
