package se.larmnav.alarms.paging;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Post;
import se.larmnav.alarms.PushService.Handset;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.PagesApi;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

/** What nobody answers is told outside the screens; Ljungby's on-call leader is Berit. */
@AlarmsTest
class PagingTest {

	private static final String BERITS_MOBILE = "+46701740627";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private TestTenants tenants;

	private int textsBefore;

	@BeforeEach
	void nothingWaitsAndNobodyHasBeenPaged() {
		clock.setTo("2026-06-01T02:00");
		tenants.as("ljungby", () -> town.ids("select id from alarm where state = 'RECEIVED' and category = 'PERSONAL'"))
			.forEach(town.operator("ljungby")::answer);
		// others have been paged in other tests, and later ones are still to be tried
		// again
		town.tamper("delete from platform.deadlines where task_name = 'alarm-page' and task_instance like 'ljungby/%'");
		tenants.as("ljungby", () -> town.change("delete from page_notice"));
		tenants.as("ljungby", () -> town.change("delete from page"));
		tenants.as("ljungby", () -> town.change("delete from phone"));
		textsBefore = allTexts().size();
	}

	@AfterEach
	void theServiceIsThereAgain() {
		Post.SMS.away(false);
	}

	private static List<String> allTexts() {
		return Post.SMS.bodies()
			.stream()
			.filter((body) -> body.contains(BERITS_MOBILE) && body.contains("Larm utan svar, ljungby"))
			.toList();
	}

	private List<String> texts() {
		return allTexts().subList(textsBefore, allTexts().size());
	}

	private List<PagesApi.Page> pages() {
		return api.as(tokens.person("ljungby", "berit.beredskap", "on-call-leader"), PagesApi.class).pages();
	}

	private PagesApi.Notice notice(PagesApi.Page page, String by) {
		return page.notices().stream().filter((one) -> one.by().equals(by)).findFirst().orElseThrow();
	}

	private Handset beritsPhone() {
		var handset = Post.PUSH.handset();
		api.as(tokens.person("ljungby", "berit.beredskap", "on-call-leader"), PhonesApi.class)
			.register(new PhonesApi.Registration(handset.endpoint(), handset.key(), handset.secret()));
		return handset;
	}

	private int told(UUID alarm) {
		return town.operator("ljungby")
			.unanswered()
			.stream()
			.filter((one) -> one.id().equals(alarm))
			.mapToInt(AlarmsApi.Unanswered::told)
			.sum();
	}

	private List<String> deadlines(String kind) {
		return town.asSuperuser("select task_instance from platform.deadlines where task_name = '" + kind
				+ "' and task_instance like 'ljungby/%'", (row) -> row.getString(1));
	}

	@Test
	@Requirement("GBG-SLA-01")
	void thoseWhomTheRoutineNamesAreToldOfTheOldestUntilSomebodyAnswers() {
		var handset = beritsPhone();
		var alarm = town.press(town.karlInLjungby()).id();
		clock.advance(Duration.ofMinutes(2));
		await().untilAsserted(() -> assertThat(pages()).singleElement().satisfies((page) -> {
			assertThat(page.level()).isEqualTo(1);
			assertThat(page.alarms()).isEqualTo(1);
			assertThat(page.notices()).extracting(PagesApi.Notice::by, PagesApi.Notice::state)
				.containsExactlyInAnyOrder(tuple("PUSH", "SENT"), tuple("SMS", "SENT"));
		}));
		clock.advance(Duration.ofMinutes(5));
		await().untilAsserted(() -> {
			assertThat(pages()).extracting(PagesApi.Page::level).containsExactly(2, 1);
			assertThat(texts()).hasSize(2);
		});
		assertThat(notice(pages().getFirst(), "EMAIL")).as("Berit has no e-mail address, and it is seen")
			.extracting(PagesApi.Notice::state, PagesApi.Notice::why)
			.containsExactly("FAILED", "no-address");
		assertThat(texts().getLast()).contains("1 larm", "har väntat 7 min");
		assertThat(Post.PUSH.read(handset)).hasSize(2).last().asString().contains("Larm utan svar, ljungby", "7 min");
		assertThat(texts().toString() + Post.PUSH.read(handset)).doesNotContain("Karl", "Exempel", "Kungsgatan",
				"194105059878", "Lagan");
		town.operator("ljungby").answer(alarm);
		clock.advance(Duration.ofHours(2));
		await().until(() -> deadlines("alarm-page").isEmpty());
		assertThat(pages()).hasSize(2);
		assertThat(texts()).hasSize(2);
	}

	@Test
	void aStormIsOnePageForEachTimeAndWhatComesAfterItIsAnother() {
		var storm = Stream.generate(town::karlInLjungby).limit(3).map((home) -> {
			var id = town.press(home).id();
			clock.advance(Duration.ofSeconds(10));
			return id;
		}).toList();
		clock.advance(Duration.ofMinutes(2));
		await().until(() -> storm.stream().allMatch((one) -> told(one) == 1));
		await().untilAsserted(() -> assertThat(pages()).singleElement().satisfies((page) -> {
			assertThat(page.level()).isEqualTo(1);
			assertThat(page.alarms()).isEqualTo(3);
		}));
		var after = town.press(town.karlInLjungby()).id();
		clock.advance(Duration.ofMinutes(2));
		await().until(() -> told(after) == 1);
		await().untilAsserted(() -> assertThat(pages()).extracting(PagesApi.Page::level, PagesApi.Page::alarms)
			.containsExactly(tuple(1, 4), tuple(1, 3)));
	}

	@Test
	void whatIsNotTakenIsSeenAndTriedAgainWhileSomethingWaitsAndSentOnce() {
		Post.SMS.away(true);
		var alarm = town.press(town.karlInLjungby()).id();
		clock.advance(Duration.ofMinutes(2));
		await().untilAsserted(() -> assertThat(pages()).singleElement()
			.satisfies(
					(page) -> assertThat(notice(page, "SMS")).extracting(PagesApi.Notice::state, PagesApi.Notice::why)
						.containsExactly("FAILED", "sms-refused-503"))
			.satisfies((page) -> assertThat(notice(page, "PUSH").why()).as("nobody's phone").isEqualTo("no-phone")));
		assertThat(deadlines("alarm-page")).as("stands on disk").containsExactly("ljungby/" + pages().getFirst().id());
		Post.SMS.away(false);
		clock.advance(Duration.ofMinutes(1));
		await().until(() -> notice(pages().getFirst(), "SMS").state().equals("SENT"));
		assertThat(texts()).singleElement().asString().contains("har väntat 3 min");
		town.operator("ljungby").answer(alarm);
	}

	@Test
	void aDevicesOwnFaultPagesNobody() throws Exception {
		var home = town.karlInLjungby();
		try (var device = town.device(home)) {
			device.send(device.message().with("stc", "0016"));
		}
		town.settle();
		var fault = town.openAlarm(home).id();
		clock.advance(Duration.ofHours(8));
		await().until(() -> told(fault) == 1);
		assertThat(pages()).isEmpty();
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalityIsToldNothingAndSeesNothing() {
		town.press(town.karlInLjungby());
		clock.advance(Duration.ofMinutes(2));
		await().until(() -> pages().size() == 1);
		var id = pages().getFirst().id();
		var others = api.as(tokens.person("goteborg", "jon.jourledare", "on-call-leader"), PagesApi.class).pages();
		assertThat(others).extracting(PagesApi.Page::id).doesNotContain(id);
	}

}
