package se.larmnav.routine.guarantee;

import java.time.Instant;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.Role;
import se.larmnav.routine.guarantee.Otherwise.What;
import se.larmnav.routine.guarantee.Promise.StartEvent;
import se.larmnav.routine.guarantee.Promise.StopEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PromiseTest {

	private static final Instant RECEIVED = Instant.parse("2026-03-02T10:00:00Z");

	private static final Guarantee LJUNGBY = Objects.requireNonNull(Files.routine("ljungby").guarantee());

	private static final Promise ANSWER = Objects.requireNonNull(LJUNGBY.answer());

	private static final Promise ACTION = Objects.requireNonNull(LJUNGBY.action());

	@Test
	@Requirement({ "LJU-SLA-01", "C67", "T16" })
	void answeredAtTwoMinutesIsInTimeAndAMomentLaterIsLate() {
		var due = Instant.parse("2026-03-02T10:02:00Z");

		assertThat(ANSWER.due(RECEIVED, null)).isEqualTo(due);
		assertThat(ANSWER.assess(RECEIVED, due, due, null)).isInstanceOf(Assessment.InTime.class);
		assertThat(ANSWER.assess(RECEIVED, due.plusNanos(1), due.plusNanos(1), null))
			.isInstanceOf(Assessment.Late.class);
	}

	@Test
	@Requirement({ "LJU-SLA-01", "LJU-SLA-03" })
	void aLateAnswerIsOnlyAMark() {
		assertThat(late(ANSWER.assess(RECEIVED, null, RECEIVED.plusSeconds(121), null)).otherwise().what())
			.isEqualTo(What.MARK);
	}

	@Test
	@Requirement({ "LJU-SLA-02", "C68", "T17" })
	void actedAtSixtyMinutesIsInTimeAndAMomentLaterIsLate() {
		var due = Instant.parse("2026-03-02T11:00:00Z");

		assertThat(ACTION.due(RECEIVED, null)).isEqualTo(due);
		assertThat(ACTION.until()).isEqualTo(StopEvent.ACTED);
		assertThat(ACTION.from()).isEqualTo(StartEvent.RECEIVED);
		assertThat(ACTION.assess(RECEIVED, due, due, null)).isInstanceOf(Assessment.InTime.class);
		assertThat(ACTION.assess(RECEIVED, due.plusNanos(1), due.plusNanos(1), null))
			.isInstanceOf(Assessment.Late.class);
	}

	@Test
	@Requirement({ "LJU-SLA-03", "C70" })
	void lateActionIsADeviationThatTheSentUnitWrites() {
		var otherwise = late(ACTION.assess(RECEIVED, null, RECEIVED.plusSeconds(3601), null)).otherwise();

		assertThat(otherwise).isEqualTo(new Otherwise(What.DEVIATION, Otherwise.By.DISPATCHED_UNIT, Role.HOME_CARE));
	}

	@Test
	void untilTheLastMomentItIsWaitedFor() {
		assertThat(ANSWER.assess(RECEIVED, null, RECEIVED.plusSeconds(120), null))
			.isInstanceOf(Assessment.Waiting.class);
		assertThat(ANSWER.assess(RECEIVED, null, RECEIVED.plusSeconds(121), null)).isInstanceOf(Assessment.Late.class);
	}

	@Test
	@Requirement("LJU-SLA-02")
	void sixtyMinutesAreSixtyMinutesAlsoWhenClocksAreMoved() {
		var beforeTheMove = Instant.parse("2026-03-29T00:30:00Z");

		assertThat(ACTION.due(beforeTheMove, null)).isEqualTo("2026-03-29T01:30:00Z");
	}

	@Test
	@Requirement({ "GBG-SLA-01", "C67", "C68" })
	void aMunicipalityMayPromiseNothing() {
		assertThat(Files.routine("goteborg").guarantee()).isNull();
	}

	@Test
	@Requirement({ "GIS-SLA-01", "C68" })
	void anotherStopsTheClockOnSite() {
		var action = Objects.requireNonNull(Objects.requireNonNull(Files.routine("gislaved").guarantee()).action());

		assertThat(action.until()).isEqualTo(StopEvent.ON_SITE);
		assertThat(action.due(RECEIVED, null)).isEqualTo("2026-03-02T11:00:00Z");
		assertThat(Objects.requireNonNull(Files.routine("gislaved").guarantee()).answer()).isNull();
	}

	private static Assessment.Late late(Assessment assessment) {
		return (Assessment.Late) assessment;
	}

}
