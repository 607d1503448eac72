package se.larmnav.tenants.drafts;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole matrix of a draft's states, printed and pinned. */
class DraftStateTest {

	@Test
	void aDraftBecomesAVersionOnlyByAWordOfASecondPerson() {
		var matrix = Arrays.stream(DraftState.values()).map(DraftStateTest::row).collect(Collectors.joining());

		System.out.print(matrix);
		assertThat(matrix).isEqualTo("""
				DRAFT -> SENT
				SENT -> DRAFT APPROVED
				APPROVED -> DRAFT PUBLISHED
				PUBLISHED ->
				""");
	}

	private static String row(DraftState state) {
		var next = Arrays.stream(DraftState.values())
			.filter(state::mayBecome)
			.map(one -> " " + one)
			.collect(Collectors.joining());
		return state + " ->" + next + "\n";
	}

}
