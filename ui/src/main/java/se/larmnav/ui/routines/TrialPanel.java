package se.larmnav.ui.routines;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Otherwise;
import se.larmnav.contract.tenants.RoutinesApi.Trial;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** What would have gone otherwise in the last days with the draft; nothing is touched. */
class TrialPanel extends Panel {

	private static final List<Integer> PERIODS = List.of(30, 60, 90);

	private static final int FEW = 8;

	private final Swedish swedish;

	private final IntConsumer again;

	private final Div body = new Div();

	private final Span stale = Line.small("");

	TrialPanel(Swedish swedish, IntConsumer again) {
		super(text("routine.trial"));
		this.swedish = swedish;
		this.again = again;
		this.stale.setText("");
		this.body.getElement().setAttribute("aria-live", "polite");
		end(this.stale);
		add(this.body);
		setVisible(false);
	}

	/** It has been asked for. */
	void running(int days) {
		var bar = new ProgressBar();
		bar.setIndeterminate(true);
		bar.getElement().setAttribute("aria-label", text("routine.trial.running", days));
		this.stale.setText("");
		this.body.removeAll();
		this.body.add(Line.paragraph(text("routine.trial.running", days)), bar);
		setVisible(true);
	}

	void show(Trial trial, int days) {
		this.body.removeAll();
		this.body.add(Line
			.paragraph(text("routine.trial.tried", trial.subjects(), this.swedish.day(this.swedish.date(trial.from())),
					this.swedish.day(this.swedish.date(trial.until()).minusDays(1)), trial.against())));
		if (trial.otherwise().isEmpty()) {
			this.body.add(Line.paragraph(text("routine.trial.same"), "strong"));
		}
		else {
			this.body.add(new TrialSummary(trial.summary()));
			each(trial.otherwise(), FEW);
		}
		this.body.add(periods(days));
	}

	/** It could not be tried. */
	void missing(Problem problem, int days) {
		this.body.removeAll();
		this.body.add(Line.paragraph(Trouble.words(problem)), periods(days));
	}

	/** The draft has been changed since. */
	void stale() {
		this.stale.setText(isVisible() ? text("routine.trial.stale") : "");
	}

	private Div periods(int days) {
		var row = Line.styled(new Div(Line.small(text("routine.trial.other"))), "row-of", "periods");
		PERIODS.stream()
			.filter(period -> period != days)
			.forEach(period -> row
				.add(Buttons.small(text("routine.trial.days", period), () -> this.again.accept(period))));
		return row;
	}

	private void each(List<Otherwise> otherwise, int most) {
		var table = new Table(text("routine.trial.each"), "routine.trial.case", "routine.trial.what",
				"routine.trial.was", "routine.trial.would");
		otherwise.stream()
			.limit(most)
			.forEach(one -> table.row(new Span(one.subject()), new Span(one.sentence()), day(one.was()),
					day(one.would())));
		var whole = new Div(new H3(text("routine.trial.each")), table);
		if (otherwise.size() > most) {
			whole.add(Buttons.link(text("routine.checks.more", otherwise.size() - most), () -> {
				this.body.remove(whole);
				each(otherwise, otherwise.size());
			}));
		}
		this.body.add(whole);
	}

	private Component day(@Nullable LocalDate day) {
		return Table.cell((day == null) ? null : this.swedish.day(day));
	}

}
