package se.larmnav.ui.board;

import java.time.Instant;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.contract.alarms.AlarmsApi.Row;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The band on top: how much is unanswered, how old the oldest is, and who is on duty. */
class Band extends Section {

	private final Count urgent = new Count(Icon.AKUT, "P1", "count--akut");

	private final Count alarms = new Count(Icon.LARM, "P2", "count--larm");

	private final Count technical = new Count(Icon.TEKNIK, "P3", "count--teknik");

	private final Div oldest = Line.styled(new Div(), "oldest");

	private final Span day = new Span();

	private final Span operators = Line.muted("");

	private final Paragraph control = Line.styled(new Paragraph(), "muted", "today");

	private final Span spoken = Line.spoken("");

	private final Swedish swedish;

	private @Nullable Instant oldestAt;

	Band(String operator, SoundSwitch sound, Swedish swedish) {
		this.swedish = swedish;
		addClassName("band");
		getElement().setAttribute("aria-label", text("board.unanswered"));
		this.spoken.getElement().setAttribute("aria-live", "polite");
		var shift = new Div(Line.styled(new Paragraph(this.day), "muted", "today"),
				new Paragraph(Line.muted(text("board.shift")), new Span(" "), Line.strong(operator), this.operators),
				this.control, sound);
		add(new H2(text("board.unanswered")), this.urgent, this.alarms, this.technical, this.oldest,
				Line.styled(shift, "shift"), this.spoken);
	}

	void set(Board board) {
		this.urgent.set(board.urgent());
		this.alarms.set(board.alarms());
		this.technical.set(board.technical());
		this.operators
			.setText(" · " + text((board.operators() == 1) ? "board.operator" : "board.operators", board.operators()));
		if (board.control() != null) {
			this.control.setText(text("board.control", this.swedish.dayAndTime(board.control().at()),
					Math.ceilDiv(board.control().millis(), 1000)));
		}
		this.spoken.setText((board.urgent() + board.alarms() == 0) ? text("board.empty")
				: text("board.spoken", board.urgent(), board.alarms()));
		if (!Objects.equals(this.oldestAt, board.oldest())) {
			this.oldestAt = board.oldest();
			oldest(board);
		}
	}

	/** The day and the minute. */
	void at(Instant now) {
		this.day.setText(this.swedish.plainWeekday(this.swedish.date(now)) + " " + this.swedish.time(now));
	}

	/** What the tab says: how many alarms wait, with their shape. */
	static String title(Board board) {
		var waiting = board.urgent() + board.alarms();
		if (waiting == 0) {
			return text("page.title", text("board.title"));
		}
		return text((board.urgent() > 0) ? "board.tab.urgent" : "board.tab.alarms", waiting);
	}

	private void oldest(Board board) {
		this.oldest.removeAll();
		this.oldest.setVisible(board.oldest() != null);
		if (board.oldest() == null) {
			return;
		}
		var since = board.oldest();
		var until = board.queue()
			.stream()
			.filter(row -> row.receivedAt().equals(since))
			.map(Row::answerBy)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		var label = Line.styled(new Span(Line.strong(text("board.oldest"))), "oldest__label");
		var side = new Span(label);
		if (until != null) {
			label.add(Line.muted(text("board.row.promised", GuaranteeClock.length(since, until))));
			side.add(Time.bar(since, until));
		}
		this.oldest.add(Line.styled(new Span(clock(since, until)), "oldest__age"), side);
	}

	private static Component clock(Instant since, @Nullable Instant until) {
		var clock = (until == null) ? Time.age(since) : Time.until(since, until);
		clock.getElement().setAttribute("aria-label", text("board.oldest"));
		return clock;
	}

	/** Shape, number and word of a priority; filled only when somebody must act. */
	private static final class Count extends Paragraph {

		private final Span number = new Span("0");

		private Count(Icon icon, String priority, String style) {
			addClassNames("count", style);
			add(icon.large(), Line.styled(this.number, "count__number"),
					Line.styled(new Span(text("priority." + priority)), "count__word"));
		}

		private void set(int count) {
			this.number.setText(Integer.toString(count));
			setClassName("count--none", count == 0);
		}

	}

}
