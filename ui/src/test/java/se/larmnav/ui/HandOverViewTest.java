package se.larmnav.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.alarms.ShiftsApi.Notes;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeShifts;

import static org.assertj.core.api.Assertions.assertThat;

/** Överlämning between two shifts. */
@WithMockUser(username = FakeAlarms.ME, roles = "operator")
class HandOverViewTest extends ViewTest {

	@Autowired
	FakeShifts shifts;

	@BeforeEach
	void theNightHasHandedOver() {
		this.shifts.reset();
		open("overlamning");
	}

	@Test
	void theNextShiftReadsWhatItMustKnowAndReceives() {
		assertThat(page()).contains("Nils Natt", "Ring dotter Ulla kl. 8", "Halt på Kungsgatan");
		press("Ta emot");
		assertThat(page()).contains(FakeAlarms.ME).doesNotContain("Ta emot");
	}

	@Test
	void whoHandsOverWritesItAndCannotReceiveIt() {
		find(TextArea.class).all()
			.stream()
			.filter(area -> "Se upp med".equals(area.getLabel()))
			.forEach(area -> area.setValue("Portkoden är bytt"));
		press("Lämna över");
		assertThat(this.shifts.all.getFirst().notes()).isEqualTo(new Notes("", "Portkoden är bytt", ""));
		assertThat(page()).contains("Portkoden är bytt", "Väntar på att någon tar emot");
		assertThat(find(TextArea.class).all()).allSatisfy(area -> assertThat(area.getValue()).isEmpty());
	}

}
