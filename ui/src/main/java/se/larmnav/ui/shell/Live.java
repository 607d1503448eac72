package se.larmnav.ui.shell;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import se.larmnav.ui.client.Problem;

/**
 * Asks a service again and again in the background, with the user's own token, and shows
 * the answers on the page. A nudge asks at once.
 */
public final class Live<T> implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Live.class);

	private final UI ui;

	private final Duration pause;

	private final Callable<T> question;

	private final Consumer<T> answer;

	private final Consumer<Problem> failure;

	private final SecurityContext user = SecurityContextHolder.getContext();

	private final Semaphore nudges = new Semaphore(0);

	private volatile boolean open = true;

	private Live(UI ui, Duration pause, Callable<T> question, Consumer<T> answer, Consumer<Problem> failure) {
		this.ui = ui;
		this.pause = pause;
		this.question = question;
		this.answer = answer;
		this.failure = failure;
	}

	/**
	 * Begins to ask, first after a pause.
	 * @param question asked on a thread of its own
	 * @param answer shown on the page, under its lock
	 * @param failure shown on the page when the service does not answer
	 */
	public static <T> Live<T> ask(UI ui, Duration pause, Callable<T> question, Consumer<T> answer,
			Consumer<Problem> failure) {
		var live = new Live<>(ui, pause, question, answer, failure);
		Thread.ofVirtual().name("live").start(live::run);
		return live;
	}

	/** Something has happened: ask now. */
	public void nudge() {
		this.nudges.release();
	}

	@Override
	public void close() {
		this.open = false;
		this.nudges.release();
	}

	private void run() {
		SecurityContextHolder.setContext(this.user);
		try {
			while (waited() && this.open) {
				once();
			}
		}
		catch (UIDetachedException ex) {
			// the page is gone, and with it the questions
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private boolean waited() {
		try {
			if (this.nudges.tryAcquire(this.pause.toMillis(), TimeUnit.MILLISECONDS)) {
				this.nudges.drainPermits();
			}
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void once() {
		try {
			var answered = this.question.call();
			this.ui.access(() -> this.answer.accept(answered));
		}
		catch (UIDetachedException ex) {
			throw ex;
		}
		catch (Problem problem) {
			this.ui.access(() -> this.failure.accept(problem));
		}
		catch (Exception ex) {
			LOG.warn("A background question failed", ex);
		}
	}

}
