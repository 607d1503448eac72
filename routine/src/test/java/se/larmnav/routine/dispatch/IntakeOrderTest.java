package se.larmnav.routine.dispatch;

import java.util.List;

import org.junit.jupiter.api.Test;
import se.larmnav.routine.Files;
import se.larmnav.routine.file.NationalFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IntakeOrderTest {

	@Test
	void personalAlarmsGoBeforeRepeatsAndRepeatsBeforeTechnicalSignalsWhereNothingElseIsSaid() {
		assertThat(Files.routine("goteborg").reception().order().first()).containsExactly(Turn.PERSONAL, Turn.REPEAT,
				Turn.TECHNICAL);
	}

	@Test
	void aKindThatIsForgottenIsAnError() {
		var source = NationalFiles.order().source();
		assertThatThrownBy(() -> new IntakeOrder(List.of(Turn.PERSONAL, Turn.REPEAT), source))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new IntakeOrder(List.of(Turn.PERSONAL, Turn.REPEAT, Turn.REPEAT), source))
			.isInstanceOf(IllegalArgumentException.class);
	}

}
