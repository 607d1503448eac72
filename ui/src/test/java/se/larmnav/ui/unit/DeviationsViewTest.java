package se.larmnav.ui.unit;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.AlarmsApi.Report;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.shell.TestEnvironment;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;

import static org.assertj.core.api.Assertions.assertThat;

@ViewPackages(classes = DeviationsView.class)
class DeviationsViewTest extends BrowserlessTest {

	private final PlatformClock clock = new PlatformClock();

	private final FakeAlarms alarms = new FakeAlarms(this.clock);

	@BeforeEach
	void open() {
		this.alarms.breach();
		var view = new DeviationsView(this.alarms, new Swedish(this.clock),
				new TestEnvironment(true, this.clock, new Swedish(this.clock)));
		view.show();
		UI.getCurrent().add(view);
	}

	@Test
	void aLateAlarmIsOneTextAndOneTap() {
		test($(TextArea.class).single()).setValue("Två larm samtidigt. Grannen hjälpte till.");
		test($(Button.class).withText("Skicka avvikelse").single()).click();
		assertThat(this.alarms.done)
			.containsExactly(new Report("Två larm samtidigt. Grannen hjälpte till.", null, null));
		assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Avvikelsen är skickad.",
				"Inga avvikelser att skriva.", "Två larm samtidigt. Grannen hjälpte till.");
		assertThat($(TextArea.class).all()).isEmpty();
	}

	@Test
	void aDeviationCannotBeDismissedWithoutText() {
		test($(Button.class).withText("Skicka avvikelse").single()).click();
		assertThat($(TextArea.class).single().isInvalid()).isTrue();
		assertThat(this.alarms.done).isEmpty();
	}

}
