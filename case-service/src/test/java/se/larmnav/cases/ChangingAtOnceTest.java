package se.larmnav.cases;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.KeysApi;

import static org.assertj.core.api.Assertions.assertThat;
import static se.larmnav.cases.Town.the;

/** Two people do something in the same case at the same time. */
@CasesTest
class ChangingAtOnceTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	void whoHasAnOldPictureOfTheCaseIsToldSo() {
		var story = GoteborgStory.granted(goteborg).received();
		long seen = story.view().version();
		story.contact("PERSON", "NO");
		var booking = new KeysApi.Appointment(goteborg.now().plus(Duration.ofDays(1)), null);
		var refused = story.planner.posts("/cases/" + story.id + "/keys/appointment", seen, booking);
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(the(refused.getBody()).path("type").asString()).endsWith("/changed-meanwhile");
		assertThat(the(refused.getBody()).path("version").asLong()).isEqualTo(story.view().version());
		assertThat(story.keys().state()).isEqualTo("NOT_READY");
		var accepted = story.planner.posts("/cases/" + story.id + "/keys/appointment", story.view().version(), booking);
		assertThat(accepted.getStatusCode().is2xxSuccessful()).isTrue();
	}

	@Test
	void ofTwoWhoCollectTheSameKeysOneIsTold() throws Exception {
		var story = GoteborgStory.granted(goteborg).received().booked();
		var collection = new KeysApi.Collection(GoteborgStory.completeSet(), Town.SIGNATURE, Town.SIGNATURE, "Elsa");
		Callable<Integer> collect = () -> story.staff.posts("/cases/" + story.id + "/keys/collection", collection)
			.getStatusCode()
			.value();
		try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = both.invokeAll(IntStream.range(0, 4).mapToObj((one) -> collect).toList());
			assertThat(answers).extracting((answer) -> answer.get()).containsExactlyInAnyOrder(200, 409, 409, 409);
		}
		assertThat(story.view().documents()).filteredOn((one) -> one.signed()).hasSize(1);
		assertThat(story.planner.timeline(story.id))
			.containsOnlyOnce("nycklarna är hämtade och prövade, kvittensen är undertecknad");
	}

	@Test
	void caseNumbersAreCountedPerYearWithoutHolesOrDoubles() throws Exception {
		try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<String> apply = () -> GoteborgStory.applied(goteborg, AnApplication.inGoteborg()).reception.cases()
				.search(new CasesApi.Search(null, "Prov", null))
				.items()
				.getFirst()
				.caseNumber();
			all.invokeAll(IntStream.range(0, 6).mapToObj((one) -> apply).toList());
		}
		var numbers = goteborg.desk("frida.forste")
			.cases()
			.search(new CasesApi.Search(null, "Prov", null))
			.items()
			.stream()
			.map((hit) -> hit.caseNumber())
			.toList();
		assertThat(numbers).doesNotHaveDuplicates().allMatch((number) -> number.matches("2026-[0-9]{6}"));
	}

}
