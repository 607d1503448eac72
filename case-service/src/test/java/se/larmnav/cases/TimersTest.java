package se.larmnav.cases;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.embedded.Requirement;
import se.larmnav.routine.time.SwedishTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every timer of a case (requirements.md H.1), one moment before it runs out and at that
 * moment. Weeks and months are the calendar's: midnight stays midnight when summer time
 * begins or ends, and a holiday moves nothing. Times are written with what Sweden was
 * ahead of Greenwich.
 */
@CasesTest
class TimersTest {

	private static final Duration A_MOMENT = Duration.ofMillis(1);

	@Autowired
	Town goteborg;

	@ParameterizedTest(name = "{0} that began {1} runs out {2}: {3}")
	@CsvSource(textBlock = """
			T01, 2026-03-28T15:00+01:00, 2026-03-29T00:00+01:00, the night when summer time begins
			T01, 2026-03-29T15:00+02:00, 2026-03-30T00:00+02:00, the day that has 23 hours
			T01, 2026-10-25T15:00+01:00, 2026-10-26T00:00+01:00, the day that has 25 hours
			T01, 2026-12-24T10:00+01:00, 2026-12-25T00:00+01:00, Christmas
			T02, 2026-03-20T15:00+01:00, 2026-04-04T00:00+02:00, summer time begins and it is due on Good Friday
			T02, 2026-10-19T15:00+02:00, 2026-11-03T00:00+01:00, summer time ends
			T02, 2026-12-10T15:00+01:00, 2026-12-25T00:00+01:00, due on Christmas Eve
			T03, 2026-03-27T15:00+01:00, 2026-04-04T00:00+02:00, summer time begins and it is due on Good Friday
			T03, 2026-10-20T15:00+02:00, 2026-10-28T00:00+01:00, summer time ends
			T03, 2026-06-12T15:00+02:00, 2026-06-20T00:00+02:00, due on Midsummer Eve
			T04, 2026-02-27T14:00+01:00, 2026-04-03T00:00+02:00, summer time begins and it runs out on Good Friday
			T04, 2026-10-01T14:00+02:00, 2026-11-05T00:00+01:00, summer time ends
			T04, 2026-11-20T14:00+01:00, 2026-12-25T00:00+01:00, Christmas Day
			T05, 2028-03-24T12:00+01:00, 2028-03-27T07:00+02:00, the Monday after summer time began
			T05, 2028-10-27T12:00+02:00, 2028-10-30T07:00+01:00, the Monday after summer time ended
			T05, 2028-04-13T12:00+02:00, 2028-04-17T07:00+02:00, Easter Monday
			T06, 2026-03-02T09:00+01:00, 2026-03-30T00:00+02:00, summer time begins
			T06, 2026-10-05T09:00+02:00, 2026-11-02T00:00+01:00, summer time ends
			T06, 2026-11-27T09:00+01:00, 2026-12-25T00:00+01:00, Christmas Day
			T07, 2026-03-23T00:00+01:00, 2026-04-06T00:00+02:00, summer time begins and it runs out on Easter Monday
			T07, 2026-10-20T00:00+02:00, 2026-11-03T00:00+01:00, summer time ends
			T07, 2026-12-18T00:00+01:00, 2027-01-01T00:00+01:00, the first of January
			T08, 2027-03-27T09:00+01:00, 2028-03-27T00:00+02:00, summer time begins a day earlier the year after
			T08, 2026-10-26T09:00+01:00, 2027-10-26T00:00+02:00, summer time ends later the year after
			T08, 2026-12-23T09:00+01:00, 2027-12-23T00:00+01:00, the day before Christmas Eve
			T09, 2026-03-06T09:00+01:00, 2026-04-06T00:00+02:00, summer time begins and it runs out on Easter Monday
			T09, 2026-10-15T09:00+02:00, 2026-11-15T00:00+01:00, summer time ends
			T09, 2027-01-31T09:00+01:00, 2027-02-28T00:00+01:00, the last day of a shorter month
			T09, 2026-11-24T09:00+01:00, 2026-12-24T00:00+01:00, Christmas Eve
			T10, 2026-03-06T09:00+01:00, 2026-04-06T00:00+02:00, summer time begins and it runs out on Easter Monday
			T10, 2026-10-15T09:00+02:00, 2026-11-15T00:00+01:00, summer time ends
			T10, 2026-12-01T09:00+01:00, 2027-01-01T00:00+01:00, the first of January
			T11, 2026-03-26T09:00+01:00, 2026-04-03T00:00+02:00, summer time begins
			T11, 2026-10-20T09:00+02:00, 2026-10-28T00:00+01:00, summer time ends
			T11, 2026-12-18T09:00+01:00, 2026-12-26T00:00+01:00, due on Christmas Day
			T12, 2026-03-28T09:00+01:00, 2026-03-30T00:00+02:00, the day after is the one that has 23 hours
			T12, 2026-10-24T09:00+02:00, 2026-10-26T00:00+01:00, the day after is the one that has 25 hours
			T12, 2026-12-24T09:00+01:00, 2026-12-26T00:00+01:00, the day after is Christmas Day
			T13, 2026-03-20T09:00+01:00, 2026-03-30T00:00+02:00, the last day is the one that has 23 hours
			T13, 2026-10-16T09:00+02:00, 2026-10-26T00:00+01:00, the last day is the one that has 25 hours
			T13, 2026-06-10T09:00+02:00, 2026-06-20T00:00+02:00, the last day is Midsummer Eve
			""")
	@Requirement({ "T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13",
			"PLT-TIM-01" })
	void nothingComesOneMomentBeforeAndExactlyOneThingAtTheMoment(Timer timer, OffsetDateTime began,
			OffsetDateTime runsOut, String when) {
		isSwedish(began);
		isSwedish(runsOut);
		goteborg.at(began);
		var story = timer.begin(goteborg, began, runsOut);
		assertThat(timer.effects(story)).as("at once").isZero();
		goteborg.at(runsOut.minus(A_MOMENT));
		goteborg.settles();
		assertThat(timer.effects(story)).as("one moment before").isZero();
		goteborg.at(runsOut);
		goteborg.settles();
		assertThat(timer.effects(story)).as("at the moment").isOne();
	}

