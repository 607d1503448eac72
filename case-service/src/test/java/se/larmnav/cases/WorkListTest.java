package se.larmnav.cases;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.WorkApi;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody must do, grouped by how late it is, and what somebody has been told. */
@CasesTest
class WorkListTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	void workIsGroupedByLateness() {
		var story = GoteborgStory.granted(goteborg).received();
		assertThat(kinds(mine(story).today(), story)).containsExactly("contact-about-keys");
		goteborg.at("2026-03-03T09:00");
		assertThat(kinds(mine(story).delayed(), story)).containsExactly("contact-about-keys");
		goteborg.at("2026-03-09T09:00");
		assertThat(kinds(mine(story).muchDelayed(), story)).containsExactly("contact-about-keys");
		goteborg.at("2026-03-02T10:00");
		story.contact("PERSON", "NO");
		assertThat(kinds(mine(story).soon(), story)).containsExactly("contact-about-keys");
	}

	@Test
	void workNamesItsOperationItsOwnerAndItsSource() {
		var story = GoteborgStory.granted(goteborg).received();
		var work = mine(story).today()
			.stream()
			.filter((one) -> story.id.equals(one.caseId()))
			.findFirst()
			.orElseThrow();
		assertThat(work.operation()).isEqualTo("contact");
		assertThat(work.owner()).isEqualTo("planerare, Hemtjänst natt och larm Norr");
		assertThat(work.source()).contains("GBG-KEY-04");
		assertThat(story.view().may()).contains("contact", "book-keys");
		var next = story.view().nextStep();
		assertThat(Town.the(next).text()).isNotBlank();
	}

	@Test
	void oneTakesItAndTheOthersNoLongerSeeIt() {
		var story = GoteborgStory.granted(goteborg);
		var reception = story.reception;
		var work = all(reception, story).getFirst();
		reception.work().take(work.id());
		assertThat(all(reception, story).getFirst().takenBy()).isEqualTo("rut.mottag");
		var other = goteborg.desk("frida.forste");
		assertThat(all(other, story)).extracting((one) -> one.id()).doesNotContain(work.id());
		assertThat(other.posts("/work-items/" + work.id() + "/owner", "").getStatusCode().value()).isEqualTo(409);
		assertThat(
				goteborg.desk("malte.mottag").posts("/work-items/" + work.id() + "/owner", "").getStatusCode().value())
			.isEqualTo(403);
	}

	@Test
	void whatIsDoneIsGoneAndCannotBeDoneAgain() {
		var story = GoteborgStory.granted(goteborg, AnApplication.inGoteborg().withMaximumFee(false));
		var work = all(story.fees, story).getFirst();
		story.fees.work().complete(work.id(), new WorkApi.Completion("avgift satt", null, null));
		assertThat(story.fees.workOn(story.id)).isEmpty();
		assertThat(
				story.fees.posts("/work-items/" + work.id() + "/completion", new WorkApi.Completion(null, null, null))
					.getStatusCode()
					.value())
			.isEqualTo(409);
	}

	@Test
	void theResponsibleSeesWhatOthersHaveToDo() {
		var story = GoteborgStory.granted(goteborg).handedTo("sara.socialsekreterare").received();
		assertThat(kinds(story.decisionMaker.work().mine().waiting(), story)).contains("contact-about-keys");
		assertThat(kinds(goteborg.desk("sten.socialsekreterare").work().mine().waiting(), story)).isEmpty();
	}

	@Test
	void aMessageHasAReceipt() {
		var story = GoteborgStory.granted(goteborg);
		int before = story.reception.work().counts().messages();
		var message = story.reception.work()
			.messages(true)
			.stream()
			.filter((one) -> one.caseId().equals(story.id))
			.findFirst()
			.orElseThrow();
		assertThat(message.from()).isEqualTo("Görel");
		goteborg.at("2026-03-02T11:00");
		story.reception.work().read(message.id());
		assertThat(story.reception.work().counts().messages()).isEqualTo(before - 1);
		var read = story.reception.work()
			.messages(false)
			.stream()
			.filter((one) -> one.id().equals(message.id()))
			.findFirst()
			.orElseThrow();
		assertThat(read.readAt()).isEqualTo(goteborg.now());
		assertThat(read.readBy()).isEqualTo("rut.mottag");
		assertThat(goteborg.desk("malte.mottag")
			.posts("/messages/" + message.id() + "/receipt", "")
			.getStatusCode()
			.value()).isEqualTo(404);
	}

	@Test
	void theCountsFollowTheLists() {
		var planner = goteborg.desk("maria.planerare");
		var before = planner.work().counts();
		var story = GoteborgStory.granted(goteborg);
		assertThat(planner.work().counts().assignments()).isEqualTo(before.assignments() + 1);
		story.received();
		var after = planner.work().counts();
		assertThat(after.assignments()).isEqualTo(before.assignments());
		assertThat(after.awaitingKeys()).isEqualTo(before.awaitingKeys() + 1);
	}

	private static WorkApi.WorkList mine(GoteborgStory story) {
		return story.planner.work().mine();
	}

	private static List<String> kinds(List<WorkApi.WorkItem> items, GoteborgStory story) {
		return items.stream().filter((one) -> story.id.equals(one.caseId())).map(WorkApi.WorkItem::kind).toList();
	}

	private static List<WorkApi.WorkItem> all(Town.Desk desk, GoteborgStory story) {
		var mine = desk.work().mine();
		return java.util.stream.Stream.of(mine.muchDelayed(), mine.delayed(), mine.today(), mine.soon())
			.flatMap(List::stream)
			.filter((one) -> story.id.equals(one.caseId()))
			.toList();
	}

}
