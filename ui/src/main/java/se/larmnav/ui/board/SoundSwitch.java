package se.larmnav.ui.board;

import java.time.Duration;
import java.time.Instant;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Board;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Starts the shift with sound (browsers let a page sound only after a press), and mutes
 * the operator's own for a minute. The script rings for what its attributes say is
 * unanswered; what is seen of an alarm does not depend on it.
 */
class SoundSwitch extends NativeButton {

	private static final Duration MUTE = Duration.ofSeconds(60);

	private static final String ON = "on";

	private final Span words = new Span(text("board.sound.start"));

	private final Swedish swedish;

	private String state = "off";

	private @Nullable Instant mutedUntil;

	/**
	 * @param suspended the browser has stopped the sound, or lets it through again
	 */
	SoundSwitch(Swedish swedish, Runnable started, java.util.function.Consumer<Boolean> suspended) {
		this.swedish = swedish;
		addClassNames("button", "sound");
		add(Icon.SOUND.small(), this.words);
		Buttons.press(this, "M");
		getElement().setAttribute("data-sound", "");
		getElement().addEventListener("sound", event -> {
			this.state = event.getEventData().path("event.detail").asString();
			suspended.accept("suspended".equals(this.state));
			show();
		}).addEventData("event.detail");
		addClickListener(click -> press(started));
	}

	void set(Board board) {
		getElement().setAttribute("data-urgent", Integer.toString(board.urgent()));
		getElement().setAttribute("data-alarms", Integer.toString(board.alarms()));
	}

	/** Time goes: a minute of silence ends. */
	void at(Instant now) {
		if (this.mutedUntil != null && !now.isBefore(this.mutedUntil)) {
			this.mutedUntil = null;
			show();
		}
	}

	private void press(Runnable started) {
		if (!ON.equals(this.state)) {
			getElement().executeJs("larmnav.sound.start()");
			started.run();
			return;
		}
		this.mutedUntil = (this.mutedUntil == null) ? this.swedish.now().plus(MUTE) : null;
		show();
	}

	private void show() {
		var until = this.mutedUntil;
		var on = ON.equals(this.state);
		getElement().setAttribute("data-muted", (until == null) ? "0" : Long.toString(until.toEpochMilli()));
		getElement().setAttribute("aria-pressed", Boolean.toString(on && until == null));
		if (until != null) {
			this.words.setText(text("board.sound.muted", this.swedish.seconds(until)));
		}
		else {
			this.words.setText(text(on ? "board.sound.on" : "board.sound.start"));
		}
	}

}
