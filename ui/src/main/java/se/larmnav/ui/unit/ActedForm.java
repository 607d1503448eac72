package se.larmnav.ui.unit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Choice;
import se.larmnav.contract.alarms.AlarmsApi.Choices;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * What was done and how. A plain form that the script sends, so that it survives a lift
 * like the other steps.
 */
@Tag("form")
class ActedForm extends HtmlContainer {

	private static final String NOTE = "anteckning";

	ActedForm(AlarmView alarm, Choices choices, Swedish swedish) {
		addClassName("acted");
		add(tiles("unit.acted.what", "action", choices.actions(), false),
				tiles("unit.acted.how", "way", choices.ways(), true));
		var sent = alarm.dispatch();
		if (sent != null && sent.onSiteAt() != null) {
			add(time(sent.onSiteAt(), swedish));
		}
		add(note());
		add(Line.styled(new Div(Line.paragraph(text("unit.acted.tells", reception(alarm)), "s", "muted"), send(alarm)),
				"phone__do"));
	}

	private static StepButton send(AlarmView alarm) {
		var send = new StepButton(alarm.id(), "ACTED", true);
		send.setText(text("unit.send"));
		return send;
	}

	private static String reception(AlarmView alarm) {
		return (alarm.reception() == null) ? text("unit.reception") : alarm.reception().name();
	}

	private static FieldSet tiles(String key, String name, List<Choice> choices, boolean chooseFirst) {
		var tiles = Line.styled(new FieldSet(), "tiles");
		tiles.setLegendText(text(key));
		choices.forEach(choice -> tiles.add(new Tile(name, choice, chooseFirst && choice.equals(choices.getFirst()))));
		return tiles;
	}

	private static Paragraph time(Instant since, Swedish swedish) {
		var minutes = Math.max(0, Duration.between(since, swedish.now()).toMinutes());
		return Line.styled(
				new Paragraph(Line.strong(text("unit.acted.time")),
						new Span(text("unit.acted.span", swedish.time(since), swedish.time(swedish.now()), minutes))),
				"phone__time");
	}

	private static Div note() {
		var field = new HtmlContainer("textarea");
		field.setId(NOTE);
		field.getElement().setAttribute("name", "note").setAttribute("rows", "2");
		var label = new NativeLabel();
		label.setFor(NOTE);
		label.add(new Span(text("unit.note") + " "), Line.muted(text("unit.note.free")));
		return Line.styled(new Div(label, field), "field");
	}

}
