package se.larmnav.cases.steps;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.Happened;
import se.larmnav.routine.step.Condition;
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

	/**
	 * It has happened.
	 * @return its place in what has happened
	 */
	long keep(Happened happened) {
		return database.sql("""
				insert into happening (case_id, event, subject, at, agreed)
				values (:case, :event, :subject, :at, :agreed) returning sequence""")
			.param("case", happened.caseId())
			.param("event", happened.event().name())
			.param("subject", happened.assignment())
			.param("at", happened.at().atOffset(ZoneOffset.UTC))
			.param("agreed", happened.agreed())
			.query(Long.class)
			.single();
	}

	/** This held when its steps ran. */
	void held(long place, Set<Condition> holding) {
		database.sql("update happening set holding = :holding where sequence = :place")
			.param("holding", ConditionSet.write(holding))
			.param("place", place)
			.update();
	}

}
