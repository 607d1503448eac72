package se.larmnav.alarms.board;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.response.Promised;
import se.larmnav.alarms.response.Response;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.routine.guarantee.Assessment;

/** The promises of an alarm as the screens count them. */
@Component
class Targets {

	private final Response response;

	Targets(Response response) {
		this.response = response;
	}

	AlarmsApi.@Nullable Target answer(AlarmFacts alarm) {
		return target(alarm, Promised.ANSWER);
	}

	AlarmsApi.@Nullable Target action(AlarmFacts alarm) {
		return target(alarm, Promised.ACTION);
	}

	private AlarmsApi.@Nullable Target target(AlarmFacts alarm, Promised promised) {
		var judge = response.judge();
		return judge.promise(alarm, promised)
			.flatMap((promise) -> judge.assess(alarm, promised)
				.map((standing) -> new AlarmsApi.Target(promised.name(),
						standing.due().minus(promise.within(alarm.origin().area()).duration()), standing.due(),
						word(standing), promise.source(alarm.origin().area()).text())))
			.orElse(null);
	}

	private static String word(Assessment standing) {
		return switch (standing) {
			case Assessment.Waiting waiting -> "WAITING";
			case Assessment.InTime inTime -> "IN_TIME";
			case Assessment.Late late -> "LATE";
			case Assessment.Exempt exempt -> "EXCEPTED";
		};
	}

}
