package se.larmnav.ui;

import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.larmnav.ui.fake.Fixed;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.text.PlatformClock;

/**
 * A view against the fake services, without a browser; one application for all of them.
 */
@SpringBootTest(classes = Preview.class)
abstract class ViewTest extends SpringBrowserlessTest {

	@Autowired
	PlatformClock clock;

	@BeforeEach
	void atTheMomentOfTheMockUps() {
		this.clock.follow(Fixed.ahead(Fixed.NOW));
	}

	void open(String address) {
		Go.to(address);
		roundTrip();
	}

	/** All that the page says. */
	String page() {
		return UI.getCurrent().getChildren().map(ViewTest::text).collect(Collectors.joining("\n"));
	}

	static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

	void press(String label) {
		press(find(Button.class).all()
			.stream()
			.filter(button -> label.equals(button.getText()))
			.filter(Component::isVisible)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button " + label)));
	}

	void press(Button button) {
		test(button).click();
		roundTrip();
	}

}
