package se.larmnav.alarms.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import se.larmnav.tenancy.TenantId;

import static org.assertj.core.api.Assertions.assertThat;

class LaneTest {

	private final Lane lane = new Lane();

	private static Journal.Entry entry(String device, boolean urgent) {
		return new Journal.Entry(UUID.randomUUID(), Instant.EPOCH, Arrival.Way.SIP, new byte[0], false,
				Optional.of(new TenantId("ljungby")), Optional.of(device), urgent);
	}

	private List<String> next(int most) {
		return lane.next(most).stream().flatMap((entry) -> entry.controller().stream()).toList();
	}

	@Test
	void whatIsUrgentGoesFirstAndEachKindInTheOrderInWhichItCame() {
		lane.add(entry("fault 1", false));
		lane.add(entry("alarm 1", true));
		lane.add(entry("fault 2", false));
		lane.add(entry("alarm 2", true));
		assertThat(lane.isUrgent()).isTrue();
		assertThat(next(9)).containsExactly("alarm 1", "alarm 2");
		assertThat(lane.isUrgent()).isFalse();
		assertThat(next(1)).containsExactly("fault 1");
		assertThat(next(9)).containsExactly("fault 2");
	}

	@Test
	void onlyWhoComesToAnIdleLaneBeginsToWorkThere() {
		assertThat(lane.add(entry("first", true))).isTrue();
		assertThat(lane.add(entry("second", true))).isFalse();
		assertThat(next(1)).containsExactly("first");
		assertThat(lane.goesOn()).isTrue();
		assertThat(next(9)).containsExactly("second");
		assertThat(lane.goesOn()).isFalse();
		assertThat(lane.add(entry("third", true))).isTrue();
	}

}
