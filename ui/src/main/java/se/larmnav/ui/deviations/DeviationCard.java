package se.larmnav.ui.deviations;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.contract.alarms.DeviationsApi.DeviationCase;
import se.larmnav.contract.alarms.DeviationsApi.Investigation;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.WordsDialog;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** One deviation: what happened, by which route it goes, and what came of it. */
class DeviationCard extends Section {

	DeviationCard(DeviationCase one, DeviationsApi deviations, Swedish swedish, Runnable done) {
		addClassName("card");
		add(new H2(text("deviation-case.type." + one.type())),
				Line.paragraph(text("deviation-case.facts", swedish.dayAndTime(one.happenedAt()),
						(one.reportedBy() == null) ? "" : one.reportedBy()), "muted"),
				Line.paragraph(one.text()), Line.paragraph(text("deviation-case.state." + one.state()), "strong"));
		said("deviation-case.because", one.cause());
		if (!one.responsible().isEmpty()) {
			said("deviation-case.responsible", String.join(" · ", one.responsible()));
		}
		if (one.link() != null) {
			add(new Div(new Anchor(one.link(), text("deviation-case.link"), AnchorTarget.BLANK)));
		}
		else if (one.may().contains("EXTERNAL_REPORT")) {
			add(Line.paragraph(text("deviation-case.link.missing"), "s", "muted"));
		}
		var external = one.external();
		if (external != null) {
			add(Line.paragraph(text("deviation-case.external", external.reference(), external.date()), "s"));
		}
		said("deviation-case.investigated", one.investigation());
		said("deviation-case.measures", one.measures());
		add(buttons(one, deviations, done));
	}

	private void said(String key, @Nullable String words) {
		if (words != null) {
			add(Line.paragraph(text(key, words), "s"));
		}
	}

	private static Div buttons(DeviationCase one, DeviationsApi deviations, Runnable done) {
		var row = Line.row();
		if (one.may().contains("EXTERNAL_REPORT")) {
			row.add(Buttons.small(text("deviation-case.report-outside"),
					() -> new ExternalDialog(one, deviations, done).open()));
		}
		if (one.may().contains("INVESTIGATE")) {
			row.add(Buttons.small(text("deviation-case.investigate"),
					() -> new WordsDialog(text("deviation-case.investigate"), text("deviation-case.investigation"),
							text("deviation-case.investigation.missing"), text("deviation-case.investigation.says"),
							words -> deviations.investigated(one.id(), new Investigation(words, null)), done)
						.open()));
		}
		return row;
	}

}
