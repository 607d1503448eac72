package se.larmnav.ui.board;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.AlarmsApi.Closing;
import se.larmnav.contract.alarms.AlarmsApi.Contact;
import se.larmnav.contract.alarms.AlarmsApi.Dispatch;
import se.larmnav.contract.alarms.AlarmsApi.Note;
import se.larmnav.contract.alarms.AlarmsApi.Overload;
import se.larmnav.contract.alarms.AlarmsApi.Step;
import se.larmnav.embedded.Requirement;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.Desktop;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeOrganisation;
import se.larmnav.ui.fake.Fixed;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ViewPackages(classes = BoardView.class)
class BoardViewTest extends BrowserlessTest {

	private final PlatformClock clock = new PlatformClock();

	private final FakeAlarms alarms = new FakeAlarms(this.clock);

	private final Desktop desktop = new Desktop();

	@SuppressWarnings("NullAway.Init") // made for each test, when there is a session
	private BoardView board;

	private BoardView open() {
		Desktop.as(FakeAlarms.ME, "operator");
		var swedish = new Swedish(this.clock);
		var organisation = new FakeOrganisation();
		return new BoardView(this.alarms, organisation, (municipality, moved) -> () -> {
		}, new Who(organisation, swedish), swedish);
	}

	@BeforeEach
	void attach() {
		this.board = open();
		UI.getCurrent().add(this.board);
	}

	@Test
	void aRoutineAlarmTakesEightKeys() {
		this.desktop.press("Enter", "I", "2", "Enter");
		this.alarms.step(FakeAlarms.ELSA, "key", new Step("ACTED", null, "hjälp-upp", "besök", null));
		this.board.ask();
		this.desktop.press("0", "2", "2", "Ctrl+Enter");
		assertThat(this.alarms.done).containsExactly("answer", new Contact("DEVICE", "NO_CONTACT", null),
				new Dispatch(null, null), new Step("ACTED", null, "hjälp-upp", "besök", null),
				new Closing("hjälp-upp", "besök-gjort", null));
		assertThat(this.desktop.keys).hasSize(8);
		assertThat(text()).contains("Karl Lund").doesNotContain("Berg, Elsa");
	}

	@Test
	@Requirement("GIS-ALM-09")
	void theOperatorReadsBesideTheAlarmThatItIsNot112() {
		assertThat(text()).contains("Larmet ersätter inte 112.");
	}

	@Test
	@Requirement("LJU-ALM-09")
	void keyEightGivesTheTechniciansACase() {
		this.desktop.press("Enter", "8");
		((TextArea) Desktop.find(TextArea.class::isInstance).getLast()).setValue("Knappen sitter fast");
		this.desktop.press("Ctrl+Enter");
		assertThat(this.alarms.done).containsExactly("answer", new Note("Knappen sitter fast"));
	}

	@Test
	void theSecondToAnswerIsToldWhoWasFirstAndGetsTheNextAlarm() {
		this.alarms.answeredBy(FakeAlarms.ELSA, "Björn L", "14:02:52");
		this.desktop.press("Enter");
		assertThat(text()).contains("Björn L svarade");
		assertThat(selected()).contains("Lund, Karl");
		assertThat(this.alarms.done).isEmpty();
	}

	@Test
	void newAlarmsChangeNothingUnderTheHand() {
		this.board.hand(true);
		var before = rows();
		IntStream.range(900, 920).forEach(number -> this.alarms.ring(number, "P1", "Test Person"));
		this.board.ask();
		assertThat(rows()).isEqualTo(before);
		assertThat(selected()).contains("Berg, Elsa");
		assertThat(text()).contains("20 nya – visa");
		this.desktop.press("Home");
		assertThat(rows()).hasSize(before.size() + 20);
	}

