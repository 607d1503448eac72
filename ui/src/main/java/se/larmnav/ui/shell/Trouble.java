package se.larmnav.ui.shell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Meanwhile;
import se.larmnav.ui.text.PlatformClock;

import static se.larmnav.ui.text.Texts.has;
import static se.larmnav.ui.text.Texts.text;

/**
 * The one place where what went wrong becomes words: what happened, what is kept, and the
 * code to give on the telephone.
 */
public class Trouble implements ErrorHandler {

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

	@Override
	public void error(ErrorEvent event) {
		var problem = problem(event.getThrowable());
		var trace = trace(problem, event.getThrowable());
		var ui = UI.getCurrent();
		if (ui != null) {
			ui.access(() -> show(problem, trace));
		}
	}

	/** What an address that leads nowhere gives: the same as what may not be seen. */
	public static Problem hidden() {
		return new Problem("hidden", 404, java.util.Map.of(), java.util.List.of());
	}

	/**
	 * The Swedish text of a problem, by its code; missing and forbidden look the same.
	 */
	public static String words(Problem problem) {
		var key = "problem." + problem.code();
		if (has(key)) {
			return text(key, problem.field("by"), time(problem.field("at")));
		}
		if (!problem.missing().isEmpty()) {
			return text("problem.missing", String.join(", ", problem.missing()));
		}
		if (problem.isHidden()) {
			return text("problem.hidden");
		}
		return problem.isConflict() ? text("problem.conflict") : text("problem.other");
	}

	private static String time(@Nullable String at) {
		try {
			return (at == null) ? "" : TIME.format(Instant.parse(at).atZone(PlatformClock.ZONE));
		}
		catch (DateTimeException ex) {
			return at;
		}
	}

	/** The problem in a chain of causes, if there is one. */
	public static @Nullable Problem problem(@Nullable Throwable thrown) {
		for (var cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof Problem problem) {
				return problem;
			}
		}
		return null;
	}

	/** The code that finds what happened in the logs. */
	static String trace(@Nullable Problem problem, Throwable thrown) {
		var known = (problem == null) ? null : problem.field("traceId");
		var trace = (known != null) ? known : UUID.randomUUID().toString().substring(0, 8);
		if (problem == null) {
			LOG.error("Unexpected, felkod {}", trace, thrown);
		}
		else {
			LOG.info("Refused with {} ({}), felkod {}", problem.code(), problem.status(), trace);
		}
		return trace;
	}

	private static void show(@Nullable Problem problem, String trace) {
		var notice = new Notification();
		notice.addClassName("trouble");
		notice.setPosition(Notification.Position.TOP_CENTER);
		notice.setDuration(0);
		notice.setAssertive(true);
		var happened = (problem == null) ? text("problem.unexpected") : words(problem);
		var body = new Div(Line.strong(happened));
		if (problem != null) {
			Meanwhile.of(problem).forEach(line -> body.add(Line.paragraph(line)));
		}
		body.add(Line.paragraph(text("problem.kept")), Line.paragraph(text("problem.trace", trace), "s", "muted"));
		notice.add(Line.styled(new Div(Icon.ALERT.medium(), body, action(problem, notice)), "trouble__body"));
		notice.open();
	}

	private static com.vaadin.flow.component.button.Button action(@Nullable Problem problem, Notification notice) {
		if (problem != null && Problem.LOGGED_OUT.equals(problem.code())) {
			return Buttons.button(text("login.again"), () -> UI.getCurrent().getPage().reload());
		}
		return Buttons.icon(Icon.X.small(), text("action.close"), notice::close);
	}

}
