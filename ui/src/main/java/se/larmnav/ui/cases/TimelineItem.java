package se.larmnav.ui.cases;

import java.time.Duration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.Why;
import se.larmnav.contract.cases.CasesApi.TimelineEntry;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.part.WhyPanel;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** One line of the timeline: when, what kind, who did what; an automated one says why. */
class TimelineItem extends ListItem {

	private static final Duration AFTERWARDS = Duration.ofMinutes(5);

	private final Swedish swedish;

	private @Nullable WhyPanel why;

	TimelineItem(TimelineEntry entry, Swedish swedish) {
		this.swedish = swedish;
		addClassName("event");
		add(new Time(swedish.time(entry.at())), icon(entry).medium(), words(entry), end(entry));
	}

	private Paragraph words(TimelineEntry entry) {
		var person = "PERSON".equals(entry.actorKind());
		var who = person ? entry.actor() : text("actor." + entry.actorKind()) + ":";
		var words = new Paragraph(Line.strong(who), new Span(" " + entry.text()));
		if (Duration.between(entry.at(), entry.registeredAt()).compareTo(AFTERWARDS) > 0) {
			words.add(Line.muted(" " + text("timeline.afterwards", later(entry))));
		}
		return words;
	}

	private String later(TimelineEntry entry) {
		var sameDay = this.swedish.date(entry.at()).equals(this.swedish.date(entry.registeredAt()));
		return sameDay ? this.swedish.time(entry.registeredAt()) : this.swedish.shortDayAndTime(entry.registeredAt());
	}

	private Span end(TimelineEntry entry) {
		var end = Line.styled(new Span(), "row-of", "event__end");
		if (entry.why() != null) {
			end.add(whyButton(entry.why()));
		}
		if (entry.document() != null) {
			end.add(DocumentLink.small(entry.document(), text("document.show")));
		}
		if (entry.why() == null && entry.document() == null) {
			end.add(Line.styled(new Span(text("category." + entry.category())), "tag"));
		}
		return end;
	}

	private Button whyButton(Why answer) {
		var button = Buttons.small(text("why"), () -> {
		});
		button.setSuffixComponent(Icon.DOWN.small());
		button.getElement().setAttribute("aria-expanded", "false");
		button.addClickListener(click -> toggle(answer, button));
		return button;
	}

	private void toggle(Why answer, Button button) {
		var opens = this.why == null;
		if (this.why == null) {
			this.why = new WhyPanel(answer, this.swedish);
			add(this.why);
		}
		else {
			remove(this.why);
			this.why = null;
		}
		setClassName("open", opens);
		button.setSuffixComponent(opens ? Icon.UP.small() : Icon.DOWN.small());
		button.getElement().setAttribute("aria-expanded", Boolean.toString(opens));
	}

	private static Icon icon(TimelineEntry entry) {
		return switch (entry.actorKind()) {
			case "AUTOMATION" -> Icon.GEAR;
			case "INTEGRATION" -> Icon.LINK;
			default -> switch (entry.category()) {
				case "CONTACT" -> Icon.PHONE;
				case "KEYS" -> Icon.KEY;
				case "ALARM" -> Icon.BELL;
				case "MESSAGE" -> Icon.INBOX;
				case "DECISION" -> Icon.DOC;
				default -> Icon.PENCIL;
			};
		};
	}

}