	@Test
	void anAlarmThatSomebodyTakesWhileItIsOpenStaysWhereItIs() {
		this.alarms.answeredBy(FakeAlarms.ELSA, "Björn L", "14:02:52");
		this.board.ask();
		assertThat(selected()).contains("Berg, Elsa").contains("Björn L svarade");
		assertThat(this.desktop.canPress("Enter")).isFalse();
		this.desktop.press("9", "Enter");
		assertThat(this.alarms.done).containsExactly("takeOver");
	}

	@Test
	void nothingIsShownAsAnsweredBeforeTheServiceHasSaidSo() {
		this.alarms.down = true;
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.desktop.press("Enter"));
		assertThat(this.desktop.canPress("1")).isTrue();
		assertThat(selected()).contains("Larmknapp ×3");
	}

	@Test
	void saysLoudlyThatTheReceiverDoesNotAnswerAndWhenItDoesAgain() {
		this.alarms.down = true;
		this.board.ask();
		assertThat(Desktop.find(LostBand.class::isInstance)).allMatch(band -> ((LostBand) band).isLost());
		this.alarms.down = false;
		this.board.ask();
		assertThat(Desktop.find(LostBand.class::isInstance)).noneMatch(band -> ((LostBand) band).isLost());
	}

	@Test
	void theAlarmIsShownAsItWasSeenAtAMoment() {
		Desktop.click(button("Som det såg ut …"));
		var dialog = $(Dialog.class).single();
		Desktop.click(button("Visa"));
		assertThat(dialog.getElement().getTextRecursively()).contains("Läge då", "Historiken är hel");
	}

	private static Component button(String label) {
		return Desktop.find(component -> component instanceof Button button && label.equals(button.getText()))
			.getLast();
	}

	@Test
	void saysThatDevicesAreToldBusyUntilTheyNoLongerAre() {
		this.alarms.overload(new Overload(Fixed.today("14:02:00"), 37));
		this.board.ask();
		assertThat(Desktop.find(BusyBand.class::isInstance)).singleElement()
			.satisfies(band -> assertThat(band.getElement().getTextRecursively()).contains("14:02", "37 sändare"));
		assertThat(Desktop.find(BusyBand.class::isInstance)).allMatch(Component::isVisible);
		this.alarms.overload(null);
		this.board.ask();
		assertThat(Desktop.find(BusyBand.class::isInstance)).noneMatch(Component::isVisible);
	}

	@Test
	@Requirement("LJU-ALM-05")
	void anAlarmThatIsRungOutHasWhatIsToBeReadOut() {
		this.alarms.alarm(FakeAlarms.ELSA).channel = "PHONE";
		this.desktop.press("Enter", "2");
		assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Ring ut larm till Norr dag");
		assertThat(text()).contains("031-390 06 44", "Läs upp:", "Elsa Berg",
				"Kungsgatan 4 B, 2 tr, lgh 1203, Göteborg", "Larmkod", "4471");
	}

	@Test
	void aCallIsTwoKeysAndAnotherUnitThree() {
		this.desktop.press("Enter", "4", "2", "3", "1", "Enter");
		assertThat(this.alarms.done).containsExactly("answer", new Contact("PHONE", "NO_CONTACT", null),
				new Dispatch("vast-dag", null));
	}

	@Test
	void theWholePersonalNumberIsAskedForOnlyWhenItIsWanted() {
		assertThat(text()).contains("19390412-••••").doesNotContain("2383");
		Desktop.click(Desktop.with("aria-label", "Visa personnummer"));
		assertThat(text()).contains("19390412-2383");
		assertThat(this.alarms.done).containsExactly("personal number");
	}

	private List<String> rows() {
		return Desktop.find(QueueRow.class::isInstance)
			.stream()
			.map(Desktop::read)
			.filter(row -> !row.contains("kvar") && !row.contains("Sand"))
			.toList();
	}

	private static String selected() {
		return Desktop.read(Desktop.with("aria-selected", "true"));
	}

	private static String text() {
		return Desktop.read(UI.getCurrent());
	}

}
