package se.larmnav.ui.board;

import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/**
 * The windows of one operator: what is chosen in the one with the queue alone opens in
 * the other.
 */
final class Windows {

	private Windows() {
	}

	/** Chooses an alarm in every other window of the session. */
	static void choose(UI here, UUID alarm) {
		here.getSession()
			.getUIs()
			.stream()
			.filter(other -> other != here)
			.forEach(other -> other.access(() -> ComponentUtil.fireEvent(other, new Chosen(other, alarm))));
	}

	/** Hears what is chosen in another window. */
	static Registration on(UI here, Consumer<UUID> chosen) {
		return ComponentUtil.addListener(here, Chosen.class, event -> chosen.accept(event.alarm));
	}

	/** An alarm has been chosen in another window. */
	static final class Chosen extends ComponentEvent<UI> {

		private static final long serialVersionUID = 1L;

		private final UUID alarm;

		Chosen(UI source, UUID alarm) {
			super(source, false);
			this.alarm = alarm;
		}

	}

}
