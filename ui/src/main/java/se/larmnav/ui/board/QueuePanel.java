package se.larmnav.ui.board;

import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.alarms.AlarmsApi.Row;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * The queue at the left: what nobody has, what the operator has, and what others have.
 */
class QueuePanel extends Aside {

	private final RowList<Desk.Line> queue;

	private final RowList<Row> mine;

	private final RowList<Row> others;

	private final EmptyState empty = new EmptyState(text("board.empty"), text("board.empty.next"));

	private final NativeButton waiting = new NativeButton();

	private final Span waits = new Span();

	private final Span countOfMine = new Span();

	private final Span countOfOthers = new Span();

	private final Section held;

	private final Section elsewhere;

	/**
	 * @param choose the operator has chosen a row
	 * @param hand a hand is put on the list, or has left it
	 * @param first the operator asks for the alarm that should be answered first
	 */
	QueuePanel(Consumer<UUID> choose, Consumer<Boolean> hand, Runnable first) {
		this.queue = new RowList<>(text("board.queue.name"), line -> line.row().id(), QueueRow::waiting, choose);
		this.mine = new RowList<>(text("board.mine"), Row::id, (row, alarm) -> row.held(alarm, true), choose);
		this.others = new RowList<>(text("board.others"), Row::id, (row, alarm) -> row.held(alarm, false), choose);
		this.held = section("board.mine", this.mine, this.countOfMine, "mine");
		this.elsewhere = section("board.others", this.others, this.countOfOthers, "others");
		addClassName("queue");
		getElement().setAttribute("aria-label", text("board.queue")).setAttribute("data-rows", "");
		getElement()
			.addEventListener("hand", event -> hand.accept(event.getEventData().path("event.detail").asBoolean()))
			.addEventData("event.detail");
		Buttons.press(this.waiting, "Home").addClickListener(click -> first.run());
		this.waiting.addClassName("waiting");
		this.waiting.add(this.waits, new Cap("Home"));
		add(new Header(new H2(text("board.queue")), ownWindow(), this.waiting),
				Line.styled(new Div(this.queue, this.empty), "rows"), this.elsewhere, this.held);
	}

	void set(Desk desk) {
		this.queue.set(desk.queue(), desk.selected());
		// a row that has gone from the queue and still stands there is selected there
		// alone
		var elsewhere = desk.stands() ? null : desk.selected();
		this.mine.set(desk.mine(), elsewhere);
		this.others.set(desk.others(), elsewhere);
		this.countOfMine.setText(Integer.toString(desk.mine().size()));
		this.countOfOthers.setText(Integer.toString(desk.others().size()));
		this.held.setVisible(!desk.mine().isEmpty());
		this.elsewhere.setVisible(!desk.others().isEmpty());
		this.empty.setVisible(desk.queue().isEmpty());
		var news = desk.waiting();
		this.waits.setText((news == 0) ? text("board.oldest-first") : text("board.waiting", news));
		this.waiting.setClassName("waiting--news", news > 0);
	}

	/** The selected row is given focus. */
	void focus(Desk desk) {
		var at = desk.selected();
		if (!this.queue.focus(at) && !this.mine.focus(at)) {
			this.others.focus(at);
		}
	}

	/** The queue on a second screen. */
	private static Anchor ownWindow() {
		var link = new Anchor("larmbord?del=ko", Icon.WINDOW.small());
		link.setTarget(AnchorTarget.BLANK);
		link.setRouterIgnore(true);
		link.setAriaLabel(text("board.queue.window"));
		link.setTitle(text("board.queue.window"));
		return Line.styled(link, "own-window");
	}

	private static Section section(String key, RowList<Row> rows, Span count, String style) {
		var section = new Section(new Header(new H2(text(key)), Line.styled(count, "s", "muted")), rows);
		section.getElement().setAttribute("aria-label", text(key));
		return Line.styled(section, style);
	}

}
