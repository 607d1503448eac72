package se.larmnav.ui.shell;

import java.util.Optional;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Whether people are made up here and nobody comes: only where that is so can the
 * platform's clock be moved (design.md 7), and every page says it.
 */
@Component
public class TestEnvironment {

	private final boolean adjustable;

	private final PlatformClock clock;

	private final Swedish swedish;

	public TestEnvironment(@Value("${larmnav.clock.adjustable:false}") boolean adjustable, PlatformClock clock,
			Swedish swedish) {
		this.adjustable = adjustable;
		this.clock = clock;
		this.swedish = swedish;
	}

	/** The line on top of a page; nothing where alarms are real. */
	public Optional<Aside> banner() {
		if (!this.adjustable) {
			return Optional.empty();
		}
		var banner = new Aside(Icon.ALERT.small(), Line.strong(text("test.title")), new Span(text("test.text")));
		if (this.clock.isMoved()) {
			var now = this.clock.instant();
			banner.add(new Span(
					text("test.clock", this.swedish.plainWeekday(this.swedish.date(now)), this.swedish.time(now))));
		}
		banner.getElement().setAttribute("aria-label", text("test.title"));
		return Optional.of(Line.styled(banner, "test"));
	}

}
