package se.larmnav.ui.unit;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.Deviation;
import se.larmnav.contract.alarms.AlarmsApi.Report;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.shell.TestEnvironment;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Avvikelser that the unit must write: what happened is filled in, the rest is one text
 * and one tap.
 */
@Route("larm/avvikelser")
@RolesAllowed({ "alarm-staff", "home-care", "unit-head" })
public class DeviationsView extends PhoneFrame implements BeforeEnterObserver, HasDynamicTitle {

	private final AlarmsApi alarms;

	private final Swedish swedish;

	public DeviationsView(AlarmsApi alarms, Swedish swedish, TestEnvironment test) {
		super(Tab.DEVIATIONS, swedish, test);
		this.alarms = alarms;
		this.swedish = swedish;
		bar("", new Paragraph(Line.strong(text("unit.deviations"))));
		acts();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	/** Shows what is to be written. */
	void show() {
		show(List.of());
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("unit.deviations"));
	}

	private void show(List<Component> above) {
		var all = this.alarms.deviations();
		var open = all.stream().filter(Deviation::mustBeWritten).toList();
		var parts = new ArrayList<>(above);
		deviations(open.size());
		if (open.isEmpty()) {
			parts.add(new H1(text("unit.deviations.none")));
			parts.add(Line.paragraph(text("unit.deviations.none.next"), "muted"));
		}
		else {
			parts.add(Line.styled(new H1(text("unit.deviations")), "visually-hidden"));
			open.forEach(deviation -> parts
				.add(new DeviationForm(deviation, this.swedish, report -> report(deviation, report))));
		}
		all.stream().filter(deviation -> !deviation.mustBeWritten()).map(this::written).forEach(parts::add);
		parts.add(logOut());
		body(parts.toArray(Component[]::new));
	}

	private Section written(Deviation deviation) {
		var card = new Section(Line
			.paragraph(text("unit.deviation.written", this.swedish.dayAndTime(deviation.breachedAt())), "s", "muted"),
				Line.paragraph(deviation.text()));
		card.addClassNames("card", "deviation");
		return card;
	}

	private void report(Deviation deviation, String written) {
		this.alarms.report(deviation.id(), new Report(written, null, null));
		show(List.of(Line.paragraph(text("unit.deviation.sent"), "thin", "strong")));
	}

}
