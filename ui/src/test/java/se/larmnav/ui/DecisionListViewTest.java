package se.larmnav.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.cases.DecisionsApi.Because;
import se.larmnav.embedded.Requirement;
import se.larmnav.ui.fake.FakeCases;
import se.larmnav.ui.fake.FakeDecisions;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
class DecisionListViewTest extends ViewTest {

	@Autowired
	FakeDecisions decisions;

	@Test
	@Requirement("GBG-WAT-07")
	void whatIsReportedToTheSupervisoryAuthorityIsListed() {
		open("beslut-att-folja?visa=to-report");
		assertThat(page()).contains("Inspektionen för vård och omsorg", "Lind, Märta", "2026-000103", "GBG-WAT-07",
				"Följ upp verkställighet");
	}

	@Test
	void aListWithNobodySaysSo() {
		open("beslut-att-folja?visa=not-watched");
		assertThat(page()).contains("Alla beslut som inte är verkställda bevakas.").doesNotContain("Lind, Märta");
	}

	@Test
	@Requirement("GBG-APP-12")
	void takingAnApplicationBackAsksWhyFirst() {
		open("arende/" + FakeCases.MARTA + "?gor=withdraw");
		assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Ta tillbaka ansökan");
		test(find(TextArea.class).single()).setValue("Vill inte längre ha larm");
		press("Ta tillbaka ansökan");
		assertThat(this.decisions.done).contains(new Because("Vill inte längre ha larm"));
	}

}
