package se.larmnav.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Function;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import se.larmnav.contract.alarms.AlarmsApi.AsSeen;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** The alarm as it was seen at a moment, and whether its history is whole. */
class AsSeenDialog extends Dialog {

	private final DateTimePicker at = SwedishComponents.dateTime(text("alarm.as-seen.at"));

	private final Div answer = new Div();

	private final Swedish swedish;

	/**
	 * @param from when the alarm came in
	 * @param asSeen what was known at a moment
	 */
	AsSeenDialog(Instant from, Function<Instant, AsSeen> asSeen, Swedish swedish) {
		this.swedish = swedish;
		setHeaderTitle(text("alarm.as-seen"));
		addClassName("board-dialog");
		this.at.setStep(Duration.ofMinutes(1));
		this.at.setMin(local(from));
		this.at.setValue(local(swedish.now()));
		add(this.at, this.answer);
		getFooter().add(Buttons.quiet(text("action.close"), this::close), Buttons.primary(text("action.show"), () -> {
			if (!this.at.isInvalid() && !this.at.isEmpty()) {
				show(asSeen.apply(endOf(this.at.getValue())));
			}
		}));
	}

	private static LocalDateTime local(Instant at) {
		return at.atZone(PlatformClock.ZONE).toLocalDateTime();
	}

	/** At 02:13 is until the end of that minute. */
	private static Instant endOf(LocalDateTime minute) {
		return minute.withSecond(59).withNano(999_999_000).atZone(PlatformClock.ZONE).toInstant();
	}

	private void show(AsSeen then) {
		var lines = new OrderedList();
		then.history()
			.forEach(line -> lines.add(new ListItem(new Time(this.swedish.seconds(line.at())), Cards.said(line))));
		this.answer.removeAll();
		this.answer.add(
				new Facts().fact(text("alarm.as-seen.state"), AlarmWords.of("state", then.state()))
					.fact(text("alarm.as-seen.owner"), then.answeredBy())
					.fact(text("alarm.as-seen.presses"), Integer.toString(then.presses())),
				Line.styled(lines, "times"),
				Line.styled(new Paragraph(text(then.whole() ? "alarm.as-seen.whole" : "alarm.as-seen.broken")),
						then.whole() ? "muted" : "strong"));
	}

}
