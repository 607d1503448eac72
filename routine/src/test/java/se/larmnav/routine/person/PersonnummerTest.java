package se.larmnav.routine.person;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The numbers are of the Tax Agency's test series or made up. */
class PersonnummerTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@ParameterizedTest
	@CsvSource({ "189001019802,189001019802", "18900101-9802,189001019802", "19121212-1212,191212121212",
			"121212+1212,191212121212", "121212-1212,201212121212", "1212121212,201212121212",
			" 19121212-1212 ,191212121212", "900118+9811,189001189811", "000229-0013,200002290013" })
	void tenAndTwelveDigitsAreRead(String text, String digits) {
		assertThat(Personnummer.parse(text, TODAY).digits()).isEqualTo(digits);
	}

	@Test
	void tenDigitsAreOfTheLatestCenturyThatHasBeen() {
		assertThat(Personnummer.parse("261120-1233", TODAY).birthDate()).isEqualTo("2026-11-20");
		assertThat(Personnummer.parse("261121-1232", TODAY).birthDate()).isEqualTo("1926-11-21");
	}

	@ParameterizedTest
	@CsvSource({ "19121212-1213,CHECKSUM", "121212-1213,CHECKSUM", "19120230-1212,DATE", "19121312-1212,DATE",
			"19010229-1212,DATE", "19121200-1212,DATE", "19121212,FORM", "abc,FORM", "'',FORM", "19121212 1212,FORM",
			"1912-12121212,FORM", "19121292-1212,DATE", "20400101-2394,DATE" })
	void whatIsWrongIsSaid(String text, NotAPersonnummer.Why why) {
		assertThatExceptionOfType(NotAPersonnummer.class).isThrownBy(() -> Personnummer.parse(text, TODAY))
			.satisfies((wrong) -> assertThat(wrong.why()).isEqualTo(why));
	}

	@Test
	void aCoordinationNumberHasItsDayMovedBySixty() {
		var number = Personnummer.parse("19701063-2391", TODAY);

		assertThat(number.isCoordinationNumber()).isTrue();
		assertThat(number.birthDate()).isEqualTo("1970-10-03");
	}

	@Test
	void theAgeGrowsOnTheBirthday() {
		var number = Personnummer.parse("19121212-1212", TODAY);

		assertThat(number.ageOn(LocalDate.of(1981, 12, 11))).isEqualTo(68);
		assertThat(number.ageOn(LocalDate.of(1981, 12, 12))).isEqualTo(69);
	}

	@Test
	void itNeverShowsItselfWholeByAccident() {
		var number = Personnummer.parse("19121212-1212", TODAY);

		assertThat(number.written()).isEqualTo("19121212-1212");
		assertThat(number.masked()).isEqualTo("19121212-••••");
		assertThat(number.toString()).doesNotContain("1212-1212");
		assertThatExceptionOfType(NotAPersonnummer.class).isThrownBy(() -> Personnummer.parse("19121212-1213", TODAY))
			.satisfies((wrong) -> assertThat(wrong.getMessage()).doesNotContain("1912"));
	}

}
