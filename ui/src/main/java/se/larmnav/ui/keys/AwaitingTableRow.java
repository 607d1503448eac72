package se.larmnav.ui.keys;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.cases.KeysApi.AwaitingRow;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** One who waits for keys. */
class AwaitingTableRow extends NativeTableRow {

	private static final int DAYS = 7;

	private static final int PERCENT = 100;

	private final AwaitingRow row;

	private final boolean review;

	private final Swedish swedish;

	private final BiConsumer<AwaitingRow, RowAct> act;

	AwaitingTableRow(AwaitingRow row, int squares, boolean review, Swedish swedish,
			BiConsumer<AwaitingRow, RowAct> act) {
		this.row = row;
		this.review = review;
		this.swedish = swedish;
		this.act = act;
		getElement().setAttribute("tabindex", "0").setAttribute("data-row", "");
		var name = cell(Buttons.link(row.name(), () -> act.accept(row, RowAct.OPEN)));
		name.addClassName("name");
		add(cell(state()), name, labelled("received", new Span(swedish.shortDay(row.received()))),
				labelled("waited", waited(squares)), labelled("latest", latest()), labelled("next", next()),
				Line.styled(cell(buttons()), "do-cell"));
	}

	void select(boolean selected) {
		setClassName("selected", selected);
		getElement().setAttribute("aria-selected", Boolean.toString(selected));
	}

	private Component state() {
		if (Shown.isTooLate(this.row)) {
			return Badge.ink(text("awaiting.kan-inte-verkstallas"));
		}
		if (Shown.isNow(this.row, this.swedish)) {
			return Line.styled(new Span(Line.styled(new Span(), "dot"),
					new Span(text(isPassed() ? "awaiting.visit-was" : "awaiting.kontakta-nu"))), "state");
		}
		return Line.styled(
				new Span(text((this.row.appointment() == null) ? "awaiting.waiting" : "awaiting.besok-bokat")), "state",
				"muted");
	}

	private boolean isPassed() {
		return Shown.isPassed(this.row, this.swedish.now());
	}

	private Component waited(int squares) {
		var bars = Line.styled(new Span(), "weeks");
		bars.getElement().setAttribute("aria-hidden", "true");
		var drawn = new StringBuilder();
		for (var i = 0; i < squares; i++) {
			var share = Math.clamp((this.row.daysWaited() - (long) i * DAYS) * PERCENT / DAYS, 0, PERCENT);
			drawn.append("<i style=\"--f:").append(share).append("%\"></i>");
		}
		bars.getElement().setProperty("innerHTML", drawn.toString());
		return new Span(bars, new Span(this.swedish.weeks(this.row.daysWaited())));
	}

	private Component latest() {
		if (this.row.lastContact() == null) {
			return Facts.none();
		}
		var day = this.swedish.shortDay(this.row.lastContact());
		var result = this.row.lastResult();
		return new Span((result == null) ? day : day + " " + textOr("awaiting.result." + result, result));
	}

	private Component next() {
		if (this.row.appointment() != null) {
			var at = this.swedish.dayAndTime(this.row.appointment());
			return isPassed() ? Line.strong(at) : new Span(at);
		}
		if (Shown.isTooLate(this.row)) {
			return Line.muted(text("awaiting.told"));
		}
		LocalDate next = this.row.nextContact();
		if (next == null) {
			return Facts.none();
		}
		if (!Shown.isNow(this.row, this.swedish)) {
			return new Span(this.swedish.weekday(next));
		}
		var first = this.row.lastContact() == null;
		return Line.strong(text(first ? "awaiting.soonest" : "day.today"));
	}

	private Component buttons() {
		var buttons = Line.row();
		if (this.review && this.row.may().contains(Operation.REVIEW)) {
			buttons.add(Buttons.press(button("awaiting.review", RowAct.REVIEW), "Enter"));
		}
		if (this.row.appointment() != null) {
			offer(Operation.COLLECT_KEYS, RowAct.COLLECT, "awaiting.collect", "S", buttons);
		}
		offer(Operation.CONTACT, RowAct.CONTACT, "awaiting.contact", "K", buttons);
		offer(Operation.BOOK_KEYS, RowAct.BOOK, (this.row.appointment() == null) ? "awaiting.book" : "awaiting.rebook",
				"B", buttons);
		return buttons;
	}

	private void offer(String operation, RowAct what, String key, String letter,
			com.vaadin.flow.component.html.Div buttons) {
		if (this.row.may().contains(operation)) {
			buttons.add(quiet(Buttons.key(button(key, what), letter)));
		}
	}

	private Button button(String key, RowAct what) {
		return Buttons.small(text(key), () -> this.act.accept(this.row, what));
	}

	/** Stands back until the row is where the hand is. */
	private Button quiet(Button button) {
		return Shown.isNow(this.row, this.swedish) ? button : Line.styled(button, "later");
	}

	/** Says its heading itself where the table is drawn without a head. */
	private static NativeTableCell labelled(String column, Component content) {
		var cell = cell(content);
		cell.getElement().setAttribute("data-label", text("awaiting.column." + column));
		return cell;
	}

	private static NativeTableCell cell(Component content) {
		return new NativeTableCell(content);
	}

}
