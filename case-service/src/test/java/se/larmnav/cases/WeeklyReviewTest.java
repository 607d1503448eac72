package se.larmnav.cases;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.WorkApi.WorkItem;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestFeed;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;

/** Every Monday the planners go through everybody who waits for keys. */
@CasesTest
class WeeklyReviewTest {

	@Autowired
	Town goteborg;

	@Autowired
	TestFeed feed;

	@Test
	@Requirement({ "GBG-KEY-06", "T05" })
	void theReviewComesAsWorkEachMondayMorning() throws IOException {
		goteborg.at("2027-03-05T12:00");
		var yaml = Files.readString(TestTenants.folder("goteborg").resolve("routine-2026-01-01.yaml"));
		feed.tell("tenants", "goteborg", "routine-published", new Published(1, "2026-01-01", yaml));
		goteborg.at("2027-03-08T07:00:00");
		var first = Town.eventually(this::reviews, (found) -> found == 1);
		goteborg.at("2027-03-15T07:00:00");
		Town.eventually(this::reviews, (found) -> found == first + 1);
	}

	private long reviews() {
		var mine = goteborg.desk("maria.planerare").work().mine();
		return java.util.stream.Stream.of(mine.muchDelayed(), mine.delayed(), mine.today(), mine.soon())
			.flatMap(java.util.List::stream)
			.filter((one) -> one.kind().equals("review-awaiting-keys"))
			.peek((one) -> assertThat(one).extracting(WorkItem::caseId).isNull())
			.count();
	}

	private record Published(int version, String validFrom, String yaml) {
	}

}
