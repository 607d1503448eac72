package se.larmnav.ui.board;

import java.time.Duration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Target;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** What the alarm is, whom it concerns, and the clock that counts now. */
class AlarmHead extends Header {

	private static final String WAITING = "WAITING";

	private final Swedish swedish;

	AlarmHead(Swedish swedish) {
		this.swedish = swedish;
		addClassName("alarm__head");
	}

	void set(AlarmView alarm) {
		removeAll();
		add(facts(alarm), name(alarm), clock(alarm));
	}

	private Paragraph facts(AlarmView alarm) {
		var facts = new Paragraph(Badge.priority(alarm.priority(), alarm.answeredBy() != null),
				Line.strong(alarm.kind()), Line.dot(),
				new Span(new Span(text("board.received") + " "), new Time(this.swedish.seconds(alarm.receivedAt()))));
		if (alarm.presses().size() > 1) {
			facts.add(Line.dot(), new Span(text("board.presses", alarm.presses().size())),
					Line.muted(text("board.last-press", this.swedish.seconds(alarm.presses().getLast()))));
		}
		return Line.styled(facts, "alarm__facts");
	}

	private static H1 name(AlarmView alarm) {
		var name = new H1();
		if (alarm.people().isEmpty()) {
			name.add(new Span(AlarmWords.names(alarm)));
		}
		alarm.people().forEach(person -> {
			if (name.getComponentCount() > 0) {
				name.add(new Span(" " + text("alarm.and") + " "));
			}
			name.add(new Span(person.name() + " "), Line.styled(new Span(text("alarm.age", person.age())), "years"));
		});
		return name;
	}

	private static Component clock(AlarmView alarm) {
		if (alarm.answeredAt() == null) {
			return clock(label(alarm.answerTarget()), GuaranteeClock.up(alarm.receivedAt(), alarm.answerTarget()),
					alarm.answerTarget());
		}
		var act = alarm.actTarget();
		if (act != null && WAITING.equals(act.state())) {
			return clock(AlarmWords.promise(act), GuaranteeClock.down(act), act);
		}
		var took = Swedish.clock(Duration.between(alarm.receivedAt(), alarm.answeredAt()));
		return clock(text("board.answered-in"), GuaranteeClock.kept(took, alarm.answerTarget()), null);
	}

	private static Component clock(String label, Span value, @Nullable Target target) {
		var clock = new Div(Line.styled(new Span(label), "clock__label", "muted"), Line.styled(value, "clock__value"));
		if (target != null) {
			clock.add(GuaranteeClock.bar(target));
		}
		clock.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
		return Line.styled(clock, "clock");
	}

	private static String label(@Nullable Target target) {
		return (target == null) ? text("clock.answer") : AlarmWords.promise(target);
	}

}
