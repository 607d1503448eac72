package se.larmnav.alarms.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.homes.Home;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.ReadLog;

/**
 * Logs that somebody reads of the people in alarms: once for each reader and alarm,
 * before it is shown.
 */
@Component
class ReadAlarms {

	private final JdbcClient database;

	private final ReadLog log;

	ReadAlarms(JdbcClient database, ReadLog log) {
		this.database = database;
		this.log = log;
	}

	/**
	 * @param what is shown: the board, the alarm
	 * @param ground why the caller may see it
	 */
	void reads(String what, String ground, Collection<AlarmFacts> alarms, Map<UUID, Home> homes) {
		var fresh = fresh(alarms.stream().map(AlarmFacts::id).toList());
		var persons = alarms.stream()
			.filter((alarm) -> fresh.contains(alarm.id()))
			.flatMap((alarm) -> alarm.origin().homes().stream())
			.flatMap((home) -> Optional.ofNullable(homes.get(home)).stream())
			.flatMap((home) -> home.facts().people().stream())
			.map(Home.Person::id)
			.distinct()
			.toList();
		if (!persons.isEmpty()) {
			log.read(what, ground, persons);
		}
	}

	private List<UUID> fresh(List<UUID> alarms) {
		return alarms.isEmpty() ? List.of()
				: database.sql("""
						insert into alarm_read (alarm_id, subject)
						select alarm_id, :subject from unnest(cast(:alarms as uuid[])) as shown (alarm_id)
						on conflict (alarm_id, subject) do nothing returning alarm_id
						""")
					.param("subject", Caller.current().subject())
					.param("alarms", alarms.stream().map(UUID::toString).toArray(String[]::new))
					.query(UUID.class)
					.list();
	}

}
