package se.larmnav.ui.board;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.shell.Live;
import se.larmnav.ui.shell.Member;
import se.larmnav.ui.shell.Who;

/**
 * Follows the alarms of the user's municipality on a page: asked each second with the
 * user's own token, and at once when there is a hint.
 */
public final class Following implements AutoCloseable {

	/** Together with the answer's own time, at most a second between looks. */
	private static final Duration PAUSE = Duration.ofMillis(850);

	private final Live<?> live;

	private final Registration hint;

	private Following(Live<?> live, Registration hint) {
		this.live = live;
		this.hint = hint;
	}

	/**
	 * Begins to follow.
	 * @param question asked in the background
	 * @param answer shown on the page, under its lock
	 * @param failure shown on the page when the service does not answer
	 */
	public static <T> Following start(UI ui, Hints hints, Who who, Callable<T> question, Consumer<T> answer,
			Consumer<Problem> failure) {
		var live = Live.ask(ui, PAUSE, question, answer, failure);
		var municipality = Member.current().orElse(who.me().municipality());
		return new Following(live, hints.on(municipality, live::nudge));
	}

	/** Something has been done here: ask now. */
	public void nudge() {
		this.live.nudge();
	}

	@Override
	public void close() {
		this.hint.remove();
		this.live.close();
	}

}
