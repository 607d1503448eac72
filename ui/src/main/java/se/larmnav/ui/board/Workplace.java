package se.larmnav.ui.board;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.contract.alarms.AlarmsApi.Note;
import se.larmnav.contract.alarms.AlarmsApi.Row;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * The operator's place: the queue, the alarm that is open, and what can be done with it.
 * Only the operator opens alarms; the first one opens by itself when none is open.
 */
class Workplace {

	private final Desk desk = new Desk();

	private final Question question;

	private final Handling handling;

	private final Said said;

	private final QueuePanel queue;

	private final AlarmPanel panel;

	private final NotePanel note;

	private final ActsPanel acts;

	private @Nullable AlarmView alarm;

	Workplace(AlarmsApi alarms, Question question, String operator, Swedish swedish, Said said) {
		this.question = question;
		this.said = said;
		this.handling = new Handling(alarms, this::done, this::tooLate, this::focus);
		this.queue = new QueuePanel(this::select, this::hand, this::first);
		this.panel = new AlarmPanel(swedish, (id, person) -> alarms.personalNumber(id, person).value(), this::recall);
		this.note = new NotePanel((id, words) -> done(alarms.note(id, new Note(words)), text("board.said.note")),
				this::next);
		this.acts = new ActsPanel(operator, this::act, this.note, swedish);
	}

	/** The queue, the alarm and the acts, from left to right. */
	List<Component> panels() {
		return List.of(this.queue, this.panel, this.acts);
	}

	/** Something has moved: the board, and the open alarm if it still is there. */
	void moved(Board board, @Nullable AlarmView opened) {
		this.desk.receive(board);
		this.queue.set(this.desk);
		if (this.desk.selected() == null) {
			this.desk.first().map(Row::id).ifPresent(this::select);
		}
		else if (opened == null || opened.id().equals(this.desk.selected())) {
			show(opened);
		}
	}

	Stream<Row> rows() {
		return this.desk.all();
	}

	/** Puts the hand on the selected row. */
	void focus() {
		this.queue.focus(this.desk);
	}

	void hand(boolean on) {
		this.desk.hand(on);
		this.queue.set(this.desk);
	}

	private void select(@Nullable UUID id) {
		this.desk.select(id);
		this.question.open(id);
		show((id == null) ? null : this.question.opened());
	}

	private void show(@Nullable AlarmView opened) {
		this.alarm = opened;
		this.queue.set(this.desk);
		if (opened == null) {
			this.panel.none(text((this.desk.selected() == null) ? "board.none" : "board.gone"));
			this.acts.none();
			this.note.none();
			return;
		}
		this.panel.set(opened);
		this.acts.set(opened);
		this.note.set(opened);
	}

	private void act(Act act) {
		if (act == Act.NOTE) {
			this.note.focus();
		}
		else if (this.alarm != null) {
			this.handling.act(act, this.alarm);
		}
	}

	private void recall() {
		if (this.alarm != null) {
			this.handling.recall(this.alarm);
		}
	}

	private void done(AlarmView now, String words) {
		if ("CLOSED".equals(now.state())) {
			select(this.desk.firstBut(now.id()).map(Row::id).orElse(null));
		}
		else if (now.id().equals(this.desk.selected())) {
			show(now);
		}
		this.said.say(words, false);
		focus();
	}

	private void tooLate(Problem problem) {
		select(this.desk.firstBut(this.desk.selected()).map(Row::id).orElse(null));
		this.panel.notice(Trouble.words(problem));
		this.said.say(Trouble.words(problem), true);
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

		void say(String words, boolean pressing);

	}

}
