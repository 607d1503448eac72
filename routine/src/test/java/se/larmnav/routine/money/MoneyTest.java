package se.larmnav.routine.money;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "250 SEK;1/2;down to 1 SEK;125 SEK", "251 SEK;1/2;down to 1 SEK;125 SEK",
					"251 SEK;1/2;up to 1 SEK;126 SEK", "251 SEK;1/2;nearest to 1 SEK;126 SEK",
					"100 SEK;1/3;down to 0,01 SEK;33,33 SEK", "100 SEK;1/3;up to 0,01 SEK;33,34 SEK",
					"100 SEK;2/3;nearest to 0,01 SEK;66,67 SEK", "199,50 SEK;1/1;down to 10 SEK;190 SEK",
					"250 SEK;0/1;up to 1 SEK;0 SEK" })
	void aShareIsRoundedAsTheRoutineSays(String amount, String share, String rounding, String expected) {
		assertThat(Money.parse(amount).times(Share.parse(share), Rounding.parse(rounding))).hasToString(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "250", "250 kr", "250.50 SEK", "-1 SEK", "2,5 SEK", "SEK" })
	void whatIsNoAmountIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.5", "1/0", "3/2", "-1/2", "half" })
	void whatIsNoShareIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Share.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "down", "down to 0 SEK", "half to 1 SEK" })
	void whatIsNoRoundingIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Rounding.parse(text));
	}

}
