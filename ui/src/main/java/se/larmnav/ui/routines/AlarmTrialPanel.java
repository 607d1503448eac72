package se.larmnav.ui.routines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.AlarmTrialsApi;
import se.larmnav.contract.tenants.AlarmTrialsApi.AlarmTrial;
import se.larmnav.contract.tenants.AlarmTrialsApi.Count;
import se.larmnav.contract.tenants.AlarmTrialsApi.Example;
import se.larmnav.ui.board.HistoryView;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.Later;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * What would have gone otherwise with the alarms of the last days: how many first, then
 * examples by time. Whose they were is not told here; who may see alarms opens them, and
 * that is logged.
 */
class AlarmTrialPanel extends Panel {

	private final AlarmTrialsApi trials;

	private final Swedish swedish;

	private final Div body = new Div();

	private final Span stale = Line.small("");

	AlarmTrialPanel(AlarmTrialsApi trials, Swedish swedish) {
		super(text("routine.alarms"));
		this.trials = trials;
		this.swedish = swedish;
		this.body.getElement().setAttribute("aria-live", "polite");
		end(this.stale);
		add(this.body);
		setVisible(false);
	}

	/** Tries the draft, while the page can be used. */
	void ask(UUID draft, int days) {
		var bar = new ProgressBar();
		bar.setIndeterminate(true);
		bar.getElement().setAttribute("aria-label", text("routine.alarms.running", days));
		this.stale.setText("");
		this.body.removeAll();
		this.body.add(Line.paragraph(text("routine.alarms.running", days)), bar);
		setVisible(true);
		Later.ask(UI.getCurrent(), () -> this.trials.tryOnAlarms(draft, days), this::show, this::missing);
	}

	/** The draft has been changed since. */
	void stale() {
		this.stale.setText(isVisible() ? text("routine.trial.stale") : "");
	}

	private void missing(Problem problem) {
		this.body.removeAll();
		this.body.add(Line.paragraph(Trouble.words(problem)));
	}

	private void show(AlarmTrial tried) {
		this.body.removeAll();
		if (tried.alarms() == 0) {
			this.body.add(Line.paragraph(text("routine.alarms.none")));
			return;
		}
		this.body.add(Line.paragraph(text("routine.alarms.tried", tried.alarms(), day(tried.from()),
				this.swedish.day(this.swedish.date(tried.until()).minusDays(1)), versions(tried.against()))));
		if (tried.open() > 0) {
			this.body.add(Line.paragraph(text("routine.alarms.open", tried.open()), "s", "muted"));
		}
		if (tried.unjudged() > 0) {
			this.body.add(Line.paragraph(text("routine.alarms.unjudged", tried.unjudged()), "s", "muted"));
		}
		if (tried.otherwise() == 0) {
			this.body.add(Line.paragraph(text("routine.trial.same"), "strong"));
			return;
		}
		this.body.add(counts(tried.counts()), new TrialSummary(tried.summary()));
		this.body.add(new H3(text("routine.alarms.examples")),
				Line.paragraph(text("routine.alarms.shown", tried.examples().size(), tried.otherwise()), "s", "muted"),
				examples(tried.examples()));
	}

	private static String versions(List<Integer> against) {
		return String.join(", ", against.stream().map(String::valueOf).toList());
	}

	private String day(Instant at) {
		return this.swedish.day(this.swedish.date(at));
	}

	private static Table counts(List<Count> counts) {
		var table = new Table(text("routine.alarms.counts"), "routine.alarms.what", "routine.alarms.was",
				"routine.alarms.would");
		counts.forEach(one -> {
			var would = Integer.toString(one.would());
			table.row(new Span(one.what()), new Span(Integer.toString(one.was())),
					(one.was() == one.would()) ? new Span(would) : Line.strong(would));
		});
		return table;
	}

	private Table examples(List<Example> examples) {
		var table = new Table(text("routine.alarms.examples"), "routine.alarms.alarm", "routine.trial.what",
				"routine.trial.was", "routine.trial.would");
		examples.forEach(one -> table.row(alarm(one), new Span(one.sentence()), time(one.was()), time(one.would())));
		return table;
	}

	private Component alarm(Example one) {
		var when = this.swedish.dayAndTime(one.received());
		return Who.has("operator") ? new Anchor(HistoryView.address(one.alarm()), when) : new Span(when);
	}

	private Component time(@Nullable Instant at) {
		return Table.cell((at == null) ? null : this.swedish.dayAndTime(at));
	}

}
