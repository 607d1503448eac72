package se.larmnav.alarms.recorded;

import java.time.ZoneOffset;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.dispatch.Dispatching;
import se.larmnav.alarms.errand.ErrandFacts;
import se.larmnav.alarms.history.What;

/** Keeps each errand as it was sent out, and as it was taken. */
@Component
class RecordedErrands {

	private final JdbcClient database;

	private final Dispatching dispatching;

	RecordedErrands(JdbcClient database, Dispatching dispatching) {
		this.database = database;
		this.dispatching = dispatching;
	}

	@EventListener
	void on(AlarmHappened event) {
		var errand = event.alarm().errand();
		if (errand != null && (event.what() == What.DISPATCHED || event.what() == What.ACKNOWLEDGED)) {
			keep(event, errand);
		}
	}

	private void keep(AlarmHappened event, ErrandFacts errand) {
		database.sql("""
				insert into recorded_errand
				    (alarm_id, what, at, unit, channel, responders, lacks, passed, as_named)
				values (:alarm, :what, :at, :unit, :channel, :responders, :lacks, :passed, :asNamed)
				on conflict (alarm_id, what, at) do nothing
				""")
			.param("alarm", event.alarm().id())
			.param("what", event.what().name())
			.param("at", event.at().atOffset(ZoneOffset.UTC))
			.param("unit", errand.unit())
			.param("channel", errand.channel())
			.param("responders", errand.responders())
			.param("lacks", errand.lacks())
			.param("passed", errand.passed())
			.param("asNamed", dispatching.isAsNamed(event.alarm()))
			.update();
	}

}
