package se.larmnav.ui.installation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Step 2: which device has been put up; then its test alarm is waited for and seen live.
 */
class DevicePanel extends Panel {

	DevicePanel(CaseView view, InstallationView now, DeviceForm form, Swedish swedish, Runnable send) {
		super(text("installation.device.title"));
		add(heard(now, swedish));
		if (now.testAlarmSeenAt() == null && view.may().contains(Operation.DEVICE)) {
			add(form, Buttons.button(text((now.controllerId() == null) ? "device.do" : "device.again"), send));
		}
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
