package se.larmnav.ui.unit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.ui.board.AlarmWords;
import se.larmnav.ui.board.GuaranteeClock;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** One of several alarms: leads to its card. */
class AlarmRow extends ListItem {

	AlarmRow(AlarmView alarm) {
		var sent = alarm.dispatch();
		var by = (sent == null) ? null : sent.acknowledgedBy();
		var link = new RouterLink();
		link.setRoute(UnitView.class, new RouteParameters(UnitView.ALARM, alarm.id().toString()));
		link.addClassName("phone__row");
		var top = Line.styled(
				new Span(Badge.priority(alarm.priority(), by != null), Line.strong(AlarmWords.names(alarm))), "line");
		var address = (alarm.address() == null) ? "" : AlarmWords.street(alarm.address());
		link.add(top, Line.styled(new Span(address), "line"));
		var state = Line.muted((by == null) ? text("unit.not-taken") : text("unit.taken-by", by));
		var bottom = Line.styled(new Span(state), "line");
		if (alarm.actTarget() != null) {
			bottom.add(GuaranteeClock.down(alarm.actTarget()));
		}
		link.add(bottom);
		add(link);
	}

}
