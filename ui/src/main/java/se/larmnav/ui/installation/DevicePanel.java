package se.larmnav.ui.installation;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.Choices;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.InstallationsApi.Device;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Choosing;
import se.larmnav.ui.part.ErrorSummary;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Step 2: which device has been put up; then its test alarm is waited for and seen live.
 */
class DevicePanel extends Panel {

	private final ErrorSummary errors = new ErrorSummary();

	private final TextField controller = new TextField(text("device.controller"));

	private final Select<Choice> family = new Select<>();

	private final TextField serial = new TextField(text("device.serial"));

	private final CheckboxGroup<Choice> accessories;

	private final ConnectionFields connection;

	DevicePanel(CaseView view, InstallationView now, Choices choices, InstallationsApi installations, Swedish swedish,
			BiConsumer<UUID, String> done) {
		super(text("installation.device.title"));
		this.accessories = Choosing.many(text("device.accessories"), choices.accessories(), Choice::text);
		this.accessories.setVisible(!choices.accessories().isEmpty());
		this.connection = new ConnectionFields(choices);
		add(heard(now, swedish));
		if (now.testAlarmSeenAt() == null && view.may().contains(Operation.DEVICE)) {
			form(now, choices.deviceFamilies());
			add(Buttons.button(text((now.controllerId() == null) ? "device.do" : "device.again"),
					() -> send(view.id(), installations, done)));
		}
	}

	private void form(InstallationView now, List<Choice> families) {
		this.controller.setHelperText(text("device.controller.help"));
		this.controller.setAllowedCharPattern("[0-9]");
		this.controller.getElement().setAttribute("inputmode", "numeric");
		if (now.controllerId() != null) {
			this.controller.setValue(now.controllerId());
		}
		this.family.setLabel(text("device.family"));
		this.family.setItems(families);
		this.family.setItemLabelGenerator(Choice::text);
		if (families.size() == 1) {
			this.family.setValue(families.getFirst());
		}
		this.controller.setWidthFull();
		this.family.setWidthFull();
		this.serial.setWidthFull();
		add(this.errors, this.controller, this.family, this.serial, this.accessories, this.connection);
	}

	private void send(UUID caseId, InstallationsApi installations, BiConsumer<UUID, String> done) {
		this.errors.clear();
		if (this.controller.isEmpty()) {
			this.errors.wrong(this.controller, text("device.controller.missing"));
		}
		if (this.family.isEmpty()) {
			this.errors.wrong(this.family, text("device.family.missing"));
		}
		this.connection.check(this.errors);
		if (!this.errors.show()) {
			return;
		}
		try {
			installations.device(caseId,
					new Device(this.controller.getValue(), this.family.getValue().key(), Blank.toNull(this.serial),
							this.accessories.getValue().stream().map(Choice::key).toList(), this.connection.get()));
		}
		catch (Problem problem) {
			if (problem.errors().isEmpty() && problem.missing().isEmpty()) {
				throw problem;
			}
			var fields = new java.util.HashMap<>(this.connection.fields());
			fields.put("controllerId", this.controller);
			fields.put("family", this.family);
			fields.put("serialNumber", this.serial);
			this.errors.refused(problem, fields).say(problem.missing()).show();
			return;
		}
		done.accept(caseId, text("done.device"));
	}

	/** Whether the device has been heard, in words that change by themselves. */
	private static Div heard(InstallationView now, Swedish swedish) {
		var line = Line.styled(new Div(), "thin", "heard");
		line.getElement().setAttribute("role", "status");
		if (now.testAlarmSeenAt() != null) {
			line.addClassName("heard--yes");
			line.add(Icon.CHECK.medium(),
					Line.strong(text("installation.live", swedish.seconds(now.testAlarmSeenAt()))));
		}
		else if (now.controllerId() != null) {
			line.add(Icon.CLOCK.medium(), Line.strong(text("installation.listening", now.controllerId())),
					new Span(text("installation.press")));
		}
		else {
			line.add(Icon.BELL.medium(), new Span(text("installation.not-yet")));
		}
		return line;
	}

}
