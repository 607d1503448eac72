package se.larmnav.ui.unit;

import com.vaadin.flow.component.html.Section;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.Who;

import static se.larmnav.ui.text.Texts.text;

/** Alarms of the caller's unit, on top of whatever else there is to do (GIS-ALM-03). */
public class AlarmsFirst extends Section {

	private final AlarmsApi alarms;

	public AlarmsFirst(AlarmsApi alarms) {
		this.alarms = alarms;
		addClassName("card");
		getElement().setAttribute("role", "alert");
		refresh();
	}

	/**
	 * Looks again; where alarms cannot be asked for, the other work is shown all the
	 * same.
	 */
	public final void refresh() {
		removeAll();
		var count = count();
		setVisible(count > 0);
		if (count > 0) {
			add(Line.row(Icon.ALERT.medium(), Line.strong(text("alarms-first", count)),
					Buttons.primary(text("alarms-first.go"), () -> Go.to(Page.UNIT.path()))));
		}
	}

	private int count() {
		try {
			return Who.has("home-care", "alarm-staff") ? this.alarms.forMyUnits().size() : 0;
		}
		catch (Problem problem) {
			if (Problem.LOGGED_OUT.equals(problem.code())) {
				throw problem;
			}
			return 0;
		}
	}

}
