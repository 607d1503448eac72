package se.larmnav.ui.phones;

import java.util.Map;
import java.util.List;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.FakePhones;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done with what the browser says of its notifications. */
@ViewPackages(classes = NotifyPanel.class)
class NotifyPanelTest extends BrowserlessTest {

	private final FakePhones phones = new FakePhones();

	@SuppressWarnings("NullAway.Init") // made for each test, when there is a session
	private NotifyPanel panel;

	@BeforeEach
	void attach() {
		this.panel = new NotifyPanel(this.phones);
		UI.getCurrent().add(this.panel);
	}

	private String says() {
		return this.panel.getElement().getTextRecursively();
	}

	@Test
	void whatTheBrowserHasAgreedIsHandedOverAndTakenBack() {
		this.panel.agreed("https://push.example/1 KEY SECRET");
		assertThat(this.phones.all)
			.containsExactly(new PhonesApi.Registration("https://push.example/1", "KEY", "SECRET"));
		assertThat(says()).contains("larmar");
		this.panel.removed("https://push.example/1");
		assertThat(this.phones.all).isEmpty();
	}

	@Test
	void whatIsRefusedIsSaidAndHowItIsMended() {
		this.panel.off("denied");
		assertThat(says()).contains("inställningar");
		this.panel.off("unable");
		assertThat(says()).contains("kan inte");
		this.panel.agreed("nonsense");
		assertThat(says()).contains("gick inte");
		assertThat(this.phones.all).isEmpty();
	}

	@Test
	void whereTheInstallationHasNoKeyNothingIsOffered() {
		var none = new NotifyPanel(new FakePhones() {
			@Override
			public PushKey pushKey() {
				throw new Problem("unavailable", 503, Map.of(), List.of());
			}
		});
		assertThat(none.isVisible()).isFalse();
	}

}
