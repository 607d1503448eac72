package se.larmnav.ui.supervision;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.alarms.SupervisionApi;
import se.larmnav.contract.alarms.SupervisionApi.Control;
import se.larmnav.contract.alarms.SupervisionApi.Silence;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Somebody has looked at a silent device, and writes what was done. */
class ControlDialog extends FormDialog {

	ControlDialog(Silence silence, SupervisionApi supervision, Runnable done) {
		super(text("supervision.control.title", silence.name(), silence.controllerId()));
		var result = required("result", new RadioButtonGroup<String>(text("supervision.result")),
				text("supervision.result.missing"));
		result.setItems("IN_ORDER", "DEVICE_CASE");
		result.setItemLabelGenerator(one -> text("supervision.result." + one));
		var measure = required("measure", new TextArea(text("supervision.measure")),
				text("supervision.measure.missing"));
		says(text("supervision.control.says"));
		submit(text("supervision.control.do"),
				() -> supervision.control(silence.id(), new Control(result.getValue(), measure.getValue().strip())),
				done);
	}

}
