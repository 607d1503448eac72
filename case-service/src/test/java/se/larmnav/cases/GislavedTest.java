package se.larmnav.cases;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/**
 * What holds where an order, a key and the door codes, and a checked range come first.
 */
@CasesTest
class GislavedTest {

	@Autowired
	Town goteborg;

	@Autowired
	TestTenants tenants;

	private Town gislaved;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
		gislaved = GislavedStory.town(tenants, goteborg);
	}

	@Test
	@Requirement("GIS-DEC-01")
	void nobodyGetsAnAlarmWithoutADecision() {
		var story = GislavedStory.applied(gislaved);
		assertThat(story.view().installation()).isNull();
		story.granted().ordered().withKeys();
		story.assessor.decisions().withdraw(story.application(), new DecisionsApi.Because("Vill inte"));
		assertThat(the(story.view().installation()).state()).isEqualTo("CANCELLED");
		assertThat(story.team
			.posts("/cases/" + story.id + "/installation/device",
					new InstallationsApi.Device(story.controller, "scaip", null, List.of()))
			.getStatusCode()
			.value()).isEqualTo(409);
	}

	@Test
	@Requirement("GIS-DEC-02")
	void theLetterSaysWhatTheMunicipalityMeansByAnAlarm() {
		var story = GislavedStory.applied(gislaved).granted();
		assertThat(Pdf.of(story.assessor, the(story.view().decision()).letter()).words())
			.contains("omfattar allt från den enskildes larm till den avslutade åtgärd");
	}

	@Test
	@Requirement("GIS-INS-04")
	void theRangeMustCoverTheHomeBeforeTheAlarmIsInstalled() {
		var story = GislavedStory.applied(gislaved).granted().ordered().withKeys().tested();
		var refused = story.team.posts("/cases/" + story.id + "/installation/completion", story.completion("WEAK"));
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("missing").toString()).contains("coverage-sufficient");
		story.team.installations().complete(story.id, story.completion("GOOD"));
		assertThat(the(story.view().installation()).coverage()).isEqualTo("GOOD");
	}

	@Test
	@Requirement({ "GIS-ASG-02", "GIS-DOC-05" })
	void whoHasAnAlarmGetsAPlanAndAContactPersonAndWhatIsMissingIsLate() {
		var story = GislavedStory.applied(gislaved).granted().ordered().withKeys().tested();
		story.team.installations().complete(story.id, story.completion("GOOD"));
		story.team.assignments()
			.distribute(story.view().assignments().getFirst().id(), new AssignmentsApi.Distribution(null, null));
		var plan = story.homeCare.openWorkOn(story.id)
			.stream()
			.filter((one) -> one.kind().equals("make-implementation-plan"))
			.findFirst()
			.orElseThrow();
		var nobody = story.homeCare.posts("/work-items/" + plan.id() + "/completion",
				new WorkApi.Completion(null, null, List.of(new WorkApi.Answer("plan", "yes"))));
		assertThat(nobody.getStatusCode().value()).isEqualTo(422);
		goteborg.at("2026-03-17T09:00");
		assertThat(story.homeCare.work().mine().delayed()).anyMatch((one) -> one.id().equals(plan.id()));
		story.homeCare.work()
			.complete(plan.id(), new WorkApi.Completion(null, null,
					List.of(new WorkApi.Answer("contact-person", "Gun Exempel"), new WorkApi.Answer("plan", "yes"))));
		assertThat(story.homeCare.timeline(story.id))
			.anyMatch((line) -> line.contains("Vem är kontaktperson?: Gun Exempel"));
	}

}
