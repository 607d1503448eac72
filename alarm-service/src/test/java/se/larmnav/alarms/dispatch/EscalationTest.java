package se.larmnav.alarms.dispatch;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What nobody of a unit takes in time goes along the routine's chain. */
@AlarmsTest
class EscalationTest {

	private static final String CHAIN = "chain: [area/night, unit/vast-dag], ";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void bothHaveAChain() {
		clock.setTo("2026-03-02T14:00");
		give("goteborg", "acknowledgement: { within: 3 minutes, ", "acknowledgement: { within: 3 minutes, " + CHAIN);
		give("ljungby", "acknowledgement: { within: 5 minutes, ",
				"acknowledgement: { within: 5 minutes, chain: area/night, ");
	}

	@AfterEach
	void noneHasAChain() {
		give("goteborg", "", "");
		give("ljungby", "", "");
	}

	private void give(String tenant, String before, String after) {
		town.giveRoutine(tenant, (yaml) -> {
			assertThat(yaml).contains(before);
			return yaml.replace(before, after);
		});
	}

	private UUID dispatched(Town.Inhabited home) {
		var alarm = town.press(home).id();
		var operator = town.operator(home.tenant());
		operator.answer(alarm);
		operator.contact(alarm, new AlarmsApi.Contact("DEVICE", "TALKED", null));
		operator.dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		return alarm;
	}

	private @Nullable String unit(String tenant, UUID alarm) {
		var sent = town.operator(tenant).open(alarm).dispatch();
		return (sent == null) ? null : sent.unit();
	}

	@Test
	@Requirement({ "GBG-ALM-02", "LJU-ALM-13" })
	void whatNobodyTakesGoesByItselfToTheNextOfTheChainAndAtItsEndToTheOperator() {
		var alarm = dispatched(town.elsaInGoteborg());
		assertThat(unit("goteborg", alarm)).isEqualTo("norr-dag");
		clock.advance(Duration.ofMinutes(3).plusMillis(1));
		await().until(() -> "norr-natt".equals(unit("goteborg", alarm)));
		var view = town.operator("goteborg").open(alarm);
		assertThat(view.state()).isEqualTo("DISPATCHED");
		assertThat(view.answeredBy()).isEqualTo("anna.operator");
		assertThat(view.history()).extracting(AlarmsApi.HistoryEntry::what)
			.containsSubsequence("Utskickat", "Ej kvitterat i tid", "Återkallat", "Utskickat");
		assertThat(town.as("goteborg", "hanna.hemtjanst", "home-care").forMyUnits()).extracting(AlarmsApi.AlarmView::id)
			.doesNotContain(alarm);
		clock.advance(Duration.ofMinutes(3).plusMillis(1));
		await().until(() -> "vast-dag".equals(unit("goteborg", alarm)));
		clock.advance(Duration.ofMinutes(3).plusMillis(1));
		await().until(() -> town.operator("goteborg").open(alarm).state().equals("ANSWERED"));
		assertThat(town.otherOperator("goteborg").board(null).queue()).extracting(AlarmsApi.Row::id).contains(alarm);
	}

	@Test
	void whoTakesItEndsTheChain() {
		var alarm = dispatched(town.elsaInGoteborg());
		town.as("goteborg", "hanna.hemtjanst", "home-care")
			.step(alarm, UUID.randomUUID().toString(), new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null));
		clock.advance(Duration.ofMinutes(30));
		var before = dispatched(town.elsaInGoteborg());
		clock.advance(Duration.ofMinutes(3).plusMillis(1));
		await().until(() -> "norr-natt".equals(unit("goteborg", before)));
		assertThat(unit("goteborg", alarm)).isEqualTo("norr-dag");
	}

	@Test
	@Requirement("LJU-ALM-03")
	void whereAlarmsAreRungOutTheOperatorIsProposedTheNext() {
		var alarm = dispatched(town.karlInLjungby());
		var first = Objects.requireNonNull(unit("ljungby", alarm));
		clock.advance(Duration.ofMinutes(5).plusMillis(1));
		await().until(() -> town.operator("ljungby").open(alarm).state().equals("ANSWERED"));
		var proposal = Objects.requireNonNull(town.operator("ljungby").open(alarm).proposal());
		assertThat(proposal.unit()).isNotEqualTo(first).contains("natt");
		assertThat(proposal.channel()).isEqualTo("PHONE");
		town.operator("ljungby").dispatch(alarm, new AlarmsApi.Dispatch(null, null));
		assertThat(unit("ljungby", alarm)).isEqualTo(proposal.unit());
	}

	@Test
	void whoCannotTakeItSaysSoOnceAndItStaysTheOthers() {
		var alarm = dispatched(town.elsaInGoteborg());
		var hanna = town.as("goteborg", "hanna.hemtjanst", "home-care");
		assertThat(hanna.open(alarm).may()).contains("ACKNOWLEDGED", "DECLINED");
		for (var key : new String[] { "one", "other" }) {
			hanna.step(alarm, alarm + key, new AlarmsApi.Step("DECLINED", null, null, null, "Hos en annan"));
		}
		assertThat(hanna.open(alarm).may()).contains("ACKNOWLEDGED").doesNotContain("DECLINED");
		assertThat(town.operator("goteborg").open(alarm).history())
			.filteredOn((line) -> "Hos en annan".equals(line.detail()))
			.singleElement()
			.satisfies((line) -> assertThat(line.who()).isEqualTo("hanna.hemtjanst"));
		town.as("goteborg", "ali.larm", "alarm-staff")
			.step(alarm, alarm + "take", new AlarmsApi.Step("ACKNOWLEDGED", null, null, null, null));
		assertThat(town.operator("goteborg").open(alarm).state()).isEqualTo("RECEIVED_BY_HOME_CARE");
	}

}
