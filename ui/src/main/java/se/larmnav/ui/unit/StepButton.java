package se.larmnav.ui.unit;

import java.util.UUID;

import com.vaadin.flow.component.html.NativeButton;

import static se.larmnav.ui.text.Texts.text;

/**
 * A tap that is a step. The script sends it with a key of its own and the phone's time,
 * and keeps it when there is no coverage.
 */
class StepButton extends NativeButton {

	StepButton(UUID alarm, String step, boolean primary) {
		setText(text("unit.step." + step));
		addClassNames("button", primary ? "button--primary" : "button--plain");
		getElement().setAttribute("type", "button")
			.setAttribute("data-step", step)
			.setAttribute("data-alarm", alarm.toString())
			.setAttribute("data-name", text("unit.done." + step));
	}

}
