package se.larmnav.standalone.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.Role;
import se.larmnav.standalone.Platform;
import se.larmnav.standalone.Running;
import se.larmnav.standalone.demo.MadeUpHomes;
import se.larmnav.standalone.demo.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * On 7 October 2020 a Swedish alarm platform drowned in test alarms after an upgrade; a
 * person pressed eight times in half an hour, and the night patrol was phoned five hours
 * later (goals.md). Here the same happens.
 */
class NightOf7OctoberTest {

	private static final String TENANT = "gislaved";

	private static final int PRESSES = 8;

	/** Gislaved's on-call leader. */
	private static final String ON_CALL = "+46701740695";

	/** Devices that try their way at the same time, in each of the two other homes. */
	private static final int LANES = 4;

	private Platform platform;

	private Town town;

	private AlarmsApi operator;

	private String person;

	private String neighbour;

	private List<String> storm;

	private int tests;

	private List<String> pagedBefore;

	@BeforeEach
	void fourHomes() throws Exception {
		this.platform = Running.platform();
		this.town = Running.town(TENANT);
		this.operator = this.town.desk(Role.OPERATOR).alarms();
		// what other nights have left is somebody's
		waiting().forEach((row) -> this.operator.answer(row.id()));
		var homes = MadeUpHomes.inUse(this.platform, this.town, 82_000, 4);
		this.person = homes.get(0);
		this.neighbour = homes.get(1);
		this.storm = Stream.of(2, 3).flatMap((n) -> Collections.nCopies(LANES, homes.get(n)).stream()).toList();
		this.tests = recordedTests();
		this.pagedBefore = pages();
	}

	@AfterEach
	void whatRangIsClosed() {
		waiting().forEach((row) -> {
			this.operator.answer(row.id());
			this.operator.contact(row.id(), new AlarmsApi.Contact("DEVICE", "TALKED", null));
			this.operator.close(row.id(), new AlarmsApi.Closing("mistake", "no-action", null));
		});
	}

	@Test
	void oneWhoPressesEightTimesInAStormOfTestsAndAnUpgradeStandsAtTheTopAndPeopleAreTold() throws Exception {
		var night = storm();
		var sent = night.sent();

		assertThat(sent).filteredOn((one) -> one.controller().equals(this.person)).hasSize(PRESSES);
		assertThat(columns()).as("tenants that have the new column").isEqualTo(tenants()).isPositive();
		await().atMost(Duration.ofMinutes(3)).until(() -> onTheirWay() == 0);
		assertThat(wrong(night)).isEmpty();
		assertThat(recordedTests() - this.tests).as("each test once").isEqualTo(different(sent));

		var queue = waiting();
		assertThat(queue).extracting(AlarmsApi.Row::presses).containsExactly(PRESSES, 1);
		assertThat(queue.stream().map(this::controller)).containsExactly(this.person, this.neighbour);
		assertThat(queue).extracting(AlarmsApi.Row::late).containsOnly(false);

		this.platform.time().forward("+3m");
		var told = this.town.desk(Role.ON_CALL_LEADER).alarms().unanswered();
		assertThat(told).extracting(AlarmsApi.Unanswered::id)
			.as("the oldest first")
			.containsSubsequence(queue.getLast().id(), queue.getFirst().id());
		assertThat(told).filteredOn((one) -> one.id().equals(queue.getFirst().id()))
			.singleElement()
			.satisfies((one) -> assertThat(one.told()).isPositive())
			.satisfies((one) -> assertThat(one.presses()).isEqualTo(PRESSES));
		assertThat(waiting()).first().satisfies((row) -> {
			assertThat(row.id()).isEqualTo(queue.getFirst().id());
			assertThat(row.late()).isTrue();
		});
		await().atMost(Duration.ofSeconds(30)).until(() -> pages().size() > this.pagedBefore.size());
		assertThat(paged()).as("one for both, however often somebody has pressed").hasSize(1);
		assertThat(paged().getFirst()).contains(ON_CALL, "2 larm").doesNotContain(this.person, this.neighbour);
	}

	/** What the on-call leader has been sent by text message this night. */
	private List<String> paged() {
		return pages().subList(this.pagedBefore.size(), pages().size());
	}

	private List<String> pages() {
		return this.platform.texts()
			.bodies()
			.stream()
			.filter((text) -> text.contains("Larm utan svar, " + TENANT))
			.toList();
	}

	/** What the devices remember of it, and when the service was away. */
	private record Night(List<Sent> sent, Fault.Time restart) {
	}

	private Night storm() throws Exception {
		var port = this.platform.settings().port("sip");
		var sent = Collections.synchronizedList(new ArrayList<Sent>());
		try (var tests = Senders.ofTests(port); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			sent.add(pressed(this.neighbour, 1).getFirst());
			tests.start(Map.of(TENANT, this.storm), 20201007);
			var pressing = threads.submit(() -> sent.addAll(pressed(this.person, PRESSES)));
			await().atMost(Duration.ofSeconds(30)).until(() -> waiting().size() == 2);
			var from = Instant.now();
			Upgrade.lay(this.platform.settings().folder());
			this.platform.restart("alarm-service");
			var restart = new Fault.Time(Fault.ALARM_SERVICE, from, Instant.now());
			pressing.get();
			sent.addAll(tests.finish());
			return new Night(List.copyOf(sent), restart);
		}
	}

	private static List<Sent> pressed(String controller, int times) throws Exception {
		var sent = new ArrayList<Sent>();
		try (var line = new Line(controller, Running.platform().settings().port("sip"), false)) {
			for (var n = 0; n < times; n++) {
				sent.add(Senders.untilAcknowledged(TENANT, line, line.message(), false));
				Thread.sleep(1_500);
			}
		}
		return sent;
	}

	/** Alarms that nobody has answered, as they stand on the board. */
	private List<AlarmsApi.Row> waiting() {
		return this.operator.board(null)
			.queue()
			.stream()
			.filter((row) -> row.state().equals("RECEIVED") && !row.priority().equals("P3"))
			.toList();
	}

	private String controller(AlarmsApi.Row row) {
		var device = this.operator.open(row.id()).device();
		return (device == null) ? "" : device.controllerId();
	}

	private List<String> wrong(Night night) throws Exception {
		var database = this.platform.settings().databasePrefix() + "alarms";
		try (var connection = this.platform.parts().postgres().connect(database)) {
			return new Checker(connection).check(night.sent(), List.of(night.restart()), List.of(TENANT));
		}
	}

	/** How many different tests were sent, however often each. */
	private int different(List<Sent> sent) {
		return (int) sent.stream()
			.filter((one) -> this.storm.contains(one.controller()))
			.map((one) -> one.controller() + HexFormat.of().formatHex(one.bytes()))
			.distinct()
			.count();
	}

	private int recordedTests() throws Exception {
		return count("select count(*) from %s.test_alarm where controller in ('%s')".formatted(TENANT,
				String.join("', '", this.storm)));
	}

	/** What is on disk and has not reached its municipality yet. */
	private int onTheirWay() throws Exception {
		return count(
				"select count(*) from platform.intake_journal where done_at is null and tenant = '" + TENANT + "'");
	}

	private int columns() throws Exception {
		return count("select count(*) from information_schema.columns where table_name = 'signal' and column_name = '"
				+ Upgrade.COLUMN + "'");
	}

	private int tenants() throws Exception {
		return count("select count(*) from platform.tenants where state = 'OPEN'");
	}

	private int count(String sql) throws Exception {
		var database = this.platform.settings().databasePrefix() + "alarms";
		try (var connection = this.platform.parts().postgres().connect(database);
				var statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getInt(1);
		}
	}

}
