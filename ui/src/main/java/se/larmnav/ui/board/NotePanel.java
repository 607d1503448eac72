package se.larmnav.ui.board;

import java.util.UUID;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * The note of an alarm. What is written stays with its alarm while the operator looks at
 * another, and goes into its history when it is saved.
 */
class NotePanel extends Div {

	private final BiConsumer<UUID, String> save;

	private TextArea field = field(null);

	private @Nullable UUID alarm;

	/**
	 * @param save writes a note in the history of an alarm
	 * @param next the operator wants to go on with the next alarm
	 */
	NotePanel(BiConsumer<UUID, String> save, Runnable next) {
		this.save = save;
		addClassName("note-field");
		var button = Buttons.small(text("board.note.save"), () -> {
			save();
			next.run();
		});
		button.setSuffixComponent(new Cap("Ctrl+↵"));
		add(this.field, Line.styled(Buttons.press(button, "Ctrl+Enter"), "note-field__save"));
	}

	void set(AlarmView shown) {
		show(shown.id());
		this.field.setReadOnly(!AlarmWords.may(shown, "NOTE"));
	}

	void none() {
		show(null);
	}

	void focus() {
		this.field.focus();
	}

	private void show(@Nullable UUID id) {
		if (java.util.Objects.equals(id, this.alarm)) {
			return;
		}
		this.alarm = id;
		var next = field(id);
		replace(this.field, next);
		this.field = next;
	}

	private void save() {
		if (this.alarm != null && !this.field.getValue().isBlank()) {
			this.save.accept(this.alarm, this.field.getValue().strip());
			Draft.saved(this.field);
			this.field.clear();
		}
	}

	/**
	 * A field of its own for each alarm: the script keeps its draft under the alarm's id.
	 */
	private static TextArea field(@Nullable UUID id) {
		var field = new TextArea(text("board.note"));
		field.setReadOnly(id == null);
		return (id == null) ? field : Draft.keep(field, "larm-" + id);
	}

}
