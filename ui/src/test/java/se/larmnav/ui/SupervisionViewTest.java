package se.larmnav.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeSupervision;

import static org.assertj.core.api.Assertions.assertThat;

/** Övervakning of silent devices. */
@WithMockUser(username = FakeAlarms.ME, roles = "technician")
class SupervisionViewTest extends ViewTest {

	@Autowired
	FakeSupervision supervision;

	@BeforeEach
	void oneIsSilent() {
		this.supervision.reset();
		open("overvakning");
	}

	@Test
	@SuppressWarnings("unchecked")
	void aSilentDeviceIsControlledWithResultAndMeasure() {
		assertThat(page()).contains("46700010001", "Länktest", "GIS-TST-06", "Fortfarande tyst");
		press("Kontrollera");
		((RadioButtonGroup<String>) find(RadioButtonGroup.class).single()).setValue("IN_ORDER");
		find(TextArea.class).single().setValue("Dosan stod utan ström");
		press(find(com.vaadin.flow.component.button.Button.class).all()
			.stream()
			.filter(button -> button.hasThemeName("primary"))
			.findFirst()
			.orElseThrow());
		assertThat(page()).contains("I ordning", "Dosan stod utan ström").doesNotContain("Kontrollera ");
	}

}
