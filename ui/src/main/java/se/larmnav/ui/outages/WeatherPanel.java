package se.larmnav.ui.outages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import se.larmnav.contract.alarms.ExemptionsApi;
import se.larmnav.contract.alarms.ExemptionsApi.Declaration;
import se.larmnav.contract.alarms.ExemptionsApi.Exemption;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.WordsDialog;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Extremt väder: periods in which the guarantee does not count, and who decided them. */
class WeatherPanel extends Section {

	private static final int SHOWN = 5;

	private final ExemptionsApi exemptions;

	private final Swedish swedish;

	private final Runnable done;

	WeatherPanel(ExemptionsApi exemptions, Swedish swedish, Runnable done) {
		this.exemptions = exemptions;
		this.swedish = swedish;
		this.done = done;
		addClassName("card");
		add(new H2(text("weather.title")));
		var latest = exemptions.exemptions().stream().limit(SHOWN).toList();
		latest.forEach(one -> add(row(one)));
		if (latest.isEmpty()) {
			add(Line.paragraph(text("weather.none"), "muted"));
		}
		if (decides()) {
			add(Buttons.small(text("weather.declare"), this::declare));
		}
	}

	private static boolean decides() {
		return Who.has("unit-head", "on-call-leader");
	}

	private Div row(Exemption one) {
		var from = this.swedish.dayAndTime(one.from());
		var row = Line.row(
				Line.strong((one.until() == null) ? text("weather.since", from)
						: text("weather.between", from, this.swedish.dayAndTime(one.until()))),
				Line.small(text("weather.decided", one.decidedBy(), one.reason())));
		if (one.until() == null && decides()) {
			row.add(Buttons.small(text("weather.end"), () -> {
				this.exemptions.endExemption(one.id());
				this.done.run();
			}));
		}
		return row;
	}

	private void declare() {
		new WordsDialog(text("weather.declare"), text("weather.reason"), text("weather.reason.missing"),
				text("weather.says"),
				words -> this.exemptions.declare(new Declaration("EXTREME_WEATHER", null, null, words)), this.done)
			.open();
	}

}