	@ParameterizedTest(name = "{0} that began {1} and has been met does nothing {2}")
	@CsvSource(textBlock = """
			T01, 2026-03-28T15:00+01:00, 2026-03-30T00:00+02:00
			T02, 2026-03-20T15:00+01:00, 2026-04-04T00:00+02:00
			T03, 2026-03-27T15:00+01:00, 2026-04-04T00:00+02:00
			T04, 2026-03-03T14:00+01:00, 2026-04-07T00:00+02:00
			T06, 2026-03-02T09:00+01:00, 2026-03-30T00:00+02:00
			T07, 2026-03-23T00:00+01:00, 2026-04-06T00:00+02:00
			T08, 2026-03-02T09:00+01:00, 2027-03-02T00:00+01:00
			T09, 2026-03-06T09:00+01:00, 2026-04-06T00:00+02:00
			T10, 2026-03-06T09:00+01:00, 2026-04-06T00:00+02:00
			T11, 2026-03-26T09:00+01:00, 2026-04-03T00:00+02:00
			T12, 2026-03-28T09:00+01:00, 2026-03-30T00:00+02:00
			T13, 2026-03-20T09:00+01:00, 2026-03-30T00:00+02:00
			""")
	@Requirement({ "T01", "T02", "T03", "T04", "T06", "T07", "T08", "T09", "T10", "T11", "T12", "T13" })
	void whatHasBeenMetInTimeIsNotFollowedByAnything(Timer timer, OffsetDateTime began, OffsetDateTime runsOut) {
		goteborg.at(began);
		var story = timer.begin(goteborg, began, runsOut);
		timer.meet(story);
		goteborg.at(runsOut);
		goteborg.settles();
		assertThat(timer.effects(story)).isZero();
	}

	private static void isSwedish(OffsetDateTime time) {
		assertThat(time.getOffset()).isEqualTo(SwedishTime.ZONE.getRules().getOffset(time.toInstant()));
	}

}
