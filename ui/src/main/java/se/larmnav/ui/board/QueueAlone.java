package se.larmnav.ui.board;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.contract.alarms.AlarmsApi.Row;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * The queue on a screen of its own: nothing of anybody is opened here, so nothing is read
 * but the rows.
 */
class QueueAlone implements Place {

	private final Desk desk = new Desk();

	private final Consumer<UUID> choose;

	private final QueuePanel queue = new QueuePanel(this::chosen, this::hand, this::first);

	private final Main main = new Main(Line.styled(new H1(text("board.title")), "visually-hidden"), this.queue);

	/**
	 * @param choose the operator wants an alarm opened where the workplace is
	 */
	QueueAlone(Consumer<UUID> choose) {
		this.choose = choose;
		this.queue.getElement().setAttribute("role", "region");
	}

	@Override
	public List<Component> panels() {
		return List.of(this.main);
	}

	@Override
	public void moved(Board board, @Nullable AlarmView opened) {
		this.desk.receive(board);
		this.queue.set(this.desk);
	}

	@Override
	public Stream<Row> rows() {
		return this.desk.all();
	}

	@Override
	public void focus() {
		this.queue.focus(this.desk);
	}

	@Override
	public void hand(boolean on) {
		this.desk.hand(on);
		this.queue.set(this.desk);
	}

	private void chosen(UUID id) {
		this.desk.select(id);
		this.queue.set(this.desk);
		this.choose.accept(id);
	}

	private void first() {
		this.desk.showWaiting();
		this.queue.set(this.desk);
		this.desk.first().map(Row::id).ifPresent(this::chosen);
	}

}
