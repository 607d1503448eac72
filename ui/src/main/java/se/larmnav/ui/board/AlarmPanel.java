package se.larmnav.ui.board;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Guidance;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.StepLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The alarm in the middle: everything that is needed to handle it. */
class AlarmPanel extends Main {

	private final AlarmHead head;

	private final HomePanel home;

	private final StepLine course = new StepLine(text("alarm.course"));

	private final SentPanel sent;

	private final Cards cards;

	private final Nav guidance = Line.styled(new Nav(), "more");

	private final Swedish swedish;

	private final Paragraph notice = Line.styled(new Paragraph(), "thin", "strong");

	private @Nullable AlarmView shown;

	/**
	 * @param personalNumber the whole personal number at an alarm of a person
	 * @param recall the operator wants the alarm back from the unit
	 * @param asSeen the operator wants to see it as it was seen
	 */
	AlarmPanel(Swedish swedish, BiFunction<UUID, UUID, String> personalNumber, Runnable recall,
			Consumer<AlarmView> asSeen) {
		this.swedish = swedish;
		this.head = new AlarmHead(swedish);
		this.home = new HomePanel(personalNumber);
		this.sent = new SentPanel(swedish, recall);
		this.cards = new Cards(swedish, asSeen);
		addClassName("alarm");
		getElement().setAttribute("tabindex", "-1");
		this.guidance.getElement().setAttribute("aria-label", text("alarm.guidance"));
		none(text("board.none"));
	}

	void set(AlarmView alarm) {
		if (alarm.equals(this.shown)) {
			return;
		}
		if (this.shown == null || !this.shown.id().equals(alarm.id())) {
			removeAll();
			add(this.head, this.home, this.course, this.sent, this.cards, this.guidance);
		}
		this.shown = alarm;
		this.head.set(alarm);
		this.home.set(alarm);
		this.course.set(Course.ofAlarm(alarm, this.swedish::seconds));
		this.sent.set(alarm);
		this.cards.set(alarm);
		this.guidance.removeAll();
		this.guidance.setVisible(!alarm.guidance().isEmpty());
		alarm.guidance().forEach(guide -> this.guidance.add(shown(guide)));
	}

	private static Component shown(Guidance guide) {
		if (guide.text() != null) {
			return Line.paragraph(guide.text(), "s");
		}
		if (guide.link() == null) {
			return Line.small(text("governing.without-address", guide.title()));
		}
		var link = new Anchor(guide.link(), guide.title(), AnchorTarget.BLANK);
		link.add(Icon.RIGHT.small());
		return Line.styled(link, "button");
	}

	/**
	 * Says something above the alarm until another is chosen: that somebody was first.
	 */
	void notice(String words) {
		this.notice.setText(words);
		this.notice.setVisible(true);
		addComponentAsFirst(this.notice);
	}

	/** There is no alarm to show; says why. */
	void none(String why) {
		this.shown = null;
		removeAll();
		var title = new H1(text("board.title"));
		add(Line.styled(title, "visually-hidden"), Line.styled(new Paragraph(why), "alarm__none", "muted"));
	}

}
