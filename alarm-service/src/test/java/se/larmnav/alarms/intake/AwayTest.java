package se.larmnav.alarms.intake;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.embedded.Parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** SC-23: PostgreSQL goes away and comes back. */
@AlarmsTest
class AwayTest {

	@Autowired
	private Town town;

	@Autowired
	private Away away;

	@Test
	void withPostgresAwayTheDeviceIsToldBusyAtOnceAndAcknowledgedAgainSoonAfterItIsBack() throws IOException {
		var home = town.elsaInGoteborg();
		var postgres = Parts.postgres();
		try (var wire = new Wire(postgres.host(), postgres.port());
				var intake = away.intakeOver(wire);
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

}
