package se.larmnav.alarms.alarms;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlarmStateTest {

	@Test
	void theWholeMatrixIsAsDecided() {
		var matrix = Stream.of(AlarmState.values())
			.map((from) -> from + " -> "
					+ Stream.of(AlarmState.values())
						.filter(from::mayBecome)
						.map(AlarmState::name)
						.collect(Collectors.joining(" ")))
			.map(String::strip)
			.collect(Collectors.joining("\n"));
		assertThat(matrix).isEqualTo("""
				RECEIVED -> ANSWERED DONE
				ANSWERED -> NO_CONTACT_DEVICE NO_CONTACT_PHONE DISPATCHED DONE
				NO_CONTACT_DEVICE -> ANSWERED NO_CONTACT_PHONE DISPATCHED DONE
				NO_CONTACT_PHONE -> ANSWERED DISPATCHED DONE
				DISPATCHED -> ANSWERED RECEIVED_BY_HOME_CARE
				RECEIVED_BY_HOME_CARE -> ANSWERED CONTACTED IMMEDIATE_VISIT EN_ROUTE
				CONTACTED -> ANSWERED EN_ROUTE DONE
				IMMEDIATE_VISIT -> ANSWERED CONTACTED EN_ROUTE
				EN_ROUTE -> ANSWERED CONTACTED ARRIVED
				ARRIVED -> DONE
				DONE -> RECEIVED CLOSED
				CLOSED ->""");
	}

}
