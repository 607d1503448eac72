package se.larmnav.ui.board;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.AlarmsApi.Row;
import se.larmnav.ui.fake.Fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.ui.fake.Fixed.today;

class WarningsTest {

	private final Warnings warnings = new Warnings();

	@Test
	void eachLimitIsSaidOnceWhenItIsPassed() {
		assertThat(at("14:03:00")).isEmpty();
		assertThat(at("14:03:41")).containsExactly("Svarstiden går snart ut: Berg, Elsa");
		assertThat(at("14:03:42")).isEmpty();
		assertThat(at("14:04:11")).containsExactly("Svarstiden har gått ut: Berg, Elsa");
		assertThat(at("14:05:00")).isEmpty();
	}

	@Test
	void whatHadPassedWhenThePageOpenedIsNotSaid() {
		assertThat(at("14:05:00")).isEmpty();
		assertThat(at("14:05:01")).isEmpty();
	}

	private List<String> at(String time) {
		var row = new Row(Fixed.id(801), "goteborg", "P1", "Larmknapp", 1, today("14:02:11"), today("14:02:11"),
				"RECEIVED", "Berg, Elsa", "Norr", null, null, today("14:04:11"), null, false, false, false);
		return this.warnings.at(today(time), Stream.of(row)).stream().map(Warnings.Warning::sentence).toList();
	}

}
