package se.larmnav.alarms.board;

import java.time.Duration;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.tenancy.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@AlarmsTest
class MeasurementsTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private MeterRegistry meters;

	@Test
	void theOldestUnansweredAndTheTimeToAnswerAreMeasuredPerTenantAndNothingElse() {
		clock.setTo("2026-03-02T14:00");
		var alarm = town.press(town.elsaInGoteborg());
		clock.advance(Duration.ofSeconds(41));
		assertThat(meters.get("larmnav.alarm.oldest.unanswered").tag("tenant", "goteborg").gauge().value())
			.isGreaterThanOrEqualTo(41.0);
		var before = answers();
		town.operator("goteborg").answer(alarm.id());
		assertThat(answers()).isEqualTo(before + 1);
		assertThat(meters.getMeters()).filteredOn((meter) -> meter.getId().getName().startsWith("larmnav.alarm"))
			.isNotEmpty()
			.allSatisfy((Meter meter) -> assertThat(meter.getId().getTags()).extracting(Tag::getKey)
				.containsOnly("tenant"));
	}

	private long answers() {
		var timer = meters.find("larmnav.alarm.answer").tag("tenant", "goteborg").timer();
		return (timer == null) ? 0 : timer.count();
	}

}
