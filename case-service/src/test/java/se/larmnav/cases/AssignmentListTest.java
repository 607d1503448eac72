package se.larmnav.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.Slice;
import se.larmnav.contract.cases.AssignmentsApi.Row;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of assignments, which grows as long as the municipality has alarms. */
@CasesTest
class AssignmentListTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	void isReadInPartsThatTogetherHaveEachOnceThoseLastSentFirst() {
		var first = GoteborgStory.granted(goteborg);
		var second = GoteborgStory.granted(goteborg);
		var third = GoteborgStory.granted(goteborg).received();

		var all = all(second.planner, false);
		assertThat(all).extracting(Row::id).doesNotHaveDuplicates();
		assertThat(all).extracting(Row::caseId).containsSubsequence(third.id, second.id, first.id);
		var byPage = second.planner.assignments().list(null, false, null, 2, 2).items();
		assertThat(byPage).isEqualTo(all.subList(2, 4));
	}

	@Test
	void saysApartWhatWaitsForWhoAsks() {
		var waiting = GoteborgStory.granted(goteborg);
		var taken = GoteborgStory.granted(goteborg).received();
		assertThat(all(waiting.planner, true)).extracting(Row::caseId).contains(waiting.id).doesNotContain(taken.id);
		assertThat(all(waiting.planner, true)).allSatisfy((row) -> assertThat(row.may()).isNotEmpty());
		assertThat(all(waiting.planner, false)).extracting(Row::caseId).contains(waiting.id, taken.id);
	}

	@Test
	void narrowsToAState() {
		var waiting = GoteborgStory.granted(goteborg);
		GoteborgStory.granted(goteborg).received();
		var sent = waiting.planner.assignments().list("SENT", false, null, 1, 100).items();
		assertThat(sent).extracting(Row::state).containsOnly("SENT");
		assertThat(sent).extracting(Row::caseId).contains(waiting.id);
	}

	@Test
	void namesWhatIsWrongWithTheQuestion() {
		var planner = GoteborgStory.granted(goteborg).planner;
		for (var wrong : List.of("state=LOST", "after=nobody", "page=0", "page=2&after=" + UUID.randomUUID())) {
			assertThat(planner.gets("/assignments?" + wrong).getStatusCode().value()).as(wrong).isEqualTo(422);
		}
	}

	private static List<Row> all(Town.Desk desk, boolean waiting) {
		var rows = new ArrayList<Row>();
		@Nullable String after = null;
		do {
			Slice<Row> part = desk.assignments().list(waiting, after, 2);
			rows.addAll(part.items());
			after = part.next();
		}
		while (after != null);
		return rows;
	}

}
