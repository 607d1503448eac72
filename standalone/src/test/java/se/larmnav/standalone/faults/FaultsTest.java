package se.larmnav.standalone.faults;

import org.junit.jupiter.api.Test;
import se.larmnav.standalone.Running;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three kills while alarms ring; {@code ./larmnav faults} does the same with PostgreSQL,
 * Redis and Keycloak too, and for longer.
 */
class FaultsTest {

	@Test
	void nothingIsLostOrDoubledWhileTheServicesAreKilled() throws Exception {
		var report = new Faults(Running.platform(), Fault.OF_SERVICES, 20261130).run(3, 1);
		System.out.println(report);
		assertThat(report.wrong()).isEmpty();
		assertThat(report.sent()).hasSizeGreaterThan(20);
		assertThat(report.faults()).hasSize(3);
	}

}
