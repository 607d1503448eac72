package se.larmnav.routine.dispatch;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.larmnav.routine.Files;

import static org.assertj.core.api.Assertions.assertThat;

class UnansweredTest {

	private static final Instant RECEIVED = Instant.parse("2026-03-02T13:00:00Z");

	@ParameterizedTest
	@CsvSource({ "false,0,2026-03-02T13:02:00Z", "false,1,2026-03-02T13:05:00Z", "false,3,2026-03-02T14:00:00Z",
			"false,4,2026-03-03T13:00:00Z", "false,99,2026-03-03T13:00:00Z", "true,0,2026-03-02T21:00:00Z",
			"true,1,2026-03-03T13:00:00Z" })
	void whereAMunicipalityHasSaidNothingTheNationalTimesApplyAndNeverEnd(boolean technical, int told, Instant next) {
		assertThat(Files.routine("goteborg").reception().unanswered().next(technical, told, RECEIVED)).isEqualTo(next);
	}

	@Test
	void whoIsPagedFromTheSecondTimeIsPagedAtEachTimeAfterIt() {
		var rule = Files.routine("goteborg").reception().unanswered();
		assertThat(rule.pagedAt(0)).isEmpty();
		assertThat(rule.pagedAt(1)).flatExtracting(Page::by).containsExactly(Page.By.PUSH, Page.By.SMS);
		assertThat(rule.pagedAt(99)).flatExtracting(Page::by).containsExactly(Page.By.PUSH, Page.By.SMS, Page.By.EMAIL);
	}

}
