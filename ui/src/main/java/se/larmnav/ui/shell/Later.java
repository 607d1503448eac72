package se.larmnav.ui.shell;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import se.larmnav.ui.client.Problem;

/**
 * Asks a service once in the background, with the user's own token, while the page can be
 * used, and shows the answer on it.
 */
public final class Later {

	private static final Logger LOG = LoggerFactory.getLogger(Later.class);

	private Later() {
	}

	/**
	 * Asks.
	 * @param question asked on a thread of its own
	 * @param answer shown on the page, under its lock
	 * @param failure shown on the page when the service refused or did not answer
	 */
	public static <T> void ask(UI ui, Callable<T> question, Consumer<T> answer, Consumer<Problem> failure) {
		var user = SecurityContextHolder.getContext();
		Thread.ofVirtual().name("later").start(() -> {
			SecurityContextHolder.setContext(user);
			try {
				var answered = question.call();
				ui.access(() -> answer.accept(answered));
			}
			catch (Problem problem) {
				ui.access(() -> failure.accept(problem));
			}
			catch (UIDetachedException ex) {
				// the page is gone, and nobody waits for the answer
			}
			catch (Exception ex) {
				LOG.warn("A background question failed", ex);
			}
			finally {
				SecurityContextHolder.clearContext();
			}
		});
	}

}
