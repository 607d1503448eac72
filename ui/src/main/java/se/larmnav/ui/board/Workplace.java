package se.larmnav.ui.board;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.contract.alarms.AlarmsApi.Row;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * The operator's place: the queue, and the alarm of it that is open. Only the operator
 * opens alarms; the first one opens by itself when none is open.
 */
class Workplace implements Place {

	private final Desk desk = new Desk();

	private final Question question;

	private final Said said;

	private final QueuePanel queue;

	private final OpenAlarm open;

	Workplace(AlarmsApi alarms, Question question, String operator, Swedish swedish, Said said) {
		this.question = question;
		this.said = said;
		this.queue = new QueuePanel(this::select, this::hand, this::first);
		this.open = new OpenAlarm(alarms, new Handling(alarms, this::done, this::tooLate, this::focus), operator,
				swedish, this::next);
	}

	@Override
	public List<Component> panels() {
		return Stream.concat(Stream.of(this.queue), this.open.panels().stream()).toList();
	}

	@Override
	public void moved(Board board, @Nullable AlarmView opened) {
		this.desk.receive(board);
		this.queue.set(this.desk);
		if (this.desk.selected() == null) {
			this.desk.first().map(Row::id).ifPresent(this::select);
		}
		else if (opened == null || opened.id().equals(this.desk.selected())) {
			show(opened);
		}
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

	/** The operator has chosen an alarm, here or in a window with the queue alone. */
	void select(@Nullable UUID id) {
		this.desk.select(id);
		this.question.open(id);
		show((id == null) ? null : this.question.opened());
	}

	private void show(@Nullable AlarmView opened) {
		this.queue.set(this.desk);
		if (opened == null) {
			this.open.none(text((this.desk.selected() == null) ? "board.none" : "board.gone"));
		}
		else {
			this.open.show(opened);
		}
	}

	private void done(AlarmView now, Done what) {
		this.question.acted();
		if ("CLOSED".equals(now.state())) {
			select(this.desk.firstBut(now.id()).map(Row::id).orElse(null));
		}
		else if (now.id().equals(this.desk.selected())) {
			show(now);
		}
		this.said.say(what, false);
		focus();
	}

	private void tooLate(Problem problem) {
		this.question.acted();
		select(this.desk.firstBut(this.desk.selected()).map(Row::id).orElse(null));
		this.open.notice(Trouble.words(problem));
		this.said.say(Done.of(Trouble.words(problem)), true);
		focus();
	}

	private void first() {
		this.desk.showWaiting();
		select(this.desk.first().map(Row::id).orElse(this.desk.selected()));
		focus();
	}

	private void next() {
		select(this.desk.firstBut(this.desk.selected()).map(Row::id).orElse(this.desk.selected()));
		focus();
	}

	/** What the page says of what has happened. */
	interface Said {

		void say(Done what, boolean pressing);

	}

}
