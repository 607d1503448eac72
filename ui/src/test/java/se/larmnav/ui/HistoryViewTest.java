package se.larmnav.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAlarms;

import static org.assertj.core.api.Assertions.assertThat;

/** Historik at the operator's desk. */
@WithMockUser(username = FakeAlarms.ME, roles = "operator")
class HistoryViewTest extends ViewTest {

	@BeforeEach
	void twoAreClosed() {
		open("larmhistorik");
	}

	@Test
	void whatIsClosedIsFoundByName() {
		assertThat(page()).contains("Berg, Elsa", "Lund, Karl", "Sökning på namn loggas");
		find(TextField.class).all().getFirst().setValue("Lund");
		press("Sök");
		assertThat(page()).contains("Lund, Karl").doesNotContain("Berg, Elsa");
		find(TextField.class).all().getFirst().setValue("Ingen");
		press("Sök");
		assertThat(page()).contains("Inga larm i urvalet");
		press("Rensa filter");
		assertThat(page()).contains("Berg, Elsa");
	}

}
