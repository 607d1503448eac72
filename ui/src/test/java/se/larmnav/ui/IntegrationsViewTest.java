package se.larmnav.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.FakeIntegrators;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Eva Strand", roles = "tenant-administrator")
class IntegrationsViewTest extends ViewTest {

	@Autowired
	FakeIntegrators integrators;

	@BeforeEach
	void asItWas() {
		this.integrators.reset();
	}

	@Test
	void eachSystemSaysWhenItWasHereAndWhetherItsSecretWasWrong() {
		open("integrationer");
		assertThat(page()).contains("E-tjänsten", "goteborg.e-tjanst", "13:58", "Fel hemlighet", "08:12", "Planeringen",
				"inte de senaste 90 dygnen");
	}

	@Test
	void aNewSecretIsAskedForTwiceAndShownOnce() {
		open("integrationer");
		press("Ny hemlighet");
		assertThat(this.integrators.done).isEmpty();
		press(find(Button.class).all()
			.stream()
			.filter(one -> "Ny hemlighet".equals(one.getText()))
			.reduce((first, last) -> last)
			.orElseThrow());
		assertThat(this.integrators.done).containsExactly("renewed e-tjanst");
		assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("hemlighet-som-visas-en-gang");
		press("Den är inlagd");
		open("integrationer");
		assertThat(find(TextField.class).all()).extracting(TextField::getValue)
			.doesNotContain("hemlighet-som-visas-en-gang");
	}

	@Test
	void whereNoSystemIsLetInOrTheLoginIsAwayItIsSaid() {
		this.integrators.empty = true;
		open("integrationer");
		assertThat(page()).contains("Inget annat system är insläppt");
		this.integrators.down = new Problem("unavailable", 503, Map.of(), List.of());
		open("integrationer");
		assertThat(page()).doesNotContain("E-tjänsten", "Inget annat system är insläppt");
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void whoLacksTheRoleFindsNoPage() {
		open("integrationer");
		assertThat(page()).contains("Sidan finns inte");
	}

}
