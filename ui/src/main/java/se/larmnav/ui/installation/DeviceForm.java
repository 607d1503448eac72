package se.larmnav.ui.installation;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Choices;
import se.larmnav.contract.cases.InstallationsApi.Device;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.ErrorSummary;

import static se.larmnav.ui.text.Texts.text;

/** Which device has been put up, with what, and how it is connected. */
class DeviceForm extends Composite<Div> {

	private final ErrorSummary errors = new ErrorSummary();

	private final TextField controller = new TextField(text("device.controller"));

	private final Select<Choice> family = new Select<>();

	private final TextField serial = new TextField(text("device.serial"));

	private final CheckboxGroup<Choice> accessories;

	private final ConnectionFields connection;

	DeviceForm(InstallationView now, Choices choices) {
		this.accessories = Choosing.many(text("device.accessories"), choices.accessories(), Choice::text);
		this.accessories.setVisible(!choices.accessories().isEmpty());
		choices.accessories()
			.stream()
			.filter(choice -> now.accessories().contains(choice.key()))
			.forEach(choice -> this.accessories.select(choice));
		this.connection = new ConnectionFields(choices);
		this.controller.setHelperText(text("device.controller.help"));
		this.controller.setAllowedCharPattern("[0-9]");
		this.controller.getElement().setAttribute("inputmode", "numeric");
		if (now.controllerId() != null) {
			this.controller.setValue(now.controllerId());
		}
		families(choices.deviceFamilies());
		this.controller.setWidthFull();
		this.family.setWidthFull();
		this.serial.setWidthFull();
		getContent().addClassName("stack");
		getContent().add(this.errors, this.controller, this.family, this.serial, this.accessories, this.connection);
	}

	/** The device, if all that is needed has been said. */
	Optional<Device> get() {
		this.errors.clear();
		if (this.controller.isEmpty()) {
			this.errors.wrong(this.controller, text("device.controller.missing"));
		}
		if (this.family.isEmpty()) {
			this.errors.wrong(this.family, text("device.family.missing"));
		}
		this.connection.check(this.errors);
		if (!this.errors.show()) {
			return Optional.empty();
		}
		return Optional
			.of(new Device(this.controller.getValue(), this.family.getValue().key(), Blank.toNull(this.serial),
					this.accessories.getValue().stream().map(Choice::key).toList(), this.connection.get()));
	}

	/** Shows why it was refused; all that was written stays. */
	void refused(Problem problem) {
		var fields = new HashMap<String, Component>(this.connection.fields());
		fields.put("controllerId", this.controller);
		fields.put("family", this.family);
		fields.put("serialNumber", this.serial);
		this.errors.explain(problem, fields);
	}

	private void families(List<Choice> families) {
		this.family.setLabel(text("device.family"));
		this.family.setItems(families);
		this.family.setItemLabelGenerator(Choice::text);
		if (families.size() == 1) {
			this.family.setValue(families.getFirst());
		}
	}

}
