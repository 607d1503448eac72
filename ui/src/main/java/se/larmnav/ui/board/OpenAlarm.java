package se.larmnav.ui.board;

import java.util.List;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Note;
import se.larmnav.ui.text.Swedish;

/**
 * The alarm that is open: what is known of it, what can be done with it, and its note.
 */
class OpenAlarm {

	private final Handling handling;

	private final AlarmPanel panel;

	private final NotePanel note;

	private final ActsPanel acts;

	private @Nullable AlarmView alarm;

	/**
	 * @param next the operator wants to go on with the next alarm
	 */
	OpenAlarm(AlarmsApi alarms, Handling handling, String operator, Swedish swedish, Runnable next) {
		this.handling = handling;
		this.panel = new AlarmPanel(swedish, (id, person) -> alarms.personalNumber(id, person).value(), this::recall,
				alarm -> new AsSeenDialog(alarm.receivedAt(), at -> alarms.asSeen(alarm.id(), at), swedish).open());
		this.note = new NotePanel((id, words) -> handling.note(id, new Note(words)), next);
		this.acts = new ActsPanel(operator, this::act, this.note, swedish);
	}

	/** The alarm and the acts, from left to right. */
	List<Component> panels() {
		return List.of(this.panel, this.acts);
	}

	void show(AlarmView opened) {
		this.alarm = opened;
		this.panel.set(opened);
		this.acts.set(opened);
		this.note.set(opened);
	}

	/** There is none to show; says why. */
	void none(String why) {
		this.alarm = null;
		this.panel.none(why);
		this.acts.none();
		this.note.none();
	}

	/** Says something above the alarm. */
	void notice(String words) {
		this.panel.notice(words);
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

}
