package se.larmnav.ui.board;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** What is read out when an alarm is handed over by telephone (LJU-ALM-05). */
class Handover extends Div {

	Handover(AlarmView alarm) {
		var facts = new Facts().fact(text("alarm.who"), AlarmWords.names(alarm));
		var address = alarm.address();
		if (address != null) {
			facts.fact(text("alarm.address"), AlarmWords.street(address) + ", " + address.place());
			facts.fact(text("alarm.door-code"), address.doorCode());
		}
		var access = alarm.access();
		if (access != null) {
			facts.fact(text("alarm.alarm-code"), access.alarmCode());
			facts.fact(text("alarm.access"), String.join(" · ", AlarmWords.access(access)));
		}
		facts.fact(text("alarm.know"), String.join(" ", alarm.toKnow()));
		add(Line.paragraph(text("board.handover"), "strong"), facts);
		addClassName("handover");
	}

}
