package se.larmnav.ui.unit;

import java.time.Instant;
import java.util.UUID;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.TapsApi;
import se.larmnav.ui.fake.Desktop;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeHolders;
import se.larmnav.ui.fake.FakeOrganisation;
import se.larmnav.ui.fake.FakePhones;
import se.larmnav.ui.shell.TestEnvironment;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;

import static org.assertj.core.api.Assertions.assertThat;

@ViewPackages(classes = UnitView.class)
class UnitViewTest extends BrowserlessTest {

	private final PlatformClock clock = new PlatformClock();

	private final FakeAlarms alarms = new FakeAlarms(this.clock);

	private final FakePhones phones = new FakePhones();

	private final FakeHolders holders = new FakeHolders();

	private int signed;

	@SuppressWarnings("NullAway.Init") // made for each test, when there is a session
	private UnitView phone;

	private UnitView open() {
		Desktop.as("Sara Toll", "home-care");
		var swedish = new Swedish(this.clock);
		return new UnitView(this.alarms, this::sign, this.phones, this.holders, (municipality, moved) -> () -> {
		}, new Who(new FakeOrganisation(), swedish), swedish, new TestEnvironment(true, this.clock, swedish));
	}

	private TapsApi.TapAddress sign(UUID alarm) {
		return new TapsApi.TapAddress("ticket " + ++this.signed, Instant.EPOCH);
	}

	@BeforeEach
	void attach() {
		this.alarms.alarms.keySet().removeIf(id -> !id.equals(FakeAlarms.ELSA));
		this.phone = open();
		UI.getCurrent().add(this.phone);
	}

	@Test
	void theOneAlarmIsACardWithAllThatIsNeededAndOneStep() {
		this.alarms.alarm(FakeAlarms.ELSA).sent("14:04:00", null);
		this.phone.show(null);
		assertThat(text()).contains("Akut", "Elsa Berg, 87 år", "Kungsgatan 4 B, 2 tr, lgh 1203",
				"Larmknapp, 3 tryck, inkom 14:02", "nyckel 214, skåp Norr", "Hörselnedsatt", "Ring Trygghetsjouren");
		assertThat(Desktop.with("data-step", "ACKNOWLEDGED").getElement().getAttribute("data-alarm"))
			.isEqualTo(FakeAlarms.ELSA.toString());
		assertThat(Desktop.with("href", "tel:0313900640")).isNotNull();
	}

	@Test
	void thePageHasAnAddressThatWasSignedForTheAlarmAndAnotherWhenItIsSentAgain() {
		this.alarms.alarm(FakeAlarms.ELSA).sent("14:04:00", null);
		this.phone.show(null);
		this.phone.show(null);
		assertThat(this.phone.getElement().getAttribute("data-signed")).isEqualTo(FakeAlarms.ELSA.toString());
		assertThat(this.phone.getElement().getAttribute("data-ticket")).isEqualTo("ticket 1");
		this.alarms.alarm(FakeAlarms.ELSA).sent("14:09:00", null);
		this.phone.show(null);
		assertThat(this.phone.getElement().getAttribute("data-ticket")).isEqualTo("ticket 2");
	}

	@Test
	void whoCannotTakeItMaySaySoWhileNobodyHas() {
		var alarm = this.alarms.alarm(FakeAlarms.ELSA).answered(FakeAlarms.ME, "14:03:00").sent("14:04:00", null);
		this.phone.show(null);
		assertThat(Desktop.with("data-step", "DECLINED").getElement().getText()).isEqualTo("Kan inte ta");
		alarm.sent("14:04:00", "Sara Toll");
		this.phone.show(null);
		assertThat(Desktop.find((component) -> "DECLINED".equals(component.getElement().getAttribute("data-step"))))
			.isEmpty();
	}

	@Test
	void theSecondWhoAcknowledgesSeesWhoWasFirst() {
		this.alarms.alarm(FakeAlarms.ELSA).sent("14:04:00", null);
		this.phone.show(null);
		this.alarms.alarm(FakeAlarms.ELSA).sent("14:04:12", "Björn L");
		this.phone.sent("409");
		assertThat(text()).contains("Någon annan hann före", "Björn L kvitterade 14:05:12");
	}

	@Test
	void onSiteOneSaysWhatWasDoneInAFormThatIsAlreadyThere() {
		this.alarms.alarm(FakeAlarms.ELSA)
			.answered(FakeAlarms.ME, "14:03:00")
			.sent("14:04:00", "Sara Toll")
			.onTheWay("14:06:00")
			.onSite("14:21:00");
		this.phone.show(null);
		assertThat(text()).contains("4821", "Vad gjordes?", "Hjälp upp", "Hur?", "Besök");
		assertThat(Desktop.with("data-step", "ACTED")).isNotNull();
		this.alarms.alarm(FakeAlarms.ELSA).state = "DONE";
		this.phone.sent("");
		assertThat(text()).contains("Klart: Elsa Berg", "Inga larm till Norr dag.");
	}

	@Test
	void whatOneHasDoneIsSaidAlsoWhenTheBackgroundSawItFirst() {
		this.alarms.alarm(FakeAlarms.ELSA)
			.answered(FakeAlarms.ME, "14:03:00")
			.sent("14:04:00", "Sara Toll")
			.onSite("14:21:00");
		this.phone.show(null);
		this.alarms.alarm(FakeAlarms.ELSA).state = "DONE";
		this.phone.ask();
		this.phone.sent("");
		assertThat(text()).contains("Klart: Elsa Berg").doesNotContain("Åk inte");
	}

	@Test
	void anAlarmThatIsTakenBackIsNotDrivenTo() {
		this.alarms.alarm(FakeAlarms.ELSA).sent("14:04:00", "Sara Toll");
		this.phone.show(null);
		this.alarms.alarm(FakeAlarms.ELSA).sentAt = null;
		this.phone.ask();
		assertThat(text()).contains("Larmet till Elsa Berg är återkallat eller klart. Åk inte.");
	}

	@Test
	void saysThatThereIsNothingToDoAndThatTheReceptionDoesNotAnswer() {
		this.phone.show(null);
		assertThat(text()).contains("Inga larm till Norr dag.", "Du är inloggad som Sara Toll");
		this.alarms.down = true;
		this.phone.ask();
		assertThat(text()).contains("Ingen kontakt med larmmottagningen");
	}

	private static String text() {
		return Desktop.find(component -> true)
			.stream()
			.filter(component -> component.getChildren().findAny().isEmpty())
			.map(Desktop::read)
			.reduce("", (before, words) -> before + "\n" + words);
	}

}
