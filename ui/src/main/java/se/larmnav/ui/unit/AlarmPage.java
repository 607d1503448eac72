package se.larmnav.ui.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.Choices;
import se.larmnav.contract.alarms.AlarmsApi.DispatchView;
import se.larmnav.ui.board.AlarmWords;
import se.larmnav.ui.board.GuaranteeClock;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The card of one alarm in the frame, with the one step that is next. */
class AlarmPage {

	static final String NURSE = "NURSE";

	private static final String DECLINED = "DECLINED";

	private final PhoneFrame frame;

	private final String me;

	private final Swedish swedish;

	private final Supplier<Choices> choices;

	private final BiConsumer<UUID, String> contact;

	private final TapAddress address;

	private @Nullable UUID sheetOf;

	private @Nullable ActedSheet sheet;

	/**
	 * @param me the name of the one who holds the phone
	 * @param contact what a call to the person gave
	 * @param address where the steps go when the login is lost
	 */
	AlarmPage(PhoneFrame frame, String me, Swedish swedish, Supplier<Choices> choices, BiConsumer<UUID, String> contact,
			TapAddress address) {
		this.frame = frame;
		this.me = me;
		this.swedish = swedish;
		this.choices = choices;
		this.contact = contact;
		this.address = address;
	}

	void show(AlarmView alarm, List<Component> above) {
		var sent = alarm.dispatch();
		this.frame.signed(alarm.id(), this.address.of(alarm));
		if (sent == null || sent.acknowledgedBy() == null) {
			fresh(alarm, above);
		}
		else {
			taken(alarm, sent, above);
		}
	}

	/** No alarm is shown. */
	void none() {
		this.sheetOf = null;
		this.sheet = null;
		this.frame.sheet(null);
	}

	private void fresh(AlarmView alarm, List<Component> above) {
		var card = new Card(alarm, this.swedish);
		var urgency = switch (alarm.priority()) {
			case "P1" -> Icon.AKUT;
			case "P2" -> Icon.LARM;
			default -> Icon.TEKNIK;
		};
		this.frame.bar(alarm.priority(), new Paragraph(text("unit.alarm")),
				new Paragraph(urgency.medium(), Line.strong(text("priority." + alarm.priority()))),
				Line.styled(new Time(this.swedish.time(sentAt(alarm))), "end"));
		var call = Line.styled(new Div(), "phone__tel");
		card.reception(call);
		this.frame.body(all(above, card.fresh(), List.of(call)));
		var acts = new ArrayList<Component>(List.of(new StepButton(alarm.id(), "ACKNOWLEDGED", true)));
		if (AlarmWords.may(alarm, DECLINED)) {
			acts.add(new StepButton(alarm.id(), DECLINED, false));
		}
		this.frame.acts(acts.toArray(Component[]::new));
		none();
	}

	private void taken(AlarmView alarm, DispatchView sent, List<Component> above) {
		var card = new Card(alarm, this.swedish);
		var name = new Paragraph(Line.strong(AlarmWords.names(alarm)));
		if (alarm.people().size() == 1) {
			name.add(new Span(text("alarm.age", alarm.people().getFirst().age())));
		}
		this.frame.bar("", name, clock(alarm));
		this.frame.body(all(above, by(sent), card.taken(sent)));
		var acts = new ArrayList<Component>(List.of(card.calls()));
		if (AlarmWords.may(alarm, "CONTACT")) {
			acts.add(contact(alarm));
		}
		if (AlarmWords.may(alarm, "ACTED")) {
			acts.add(result(alarm, NURSE));
		}
		next(alarm).forEach(acts::add);
		this.frame.acts(acts.toArray(Component[]::new));
		sheet(alarm);
	}

	private List<Component> by(DispatchView sent) {
		if (sent.acknowledgedBy() == null || sent.acknowledgedBy().equals(this.me)) {
			return List.of();
		}
		return List.of(Line.paragraph(
				text("unit.acknowledged-by", sent.acknowledgedBy(), this.swedish.seconds(sent.acknowledgedAt())),
				"thin", "strong"));
	}

	private static List<Component> next(AlarmView alarm) {
		var next = new ArrayList<Component>();
		// Where several go together the next one takes it too.
		Stream.of("ACKNOWLEDGED", "ON_THE_WAY", "ON_SITE")
			.filter(step -> AlarmWords.may(alarm, step))
			.findFirst()
			.ifPresent(step -> next.add(new StepButton(alarm.id(), step, true)));
		if (AlarmWords.may(alarm, "ACTED")) {
			var acted = new NativeButton(text("unit.step.ACTED"));
			acted.addClassNames("button", next.isEmpty() ? "button--primary" : "button--plain");
			acted.getElement().setAttribute("type", "button").setAttribute("data-sheet", "open");
			next.add(acted);
		}
		return next;
	}

	private Div contact(AlarmView alarm) {
		return Line.styled(new Div(result(alarm, "TALKED"), result(alarm, "NO_CONTACT")), "phone__calls");
	}

	private NativeButton result(AlarmView alarm, String result) {
		var button = new NativeButton(text("unit.contact." + result), click -> this.contact.accept(alarm.id(), result));
		button.addClassName("button");
		return button;
	}

	/**
	 * The sheet is kept while the alarm is the same: what has been written in it stays.
	 */
	private void sheet(AlarmView alarm) {
		if (!AlarmWords.may(alarm, "ACTED")) {
			none();
		}
		else if (!alarm.id().equals(this.sheetOf)) {
			this.sheetOf = alarm.id();
			this.sheet = new ActedSheet(alarm, this.choices.get(), this.swedish);
			this.frame.sheet(this.sheet);
		}
	}

	private static Component clock(AlarmView alarm) {
		var target = alarm.actTarget();
		var clock = (target == null) ? new Span() : GuaranteeClock.down(target);
		return Line.styled(new Paragraph(Icon.CLOCK.medium(), clock), "end", "phone__clock");
	}

	private static java.time.Instant sentAt(AlarmView alarm) {
		return (alarm.dispatch() == null) ? alarm.receivedAt() : alarm.dispatch().at();
	}

	@SafeVarargs
	private static Component[] all(List<Component>... parts) {
		return Stream.of(parts).flatMap(List::stream).toArray(Component[]::new);
	}

}
