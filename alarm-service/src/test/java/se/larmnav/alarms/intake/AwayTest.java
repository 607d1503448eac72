package se.larmnav.alarms.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.alarms.sip.SipEndpoint;
import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.DatabaseSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** SC-23: PostgreSQL goes away and comes back. */
@AlarmsTest
class AwayTest {

	@Autowired
	private TenantRegister register;

	@Autowired
	private Town town;

	@Autowired
	private DatabaseSettings database;

	@Autowired
	private Routines routines;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void withPostgresAwayTheDeviceIsToldBusyAtOnceAndAcknowledgedAgainSoonAfterItIsBack() throws IOException {
		var home = town.elsaInGoteborg();
		var postgres = Parts.postgres();
		try (var wire = new Wire(postgres.host(), postgres.port());
				var intake = intakeOver(wire);
				var device = ScaipDevice.overUdp(home.controller(), "127.0.0.1", intake.endpoint().port())) {
			assertThat(device.press().accepted()).isTrue();
			wire.cut();
			await().atMost(Duration.ofSeconds(2)).until(() -> device.press().sip() == 503);
			var busy = device.press();
			assertThat(busy.snu()).hasValue(6);
			assertThat(busy.took()).isLessThan(Duration.ofMillis(200));
			assertThat(device.heartbeat().accepted()).as("nothing is acknowledged").isFalse();
			wire.mend();
			await().atMost(Duration.ofSeconds(5)).until(() -> device.press().accepted());
		}
	}

	private Reception intakeOver(Wire wire) throws IOException {
		var url = database.url().replaceFirst("//[^/]+/", "//127.0.0.1:" + wire.port() + "/");
		var cuttable = new DatabaseSettings(url, database.owner(), database.app(), 2, 1, 1, Set.of());
		var settings = new IntakeSettings("127.0.0.1", 0, null, null, 2, 16, Duration.ofSeconds(1),
				Duration.ofMinutes(5));
		var pool = new IntakePool(cuttable, settings);
		var pulse = new Pulse(cuttable);
		var journal = new Journal(pool);
		var routes = new Routes(pool, register);
		routes.refresh();
		var clock = Clock.systemUTC();
		var intake = new Intake(journal, new Handover(journal, transaction, events), pulse, clock, settings);
		var receiver = new ScaipReceiver(intake, routes, new Replies(routes, routines, clock), settings, events);
		var endpoint = SipEndpoint.open(settings.listening(), receiver);
		return new Reception(pool, pulse, endpoint);
	}

	private record Reception(IntakePool pool, Pulse pulse, SipEndpoint endpoint) implements AutoCloseable {

		@Override
		public void close() {
			endpoint.close();
			pulse.close();
			pool.close();
		}

	}

}
