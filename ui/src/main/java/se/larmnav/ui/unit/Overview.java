package se.larmnav.ui.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.tenants.OrganisationApi.Me;
import se.larmnav.contract.tenants.OrganisationApi.Unit;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** The unit's alarms when there are several, or the word that there are none. */
class Overview {

	private final PhoneFrame frame;

	private final Me me;

	private final List<Component> phone;

	/**
	 * @param phone what is about the phone itself
	 */
	Overview(PhoneFrame frame, Me me, Component... phone) {
		this.frame = frame;
		this.me = me;
		this.phone = List.of(phone);
	}

	void show(List<AlarmView> alarms, List<Component> above) {
		var units = this.me.units().stream().map(Unit::name).collect(Collectors.joining(", "));
		this.frame.bar("", new Paragraph(Line.strong(text("unit.title"))), Line.paragraph(units, "end", "muted"));
		var parts = new ArrayList<>(above);
		if (alarms.isEmpty()) {
			parts.add(new H1(text("unit.empty", units)));
			parts.add(Line.paragraph(text("unit.empty.next", this.me.name()), "muted"));
		}
		else {
			var rows = new OrderedList();
			rows.addClassName("phone__rows");
			alarms.forEach(alarm -> rows.add(new AlarmRow(alarm)));
			parts.add(Line.styled(new H1(text("unit.several", alarms.size())), "visually-hidden"));
			parts.add(rows);
		}
		parts.addAll(this.phone);
		parts.add(PhoneFrame.logOut());
		this.frame.body(parts.toArray(Component[]::new));
		this.frame.acts();
	}

}
