package se.larmnav.alarms.control;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.intake.ScaipListener;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Requirement;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kontrollarm: each municipality's chain is tried every day, and nobody takes it for
 * real.
 */
@AlarmsTest
class ControlTest {

	/** Each test has a minute of its own. */
	private static final AtomicInteger TEST = new AtomicInteger();

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private ScaipListener listener;

	private final Instant now = Instant.now();

	@Autowired
	private ControlRound round;

	@BeforeEach
	void nothingIsUnderWay() {
		clock.setTo("2026-03-02T14:00");
		clock.advance(Duration.ofMinutes(TEST.getAndIncrement()));
		for (var tenant : List.of("goteborg", "ljungby")) {
			tenants.as(tenant, () -> town.change("delete from control_alarm"));
		}
	}

	private void look(String tenant, Instant machine) {
		tenants.as(tenant, () -> {
			round.look(machine);
			return null;
		});
	}

	private long sent(String tenant) {
		return tenants.as(tenant, () -> town.count("control_alarm", "missed", false));
	}

	private long seen(String tenant) {
		return tenants.as(tenant, () -> town.count("control_alarm", "seen_at is not null", true));
	}

	private Instant last(String tenant) {
		var control = town.operator(tenant).board(null).control();
		return (control == null) ? Instant.EPOCH : control.at();
	}

	private List<AlarmsApi.Row> missing(String tenant) {
		var board = town.operator(tenant).board(null);
		return Stream.of(board.queue(), board.mine(), board.others())
			.flatMap(List::stream)
			.filter((row) -> row.kind().startsWith("Kontrollarmet"))
			.toList();
	}

	private long rowsOf(String tenant, String table) {
		return tenants.as(tenant, () -> town.count(table, "controller", ControlNumber.of(new TenantId(tenant))));
	}

	/** What there is of the synthetic devices where real ones are. */
	private List<Long> rows() {
		return Stream.of("goteborg", "ljungby")
			.flatMap((tenant) -> Stream.of("alarm", "signal", "device").map((table) -> rowsOf(tenant, table)))
			.toList();
	}

	@Test
	void eachMunicipalitysControlComesThroughAndMakesNothingThatCouldBeTakenForAnAlarm() {
		var home = town.elsaInGoteborg();
		var karl = town.karlInLjungby();
		var before = town.press(home);
		var rows = rows();
		look("goteborg", now);
		look("ljungby", now);
		await().until(() -> last("goteborg").equals(clock.instant()) && last("ljungby").equals(clock.instant()));
		assertThat(Objects.requireNonNull(town.operator("goteborg").board(null).control()).millis()).isBetween(0L,
				60_000L);
		assertThat(rows()).isEqualTo(rows);
		assertThat(town.openAlarm(home)).isEqualTo(before);
		assertThat(town.press(karl).state()).isEqualTo("RECEIVED");
	}

	@Test
	@Requirement("GIS-TST-01")
	void itComesOncePerDayAtItsTime() {
		town.elsaInGoteborg();
		var noon = Instant.parse("2036-11-28T12:00:00Z");
		look("goteborg", noon);
		await().until(() -> last("goteborg").equals(clock.instant()));
		var tomorrow = Instant.parse("2036-11-29T11:40:00Z");
		look("goteborg", tomorrow.minusSeconds(1));
		assertThat(sent("goteborg")).as("not yet").isEqualTo(1);
		look("goteborg", tomorrow);
		await().until(() -> seen("goteborg") == 2);
		look("goteborg", tomorrow.plusSeconds(3_600));
		assertThat(sent("goteborg")).isEqualTo(2);
	}

	@Test
	void whoeverSendsWithTheControlsNumberAndNotItsIdIsShownToPeople() throws IOException {
		town.elsaInGoteborg();
		look("goteborg", now);
		await().until(() -> last("goteborg").equals(clock.instant()));
		var number = ControlNumber.of(new TenantId("goteborg"));
		var before = rowsOf("goteborg", "alarm");
		try (var device = town.device(number)) {
			assertThat(
					device.send(device.message().with("dte", UUID.randomUUID().toString().replace("-", ""))).accepted())
				.isTrue();
		}
		town.settle();
		assertThat(rowsOf("goteborg", "alarm")).isEqualTo(before + 1);
	}

	@Test
	@Requirement("GIS-TST-01")
	void aControlThatDoesNotComeThroughIsAnAlarmUntilTheNextOneDoes() {
		town.elsaInGoteborg();
		listener.stop();
		try {
			look("goteborg", now);
			look("goteborg", now.plusSeconds(59));
			assertThat(missing("goteborg")).isEmpty();
			look("goteborg", now.plusSeconds(61));
			look("goteborg", now.plusSeconds(62));
		}
		finally {
			listener.start();
		}
		assertThat(missing("goteborg")).singleElement().satisfies((row) -> {
			assertThat(row.priority()).isEqualTo("P1");
			assertThat(row.state()).isEqualTo("RECEIVED");
			assertThat(row.presses()).as("told once").isEqualTo(1);
		});
		assertThat(missing("ljungby")).isEmpty();
		var alarm = missing("goteborg").getFirst().id();
		look("goteborg", now.plus(Duration.ofDays(2)));
		await().until(() -> town.operator("goteborg").open(alarm).state().equals("CLOSED"));
	}

}
