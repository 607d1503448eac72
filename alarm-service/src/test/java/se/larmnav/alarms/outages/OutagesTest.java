package se.larmnav.alarms.outages;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Post;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.contract.alarms.OutagesApi.Action;
import se.larmnav.contract.alarms.OutagesApi.Assessment;
import se.larmnav.contract.alarms.OutagesApi.Outage;
import se.larmnav.contract.alarms.OutagesApi.Report;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;
import se.larmnav.tenancy.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

/** Operational faults: Ljungby tells at once and assesses together, Göteborg does not. */
@AlarmsTest
class OutagesTest {

	private static final AtomicInteger FAULTS = new AtomicInteger();

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private TestApi api;

	@Autowired
	private TestTokens tokens;

	private String fault = "";

	@BeforeEach
	void aFaultOfItsOwn() {
		clock.setTo("2026-05-04T14:00");
		fault = "Mobilnätet är nere, nummer " + FAULTS.incrementAndGet() + ".";
		tenants.as("ljungby",
				() -> town.change("update outage set state = 'RESOLVED', ended_at = now() where ended_at is null"));
	}

	@AfterEach
	void theServicesAreThereAgain() {
		Post.SMS.away(false);
	}

	private OutagesApi as(String userName, String role) {
		return api.as(tokens.person("ljungby", userName, role), OutagesApi.class);
	}

	private OutagesApi operator() {
		return as("olle.operator", "operator");
	}

	private OutagesApi operationsManager() {
		return as("vidar.verksamhetschef", "unit-head");
	}

	private OutagesApi managerOnCall() {
		return as("berit.beredskap", "on-call-leader");
	}

	private Outage reported() {
		return operator().report(new Report(fault, null, null));
	}

	private Outage now(Outage outage) {
		return operator().outages().stream().filter((one) -> one.id().equals(outage.id())).findFirst().orElseThrow();
	}

	private List<String> texts() {
		return Post.SMS.bodies().stream().filter((body) -> body.contains(fault)).toList();
	}

	private int refused(String userName, String role, UUID id, String what, Object body) {
		return api.post(tokens.person("ljungby", userName, role), "/api/alarms/v1/outages/" + id + "/" + what, body)
			.getStatusCode()
			.value();
	}

	@Test
	@Requirement({ "LJU-ALM-11", "LJU-MSG-05", "LJU-MSG-06", "C66" })
	void aFaultIsOneMailAndTwoTextMessagesAtOnceEachOfThemLogged() {
		var outage = reported();
		await().until(() -> now(outage).notices().stream().allMatch((one) -> one.state().equals("SENT")));
		assertThat(now(outage).notices()).extracting(OutagesApi.Notice::by, OutagesApi.Notice::at)
			.containsExactly(tuple("EMAIL", clock.instant()), tuple("SMS", clock.instant()),
					tuple("SMS", clock.instant()));
		assertThat(Post.MAIL.to("larm-teknik@ljungby.example")).filteredOn((mail) -> mail.text().contains(fault))
			.singleElement()
			.satisfies((mail) -> assertThat(mail.subject()).contains("Driftfel"));
		assertThat(texts()).hasSize(2)
			.anySatisfy((text) -> assertThat(text).contains("+46701740626"))
			.anySatisfy((text) -> assertThat(text).contains("+46701740627"));
		assertThat(now(outage).log()).extracting(OutagesApi.Line::what)
			.containsExactly("REPORTED", "TOLD", "TOLD", "TOLD");
	}

	@Test
	@Requirement("LJU-MSG-06")
	void aTextMessageThatIsNotTakenIsTriedAgainAndSentOnce() {
		Post.SMS.away(true);
		var outage = reported();
		await().until(() -> now(outage).notices()
			.stream()
			.filter((one) -> one.state().equals("FAILED"))
			.map(OutagesApi.Notice::why)
			.filter("sms-refused-503"::equals)
			.count() == 2);
		Post.SMS.away(false);
		clock.advance(Duration.ofMinutes(1));
		await().until(() -> now(outage).notices().stream().allMatch((one) -> one.state().equals("SENT")));
		assertThat(texts()).hasSize(2);
	}

	@Test
	void whoeverHasNoAddressIsShownAndNotForgotten() {
		town.giveRoutine("ljungby",
				(yaml) -> yaml.replace("to: unit/larm-teknik, by: email", "to: unit/tes, by: email"));
		var outage = reported();
		town.giveRoutine("ljungby", (yaml) -> yaml);
		assertThat(outage.notices()).filteredOn((one) -> one.by().equals("EMAIL"))
			.extracting(OutagesApi.Notice::to, OutagesApi.Notice::state, OutagesApi.Notice::why)
			.containsExactly(tuple("TES, planering", "FAILED", "no-address"));
	}

