package se.larmnav.cases.steps;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.Happened;
import se.larmnav.routine.step.Event;

/** What has happened in the cases, for steps that wait for several events. */
@Component
class Past {

	private final JdbcClient database;

	Past(JdbcClient database) {
		this.database = database;
	}

	/** What had happened in the case before. */
	Set<Event> of(UUID caseId) {
		var events = EnumSet.noneOf(Event.class);
		database.sql("select distinct event from happening where case_id = :case")
			.param("case", caseId)
			.query(String.class)
			.list()
			.forEach((name) -> events.add(Event.valueOf(name)));
		return events;
	}

	void keep(Happened happened) {
		database.sql("insert into happening (case_id, event, subject, at) values (:case, :event, :subject, :at)")
			.param("case", happened.caseId())
			.param("event", happened.event().name())
			.param("subject", happened.assignment())
			.param("at", happened.at().atOffset(ZoneOffset.UTC))
			.update();
	}

}
