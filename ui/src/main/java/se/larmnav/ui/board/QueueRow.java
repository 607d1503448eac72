package se.larmnav.ui.board;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Row;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Time;

import static se.larmnav.ui.text.Texts.text;

/**
 * An alarm in the queue: shape, word, kind, age, who and where. It is changed in place,
 * so that focus stays in it.
 */
class QueueRow extends ListItem implements Focusable<QueueRow> {

	private static final String TECHNICAL = "P3";

	private Desk.@Nullable Line shown;

	QueueRow(ComponentEventListener<ClickEvent<ListItem>> choose) {
		addClassName("row");
		getElement().setAttribute("role", "option");
		getElement().setAttribute("data-row", "");
		getElement().setAttribute("data-select", "");
		addClickListener(choose);
	}

	/** Shows an alarm of the queue that nobody has, or that has just gone from it. */
	void waiting(Desk.Line line) {
		if (line.equals(this.shown)) {
			return;
		}
		this.shown = line;
		var row = line.row();
		kindOfRow(row, line.gone());
		removeAll();
		add(Badge.priority(row.priority(), line.gone()), top(kind(row), line.gone() ? new Span() : age(row)),
				bottom(row, line.gone() ? taken(line) : note(row)));
	}

	/** Shows an alarm that an operator has. */
	void held(Row row, boolean mine) {
		var line = new Desk.Line(row, !mine, row.answeredBy());
		if (line.equals(this.shown)) {
			return;
		}
		this.shown = line;
		kindOfRow(row, true);
		removeAll();
		add(Badge.priority(row.priority(), true), top(AlarmWords.of("state", row.state()), promise(row)),
				bottom(row, mine ? promised(row) : text("board.row.has", row.answeredBy())));
		setClassName("row--late", row.late());
	}

	/** One row of a list is where Tab stops: the selected, or else the first. */
	void select(boolean on, boolean stop) {
		getElement().setAttribute("aria-selected", Boolean.toString(on));
		setTabIndex(stop ? 0 : -1);
	}

	private void kindOfRow(Row row, boolean quiet) {
		setClassName("row--akut", "P1".equals(row.priority()) && !quiet);
		setClassName("row--teknik", TECHNICAL.equals(row.priority()));
		setClassName("row--gone", quiet);
	}

	private static Span top(String kind, Component age) {
		return Line.styled(new Span(Line.styled(new Span(kind), "kind"), Line.styled(new Span(age), "age")), "line");
	}

	private static Span bottom(Row row, String note) {
		return Line.styled(new Span(Line.styled(new Span(who(row)), "who"), Line.styled(new Span(note), "note")),
				"line");
	}

	private static String kind(Row row) {
		return (row.presses() > 1) ? text("board.row.presses", row.kind(), row.presses()) : row.kind();
	}

	private static String who(Row row) {
		if (row.person() == null) {
			return (row.area() == null) ? text("alarm.unknown", "").strip() : row.area();
		}
		return (row.area() == null) ? row.person() : row.person() + " · " + row.area();
	}

	private static Component age(Row row) {
		if (TECHNICAL.equals(row.priority())) {
			return Time.minutes(row.receivedAt());
		}
		return (row.answerBy() == null) ? Time.age(row.receivedAt()) : Time.until(row.receivedAt(), row.answerBy());
	}

	private static Component promise(Row row) {
		if (row.actBy() == null) {
			return Line.styled(Time.age(row.receivedAt()), "quiet");
		}
		return new Span(Icon.CLOCK.small(), Time.left(row.receivedAt(), row.actBy()));
	}

	private static String promised(Row row) {
		if (row.actBy() == null) {
			return row.late() ? text("board.row.late-answer") : "";
		}
		return text("board.row.promised", GuaranteeClock.length(row.receivedAt(), row.actBy()));
	}

	private static String note(Row row) {
		if (row.unacknowledged()) {
			return text("board.row.unacknowledged");
		}
		return row.resetFromDevice() ? text("board.row.reset") : AlarmWords.of("contact", row.contact());
	}

	private static String taken(Desk.Line line) {
		return (line.takenBy() == null) ? text("board.row.closed") : text("board.row.taken", line.takenBy());
	}

}