	@Test
	@Requirement("LJU-ALM-12")
	void theTwoManagersAssessItTogetherByTheOutageRoutine() {
		var outage = reported();
		assertThat(outage.plans()).singleElement().satisfies((plan) -> {
			assertThat(plan.title()).isEqualTo("Driftstoppsrutin");
			assertThat(plan.link()).startsWith("https://");
		});
		assertThat(refused("olle.operator", "operator", outage.id(), "assessments", new Assessment("x")))
			.isEqualTo(403);
		assertThat(refused("berit.beredskap", "on-call-leader", outage.id(), "assessments", new Assessment(null)))
			.as("there is nothing to agree with")
			.isEqualTo(422);
		operationsManager().assess(outage.id(), new Assessment("Extra tillsyn i natt"));
		assertThat(now(outage).state()).isEqualTo("REPORTED");
		assertThat(refused("olle.operator", "operator", outage.id(), "ending", new Action("klart"))).isEqualTo(409);
		managerOnCall().assess(outage.id(), new Assessment("Extra tillsyn, och ring alla"));
		assertThat(now(outage).state()).as("they do not say the same").isEqualTo("REPORTED");
		assertThat(operationsManager().assess(outage.id(), new Assessment(null)).state()).isEqualTo("ASSESSED");
		assertThat(operator().act(outage.id(), new Action("Nattpatrullen kör en extra runda")).state())
			.isEqualTo("MEASURE");
		var ended = operator().end(outage.id(), new Action("Nätet är uppe"));
		assertThat(ended.state()).isEqualTo("RESOLVED");
		assertThat(ended.log()).filteredOn((line) -> !line.what().equals("TOLD"))
			.extracting(OutagesApi.Line::what, OutagesApi.Line::who)
			.containsExactly(tuple("REPORTED", "olle.operator"), tuple("ASSESSED", "vidar.verksamhetschef"),
					tuple("ASSESSED", "berit.beredskap"), tuple("AGREED", "vidar.verksamhetschef"),
					tuple("ACTED", "olle.operator"), tuple("ENDED", "olle.operator"));
	}

	@Test
	@Requirement("GIS-ALM-07")
	void aPlanIsOpenedFromTheOutageAndWhatIsDoneIsLogged() {
		var outage = reported();
		var opened = operator().open(outage.id(), "outage-routine");
		assertThat(opened.log()).anySatisfy((line) -> {
			assertThat(line.what()).isEqualTo("PLAN_OPENED");
			assertThat(line.text()).isEqualTo("Driftstoppsrutin");
			assertThat(line.who()).isEqualTo("olle.operator");
			assertThat(line.at()).isEqualTo(clock.instant());
		});
		assertThat(refused("olle.operator", "operator", outage.id(), "plans/none/opening", Map.of())).isEqualTo(404);
	}

	@Test
	void whatIsSentOutIsOfNobodyInPerson() {
		var answer = api.post(tokens.person("ljungby", "olle.operator", "operator"), "/api/alarms/v1/outages",
				new Report("Karl 19410505-9878 når ingen", null, null));
		assertThat(answer.getStatusCode().value()).isEqualTo(422);
		assertThat(String.valueOf(answer.getBody())).contains("/text");
	}

	@Test
	@Requirement("GIS-ALM-07")
	void alarmsOfAnAreaThatFailTogetherAreOneSuspectedFaultUntilSomebodyReportsIt() throws IOException {
		for (var i = 0; i < 3; i++) {
			assertThat(suspected()).as("%s so far", i).isEmpty();
			var home = town.home("ljungby", "ryssby", Town.person("Karl", "Exempel", "194105059878"));
			try (var device = town.device(home)) {
				assertThat(device.send(device.message().with("dty", "2").with("stc", "0085")).accepted()).isTrue();
			}
			town.settle();
		}
		assertThat(suspected()).singleElement().satisfies((one) -> {
			assertThat(one.alarms()).isEqualTo(3);
			assertThat(one.areaName()).isEqualTo("Ryssby");
		});
		var before = town.operator("ljungby").board(null).suspectedOutages();
		assertThat(before).isPositive();
		operator().report(new Report(fault, "ryssby", null));
		assertThat(suspected()).isEmpty();
		assertThat(town.operator("ljungby").board(null).suspectedOutages()).isEqualTo(before - 1);
	}

	private List<OutagesApi.Suspected> suspected() {
		return operator().suspectedOutages().stream().filter((one) -> "ryssby".equals(one.area())).toList();
	}

	@Test
	@Requirement("PLT-TEN-02")
	void anotherMunicipalityHasNoneAndFindsNone() {
		var outage = reported();
		var others = tokens.person("goteborg", "anna.operator", "operator");
		assertThat(api.as(others, OutagesApi.class).outages()).extracting(Outage::id).doesNotContain(outage.id());
		assertThat(api.post(others, "/api/alarms/v1/outages/" + outage.id() + "/actions", new Action("x"))
			.getStatusCode()
			.value()).isEqualTo(404);
	}

	@Test
	void whereNobodyIsNamedNobodyIsToldAndItIsOverWithoutAssessment() {
		var goteborg = api.as(tokens.person("goteborg", "anna.operator", "operator"), OutagesApi.class);
		var outage = goteborg.report(new Report(fault, null, null));
		assertThat(outage.notices()).isEmpty();
		assertThat(goteborg.end(outage.id(), new Action("Åter")).state()).isEqualTo("RESOLVED");
	}

}
