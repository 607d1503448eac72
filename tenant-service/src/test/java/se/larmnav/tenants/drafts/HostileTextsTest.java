package se.larmnav.tenants.drafts;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.tenancy.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written to harm is a draft that cannot be sent, and is answered in few lines.
 */
@BesideCases
class HostileTextsTest {

	/** What the strict reading says at most, and that it stopped. */
	private static final int MOST = 201;

	@Autowired
	TownHall hall;

	@Autowired
	TestClock clock;

	RoutinesApi adam;

	@BeforeEach
	void aMunicipality() {
		this.clock.setTo("2026-03-02T09:00");
		BesideCases.Settings.CASES.begin();
		this.adam = this.hall.administrator(this.hall.open(), "adam.admin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n", "a: &a { b: *a }\n",
			"robot: !!javax.script.ScriptEngineManager [ !!java.net.URL [\"http://127.0.0.1:9/\"] ]\n",
			"robot: !!binary R8O2cmVs\n", "? [a, b]\n: c\n", "- 1\n- 2\n", "--- a: 1\n--- b: 2\n" })
	void aTextThatIsMeantToHarmIsADraftThatCannotBeSent(String harm) {
		var draft = this.adam.begin(new Beginning("Ont", null, harm));
		assertThat(this.adam.findings(draft.entry().id()).stops()).isTrue();
		assertThat(draft.may()).doesNotContain("SEND");
	}

	@Test
	void aTextWithNothingInTheMiddleIsNoDraft() {
		assertThat(Refused.by(() -> this.adam.begin(new Beginning("Ont", null, "a: \0"))))
			.isEqualTo("422 invalid /text form");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "a: \"@", "#x" })
	void aTextThatSwellsIsAnsweredInFewLines(String beginning) {
		var swollen = beginning + beginning.substring(beginning.length() - 1).repeat(400_000);
		saysLittle(swollen);
	}

	@Test
	void thirtyThousandKeysThatNobodyKnowsAreAnsweredInFewLines() {
		saysLittle(IntStream.range(0, 30_000).mapToObj(one -> "nyckel-" + one + ": 1\n").collect(Collectors.joining()));
	}

	private void saysLittle(String text) {
		var draft = this.adam.begin(new Beginning("Stort", null, text));
		assertThat(this.adam.findings(draft.entry().id()).findings()).hasSizeBetween(1, MOST);
		assertThat(draft.may()).doesNotContain("SEND");
	}

}
