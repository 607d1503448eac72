package se.larmnav.ui.board;

import org.junit.jupiter.api.Test;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.text.PlatformClock;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTest {

	private final FakeAlarms alarms = new FakeAlarms(new PlatformClock());

	private final Question question = new Question(this.alarms);

	@Test
	void whatThePageHasNotShownYetIsAskedForAgain() {
		var waits = this.question.call();
		assertThat(this.question.call().board()).isNotNull();
		this.question.shows(java.util.Objects.requireNonNull(waits.board()));
		assertThat(this.question.call().board()).isNull();
	}

	@Test
	void whatWasAskedBeforeTheOperatorActedIsOld() {
		var before = this.question.call();
		this.question.acted();
		assertThat(this.question.isOld(before)).isTrue();
		assertThat(this.question.isOld(this.question.call())).isFalse();
	}

}
