package se.larmnav.ui.board;

import java.util.List;

import org.junit.jupiter.api.Test;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.Fixed;
import se.larmnav.ui.text.PlatformClock;

import static org.assertj.core.api.Assertions.assertThat;

class DeskTest {

	private final FakeAlarms alarms = new FakeAlarms(new PlatformClock());

	private final Desk desk = new Desk();

	@Test
	void whatNeedsNoAnswerStaysOnlyWhileTheHandIsThere() {
		this.desk.receive(this.alarms.board(null));
		this.desk.hand(true);
		this.alarms.answeredBy(Fixed.id(803), "Björn L", "14:02:52");
		this.desk.receive(this.alarms.board(null));
		assertThat(this.desk.queue()).filteredOn(Desk.Line::gone)
			.extracting(Desk.Line::takenBy)
			.containsOnly("Björn L");
		this.desk.hand(false);
		assertThat(this.desk.queue()).noneMatch(Desk.Line::gone);
	}

	@Test
	void whatTheOperatorAnswersLeavesTheQueueAtOnce() {
		this.desk.receive(this.alarms.board(null));
		this.desk.hand(true);
		this.alarms.answer(FakeAlarms.ELSA);
		this.desk.receive(this.alarms.board(null));
		assertThat(this.desk.queue()).extracting(line -> line.row().id()).doesNotContain(FakeAlarms.ELSA);
	}

	@Test
	void anEmptyListIsNeverHeld() {
		this.alarms.alarms.clear();
		this.alarms.moved();
		this.desk.receive(this.alarms.board(null));
		this.desk.hand(true);
		this.alarms.ring(900, "P1", "Test Person");
		this.desk.receive(this.alarms.board(null));
		assertThat(this.desk.queue()).hasSize(1);
		assertThat(this.desk.waiting()).isZero();
	}

	@Test
	void thePressThatRaisesAnAlarmIsSeenInPlace() {
		this.desk.receive(this.alarms.board(null));
		this.desk.hand(true);
		var before = ids();
		this.alarms.alarm(Fixed.id(805)).priority = "P1";
		this.alarms.moved();
		this.desk.receive(this.alarms.board(null));
		assertThat(ids()).isEqualTo(before);
		assertThat(this.desk.queue()).filteredOn(line -> line.row().id().equals(Fixed.id(805)))
			.allMatch(line -> line.row().priority().equals("P1"));
	}

	private List<java.util.UUID> ids() {
		return this.desk.queue().stream().map(line -> line.row().id()).toList();
	}

}
