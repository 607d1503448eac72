package se.larmnav.alarms.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.alarms.words.Vocabulary;
import se.larmnav.contract.alarms.ClosedAlarmsApi.ClosedAlarm;
import se.larmnav.contract.alarms.ClosedAlarmsApi.Search;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.ReadLog;
import se.larmnav.tenancy.Refusal;

/**
 * Finds closed alarms; whoever is shown stands in the read log before the answer leaves.
 */
@Component
class ClosedSearch {

	private static final int MOST = 100;

	private final JdbcClient database;

	private final Alarms alarms;

	private final Homes homes;

	private final Rows rows;

	private final Vocabulary words;

	private final ReadLog readings;

	ClosedSearch(JdbcClient database, Alarms alarms, Homes homes, Rows rows, Vocabulary words, ReadLog readings) {
		this.database = database;
		this.alarms = alarms;
		this.homes = homes;
		this.rows = rows;
		this.words = words;
		this.readings = readings;
	}

	@Transactional(readOnly = true)
	public List<ClosedAlarm> find(Search wanted) {
		if (wanted.from() != null && wanted.until() != null && !wanted.until().isAfter(wanted.from())) {
			throw Refusal.invalid("/until", "before-from");
		}
		var ids = ids(wanted);
		var found = alarms.byIds(ids).stream().collect(Collectors.toMap(AlarmFacts::id, Function.identity()));
		var at = homes
			.byIds(found.values().stream().flatMap((alarm) -> alarm.origin().homes().stream()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Home::id, Function.identity()));
		var persons = at.values()
			.stream()
			.flatMap((home) -> home.facts().people().stream())
			.map(Home.Person::id)
			.toList();
		if (!persons.isEmpty()) {
			readings.read("closed-alarms", "search", persons);
		}
		return ids.stream().flatMap((id) -> Stream.ofNullable(found.get(id))).map((alarm) -> view(alarm, at)).toList();
	}

	private List<UUID> ids(Search wanted) {
		return database.sql("""
				select alarm.id from alarm
				where state = 'CLOSED'
				    and (cast(:reason as text) is null or reason = :reason)
				    and (cast(:operator as text) is null or strpos(lower(answered_by_name), lower(:operator)) > 0)
				    and (cast(:from as timestamptz) is null or closed_at >= cast(:from as timestamptz))
				    and (cast(:until as timestamptz) is null or closed_at < cast(:until as timestamptz))
				    and (cast(:person as text) is null or exists (
				        select from home cross join jsonb_array_elements(home.facts -> 'people') as person
				        where home.id = any (alarm.homes) and strpos(lower(person ->> 'name'), lower(:person)) > 0))
				order by (:anything or answered_by is distinct from :me), closed_at desc, id limit :most
				""")
			.param("reason", orNull(wanted.reason()))
			.param("operator", orNull(wanted.operator()))
			.param("person", orNull(wanted.person()))
			.param("from", moment(wanted.from()))
			.param("until", moment(wanted.until()))
			.param("anything", !wanted.equals(new Search(null, null, null, null, null)))
			.param("me", Caller.current().subject())
			.param("most", MOST)
			.query(UUID.class)
			.list();
	}

	private static @Nullable String orNull(@Nullable String written) {
		return (written == null || written.isBlank()) ? null : written.strip();
	}

	private static @Nullable String moment(@Nullable Instant moment) {
		return (moment == null) ? null : moment.toString();
	}

	private ClosedAlarm view(AlarmFacts alarm, Map<UUID, Home> at) {
		var closure = Objects.requireNonNull(alarm.closure());
		var origin = alarm.origin();
		var names = origin.homes()
			.stream()
			.flatMap((home) -> Optional.ofNullable(at.get(home)).stream())
			.flatMap((home) -> home.facts().people().stream())
			.map(Home.Person::listed)
			.sorted(Comparator.naturalOrder())
			.collect(Collectors.joining(" / "));
		return new ClosedAlarm(alarm.id(), origin.receivedAt(), closure.at(), origin.kind(), origin.priority().name(),
				names.isEmpty() ? origin.controller() : names, rows.areaName(origin.area()),
				(alarm.answeredBy() == null) ? null : alarm.answeredBy().name(), words.reason(alarm, closure.reason()),
				words.outcome(alarm, closure.outcome()), closure.minutes());
	}

}
