package se.larmnav.routine.time;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HoursOfDayTest {

	@ParameterizedTest
	@CsvSource({ "07:00-22:00,06:59:59,false", "07:00-22:00,07:00:00,true", "07:00-22:00,21:59:59,true",
			"07:00-22:00,22:00:00,false", "22:00-07:00,23:59:59,true", "22:00-07:00,00:00:00,true",
			"22:00-07:00,07:00:00,false", "00:00-00:00,13:00:00,true" })
	void hoursHoldTheirFirstMomentButNotTheirLast(String hours, LocalTime time, boolean inside) {
		assertThat(HoursOfDay.parse(hours).contains(time)).isEqualTo(inside);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7-22", "07:00", "25:00-07:00", "07:00–22:00" })
	void whatAreNoHoursIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> HoursOfDay.parse(text));
	}

}
