package se.larmnav.alarms.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.history.History;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What holds after whatever people and devices do, in whatever order (goals.md I2, I3,
 * I6).
 */
@AlarmsTest
class InvariantsTest {

	private static final int DEEDS = 120;

	private static final int HOMES = 3;

	/** I3: each open alarm has an owner, or a deadline in the future. */
	private static final String WITHOUT_OWNER_AND_DEADLINE = """
			select count(*) from %1$s.alarm a where a.state <> 'CLOSED' and a.answered_by is null and not exists (
			    select from platform.deadlines d
			    where d.task_instance = '%1$s/' || a.id and d.due > timestamptz '%2$s')
			""";

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private History history;

	@BeforeEach
	void atTwoInTheAfternoon() {
		clock.setTo("2026-03-02T14:00");
	}

	@ParameterizedTest
	@ValueSource(longs = { 20261120, 7 })
	void whateverIsDoneInWhateverOrder(long seed) {
		var random = new Random(seed);
		var homes = new ArrayList<Town.Inhabited>();
		for (var number = 0; number < HOMES; number++) {
			homes.add(random.nextBoolean() ? town.elsaInGoteborg() : town.karlInLjungby());
		}
		for (var deed = 0; deed < DEEDS; deed++) {
			doSomething(homes.get(random.nextInt(HOMES)), random);
			if (deed % 10 == 9) {
				everythingHolds(homes, "seed " + seed + ", deed " + deed);
			}
		}
	}

	private void doSomething(Town.Inhabited home, Random random) {
		if (random.nextInt(3) == 0) {
			device(home, random);
			return;
		}
		if (random.nextInt(6) == 0) {
			clock.advance(Duration.ofSeconds(random.nextInt(2_400)));
			return;
		}
		var alarms = open(home);
		if (alarms.isEmpty()) {
			return;
		}
		try {
			person(home, alarms.get(random.nextInt(alarms.size())), random);
		}
		catch (HttpClientErrorException refused) {
			assertThat(refused.getStatusCode().value()).isIn(404, 409, 422);
		}
	}

	private void device(Town.Inhabited home, Random random) {
		var codes = List.of("0010", "0010", "0010", "0016", "0015", "0093", "0102", "0088", "0085", "0086");
		try (var device = town.device(home)) {
			device.send(device.message().with("stc", codes.get(random.nextInt(codes.size()))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		town.settle();
	}

	private void person(Town.Inhabited home, UUID alarm, Random random) {
		var operator = random.nextBoolean() ? town.operator(home.tenant()) : town.otherOperator(home.tenant());
		var goteborg = home.tenant().equals("goteborg");
		var staff = town.as(home.tenant(), goteborg ? "hanna.hemtjanst" : "leo.hemtjanst", "home-care");
		var key = alarm + "-" + random.nextLong();
		switch (random.nextInt(12)) {
			case 0, 1 -> operator.answer(alarm);
			case 2 -> operator.takeOver(alarm);
			case 3 -> operator.contact(alarm,
					new AlarmsApi.Contact(random.nextBoolean() ? "PHONE" : "DEVICE", result(random), null));
			case 4, 5 -> operator.dispatch(alarm, new AlarmsApi.Dispatch(null, null));
			case 6 -> operator.recall(alarm, new AlarmsApi.Recall(null));
			case 7 -> staff.contact(alarm, new AlarmsApi.Contact("PHONE", result(random), null));
			case 8 -> staff.step(alarm, key, new AlarmsApi.Step(
					List.of("ACKNOWLEDGED", "ON_THE_WAY", "ON_SITE").get(random.nextInt(3)), null, null, null, null));
			case 9 -> staff.step(alarm, key,
					new AlarmsApi.Step("ACTED", null, "lifted", random.nextBoolean() ? "visit" : "telephone", null));
			case 10 -> operator.note(alarm, new AlarmsApi.Note("Anteckning"));
			default -> operator.close(alarm, new AlarmsApi.Closing("fall", "visited", null));
		}
	}

	private static String result(Random random) {
		return random.nextBoolean() ? "TALKED" : "NO_CONTACT";
	}

	private List<UUID> open(Town.Inhabited home) {
		return town.asSuperuser("select id from " + home.tenant() + ".alarm where controller = '" + home.controller()
				+ "' and state <> 'CLOSED' order by id", (row) -> row.getObject(1, UUID.class));
	}

	private void everythingHolds(List<Town.Inhabited> homes, String where) {
		for (var tenant : List.of("goteborg", "ljungby")) {
			await().untilAsserted(() -> assertThat(
					count(WITHOUT_OWNER_AND_DEADLINE.formatted(tenant, clock.instant().atOffset(ZoneOffset.UTC))))
				.as(where)
				.isZero());
		}
		for (var home : homes) {
			var signals = count(
					"select count(*) from platform.intake_journal where controller = '" + home.controller() + "'");
			assertThat(count(
					"select count(*) from " + home.tenant() + ".signal where controller = '" + home.controller() + "'"))
				.as("I2, " + where)
				.isEqualTo(signals);
			histories(home).forEach((alarm,
					lines) -> assertThat(
							tenants.<Boolean, RuntimeException>as(home.tenant(), () -> history.isWhole(alarm, lines)))
						.as("the chain of " + alarm + ", " + where)
						.isTrue());
		}
	}

	private Map<UUID, Integer> histories(Town.Inhabited home) {
		var found = new HashMap<UUID, Integer>();
		town.asSuperuser(
				"select id, entries from " + home.tenant() + ".alarm where controller = '" + home.controller() + "'",
				(row) -> found.put(row.getObject(1, UUID.class), row.getInt(2)));
		return found;
	}

	private long count(String sql) {
		return town.asSuperuser(sql, (row) -> row.getLong(1)).getFirst();
	}

}
