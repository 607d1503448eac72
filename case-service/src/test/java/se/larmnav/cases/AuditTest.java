package se.larmnav.cases;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who has read what, who has done what, and what must never be written anywhere. */
@CasesTest
@ExtendWith(OutputCaptureExtension.class)
class AuditTest {

	@Autowired
	Town goteborg;

	@Autowired
	TestTenants tenants;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("PLT-AUD-01")
	void everyReadingIsLoggedWithWhoWhatWhenAndOnWhatGround() {
		var story = GoteborgStory.granted(goteborg).received();
		goteborg.at("2026-03-02T11:00");
		var reader = goteborg.desk("frida.forste");
		reader.sees(story.id);
		reader.cases().personalNumber(story.id);
		reader.timeline(story.id);
		var reads = reader.cases().reads(story.id, null).items();
		assertThat(reads).filteredOn((read) -> read.who().equals("frida.forste") && read.at().equals(goteborg.now()))
			.extracting((read) -> read.what() + ", " + read.ground())
			.contains("ärendet, förvaltningens ärende", "personnumret, förvaltningens ärende",
					"tidslinjen, förvaltningens ärende");
	}

	@Test
	@Requirement("PLT-AUD-01")
	void aListIsOneReadingOfEverybodyOnIt() {
		var story = GoteborgStory.granted(goteborg).received();
		goteborg.at("2026-03-02T12:00");
		story.planner.keys().awaiting();
		var lists = goteborg.desk("frida.forste")
			.cases()
			.reads(story.id, null)
			.items()
			.stream()
			.filter((read) -> read.what().equals("listan Inväntar nycklar") && read.at().equals(goteborg.now()))
			.toList();
		assertThat(lists).hasSize(1);
	}

	@Test
	void listsThatGrowAreReadByPageOrAfterTheLastAndNotByBoth() {
		var story = GoteborgStory.granted(goteborg);
		var desk = goteborg.desk("frida.forste");
		desk.sees(story.id);
		desk.cases().personalNumber(story.id);
		var all = desk.cases().reads(story.id, null, 1, 100).items();
		var first = desk.cases().reads(story.id, null, 1, 2);
		assertThat(first.items()).isEqualTo(all.subList(0, 2));
		assertThat(desk.cases().reads(story.id, null, 2, 1).items()).isEqualTo(all.subList(1, 2));
		assertThat(desk.cases().reads(story.id, first.next(), 1, 100).items()).isEqualTo(all.subList(2, all.size()));
		var lines = desk.cases().timeline(story.id, null, 1, 100).items();
		assertThat(desk.cases().timeline(story.id, null, 2, 2).items()).isEqualTo(lines.subList(2, 4));
		assertThat(desk.cases().timeline(story.id, null, 1000, 100).items()).isEmpty();
		assertThat(String.valueOf(desk.gets("/cases/" + story.id + "/reads?page=0").getBody())).contains("/page",
				"too-small");
		assertThat(String.valueOf(desk.gets("/cases/" + story.id + "/timeline?page=2&after=7").getBody()))
			.contains("/page", "not-with-after");
		assertThat(String.valueOf(desk.gets("/cases/" + story.id + "/timeline?after=drop").getBody()))
			.contains("/after", "unknown");
	}

	@Test
	@Requirement("PLT-AUD-01")
	void aReadingThatIsRefusedShowsNothingAndIsNotALoggedReading() {
		var story = GoteborgStory.granted(goteborg);
		goteborg.desk("mia.planerare").gets("/cases/" + story.id);
		assertThat(goteborg.desk("frida.forste").cases().reads(story.id, null).items())
			.noneMatch((read) -> read.who().equals("mia.planerare"));
	}

	@Test
	@Requirement({ "PLT-AUD-01", "GBG-DOC-04" })
	void everyChangeStandsInTheTimelineWithWhoAndWhen() {
		var story = GoteborgStory.granted(goteborg);
		goteborg.at("2026-03-03T08:00");
		story.received();
		assertThat(story.planner.cases().timeline(story.id, null, 50).items()).anySatisfy((line) -> {
			assertThat(line.text()).isEqualTo("tog emot uppdraget: Trygghetslarm");
			assertThat(line.actor()).isEqualTo("maria.planerare");
			assertThat(line.actorKind()).isEqualTo("PERSON");
			assertThat(line.at()).isEqualTo(goteborg.now());
		});
	}

	@Test
	@Requirement("PLT-AUD-01")
	void theJournalCannotBeChangedNorLinesTakenAway() {
		var story = GoteborgStory.granted(goteborg);
		for (var change : List.of("update journal_entry set text = 'x' where case_id = :case",
				"delete from journal_entry where case_id = :case")) {
			assertThatThrownBy(
					() -> tenants.as("goteborg", () -> database.sql(change).param("case", story.id).update()))
				.isNotNull();
		}
	}

	@Test
	void noPersonalNumberEndsUpInTheLogOrInAProblem(CapturedOutput output) {
		var application = AnApplication.inGoteborg();
		var story = GoteborgStory.granted(goteborg, application);
		story.planner.cases().search(new CasesApi.Search(application.personalNumber(), null, null));
		var wrong = goteborg.desk("frida.forste")
			.posts("/person-searches", new CasesApi.Search(application.personalNumber().substring(0, 11), null, null));
		assertThat(wrong.getStatusCode().value()).isEqualTo(422);
		assertThat(String.valueOf(wrong.getBody())).doesNotContain(application.personalNumber().substring(0, 11));
		assertThat(output.getAll()).doesNotContain(application.personalNumber(),
				application.personalNumber().substring(2), application.personalNumber().substring(0, 8) + "-");
	}

	@Test
	void thePersonalNumberIsMaskedUntilItIsAskedFor() {
		var application = AnApplication.inGoteborg();
		var story = GoteborgStory.granted(goteborg, application);
		assertThat(story.view().person().maskedPersonalNumber()).endsWith("-••••");
		assertThat(story.view().toString()).doesNotContain(application.personalNumber().substring(8));
		assertThat(story.planner.cases().personalNumber(story.id).value().replace("-", ""))
			.isEqualTo(application.personalNumber());
	}

}
