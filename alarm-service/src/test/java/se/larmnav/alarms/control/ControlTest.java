package se.larmnav.alarms.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kontrollarm: each municipality's chain is tried every day, and nobody takes it for real. */
@AlarmsTest
class ControlTest {

	private static final Duration MINUTES = Duration.ofMinutes(2);

	/** Each test has days of its own: what has been sent is not sent again. */
	private static final AtomicInteger TEST = new AtomicInteger();

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private ScaipListener listener;

	@BeforeEach
	void justBeforeTheTime() {
		clock.setTo(LocalDate.of(2027, 5, 3).plusDays(10L * TEST.getAndIncrement()) + "T12:39");
		await().until(() -> !isOnItsWay("goteborg") && !isOnItsWay("ljungby"));
	}

	private boolean isOnItsWay(String tenant) {
		return tenants.as(tenant, () -> town.count("control_alarm", "seen_at is null and not missed", true)) > 0;
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
	void eachMunicipalitysControlComesThroughAndMakesNothingThatCouldBeTakenForAnAlarm() throws IOException {
		var home = town.elsaInGoteborg();
		var karl = town.karlInLjungby();
		town.press(home);
		var before = town.openAlarm(home);
		var rows = rows();
		clock.advance(MINUTES);
		await().until(() -> last("goteborg").equals(clock.instant()) && last("ljungby").equals(clock.instant()));
		assertThat(Objects.requireNonNull(town.operator("goteborg").board(null).control()).millis()).isBetween(0L, 60_000L);
		assertThat(rows()).isEqualTo(rows);
		assertThat(town.openAlarm(home).history()).isEqualTo(before.history());
		assertThat(town.press(karl).state()).isEqualTo("RECEIVED");
	}

	@Test
	void itComesAgainTheNextDay() {
		town.elsaInGoteborg();
		clock.advance(MINUTES);
		await().until(() -> last("goteborg").equals(clock.instant()));
		clock.advance(Duration.ofDays(1));
		await().until(() -> last("goteborg").equals(clock.instant()));
	}

	@Test
	void whoeverSendsWithTheControlsNumberAndNotItsIdIsShownToPeople() throws IOException {
		town.elsaInGoteborg();
		clock.advance(MINUTES);
		await().until(() -> last("goteborg").equals(clock.instant()));
		var number = ControlNumber.of(new TenantId("goteborg"));
		var before = rowsOf("goteborg", "alarm");
		try (var device = town.device(number)) {
			assertThat(device.send(device.message().with("dte", UUID.randomUUID().toString().replace("-", ""))).accepted())
				.isTrue();
		}
		town.settle();
		assertThat(rowsOf("goteborg", "alarm")).isEqualTo(before + 1);
	}

	@Test
	void aControlThatDoesNotComeThroughIsAnAlarmUntilTheNextOneDoes() throws IOException {
		town.elsaInGoteborg();
		hurries("goteborg");
		listener.stop();
		try {
			clock.advance(MINUTES);
			await().atMost(Duration.ofMinutes(1)).until(() -> {
				clock.advance(Duration.ofSeconds(3));
				return !missing("goteborg").isEmpty();
			});
		}
		finally {
			listener.start();
		}
		assertThat(missing("goteborg")).singleElement().satisfies((row) -> {
			assertThat(row.priority()).isEqualTo("P1");
			assertThat(row.state()).isEqualTo("RECEIVED");
		});
		var alarm = missing("goteborg").getFirst().id();
		assertThat(missing("ljungby")).isEmpty();
		clock.advance(Duration.ofDays(1));
		await().until(() -> town.operator("goteborg").open(alarm).state().equals("CLOSED"));
	}

	/** A rule by which one waits two seconds, not a minute. */
	private void hurries(String tenant) throws IOException {
		var yaml = Files.readString(Path.of("../config/municipalities/" + tenant + "/routine-2026-01-01.yaml"));
		tenants.giveRoutine(tenant, 200, yaml.replace("valid-from: 2026-01-01", "valid-from: 2027-01-01")
			.replace("alarm-reception:\n",
					"alarm-reception:\n  control: { every: day at 12:40, within: 2 seconds, source: \"x\" }\n"));
	}

}
