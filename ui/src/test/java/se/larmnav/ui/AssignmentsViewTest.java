package se.larmnav.ui;

import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeAssignments;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Maria Persson", roles = "planner")
class AssignmentsViewTest extends ViewTest {

	@Autowired
	FakeAssignments assignments;

	@Test
	void eachAssignmentOffersWhatMayBeDoneWithIt() {
		open("uppdrag");
		assertThat(page()).contains("Sand, Ivar", "Ek, Maj").doesNotContain("Lind, Märta");
		press("Ta emot");
		press("Kvittera");
		assertThat(this.assignments.done).anyMatch(done -> done.startsWith("receive"))
			.anyMatch(done -> done.startsWith("acknowledge"));
		press("Fördela");
		assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Fördela uppdrag");
	}

	@Test
	void allOfThemAreShownWhenTheAddressSaysSo() {
		open("uppdrag?visa=alla");
		assertThat(page()).contains("Lind, Märta", "Inväntar nycklar");
	}

	@Test
	void whatDoesNotFitInOnePartIsShownWhenAskedFor() {
		this.assignments.part = 3;
		try {
			open("uppdrag?visa=alla");
			assertThat(page()).contains("Sand, Ivar", "Ek, Maj").doesNotContain("Ström, Nils");
			press("Visa äldre");
			assertThat(page()).contains("Sand, Ivar", "Ström, Nils").doesNotContain("Visa äldre");
		}
		finally {
			this.assignments.part = 100;
		}
	}

}
