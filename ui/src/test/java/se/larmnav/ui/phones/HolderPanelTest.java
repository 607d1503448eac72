package se.larmnav.ui.phones;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.HoldersApi.Person;
import se.larmnav.ui.fake.FakeHolders;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;

import static org.assertj.core.api.Assertions.assertThat;

/** The person who has the unit's phone says so at the beginning of the shift. */
@ViewPackages(classes = HolderPanel.class)
class HolderPanelTest extends BrowserlessTest {

	private final FakeHolders holders = new FakeHolders();

	private HolderPanel open() {
		var panel = new HolderPanel(this.holders, new Swedish(new PlatformClock()));
		UI.getCurrent().add(panel);
		return panel;
	}

	@Test
	void aPersonsOwnLoginIsNotAsked() {
		assertThat(open().isVisible()).isFalse();
	}

	@Test
	@SuppressWarnings("unchecked")
	void whoTakesThePhoneIsNamedUntilTheShiftIsOverAndMayBeChanged() {
		this.holders.shared = true;
		var panel = open();
		((Select<Person>) find(Select.class).single()).setValue(new Person("sara.toll", "Sara Toll"));
		press("Jag har telefonen");
		assertThat(panel.getElement().getTextRecursively()).contains("Sara Toll har telefonen till");
		press("Byt");
		assertThat(find(Select.class).all()).hasSize(1);
	}

	private void press(String label) {
		test(find(Button.class).all().stream().filter(one -> label.equals(one.getText())).findFirst().orElseThrow())
			.click();
	}

}
