package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tenant's alarms on disk. */
interface AllAlarms extends Repository<Alarm, UUID> {

	Optional<Alarm> findById(UUID id);

	@Query("select alarm from Alarm alarm where alarm.id in :ids")
	List<Alarm> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select alarm from Alarm alarm where alarm.id = :id")
	Optional<Alarm> locked(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select alarm from Alarm alarm where alarm.origin.line = :line and alarm.state <> CLOSED")
	Optional<Alarm> openOnLine(String line);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select alarm from Alarm alarm
			where alarm.origin.controller = :controller and alarm.origin.category = PERSONAL and alarm.state <> CLOSED
			""")
	Optional<Alarm> openOfPerson(String controller);

	@Query("select alarm from Alarm alarm where alarm.state <> CLOSED")
	List<Alarm> open();

	@Query("""
			select new se.larmnav.alarms.alarms.AllAlarms$Waiting(alarm.id, alarm.origin.receivedAt) from Alarm alarm
			where alarm.state = RECEIVED and alarm.origin.category = PERSONAL
			""")
	List<Waiting> waitingSince();

	/** An alarm that waits for an answer. */
	record Waiting(UUID id, Instant since) {
	}

	@Query("""
			select min(alarm.origin.receivedAt) from Alarm alarm
			where alarm.state = RECEIVED and alarm.origin.category = PERSONAL
			""")
	@Nullable Instant oldestWaiting();

	@Query("""
			select count(alarm) from Alarm alarm where alarm.state = RECEIVED and alarm.origin.category = PERSONAL
			""")
	long waiting();

	@Query("""
			select alarm from Alarm alarm where alarm.state = RECEIVED and alarm.origin.unanswered > 0
			order by alarm.origin.priority, alarm.origin.receivedAt
			""")
	List<Alarm> unanswered();

	@Query("""
			select alarm from Alarm alarm
			where alarm.errand.unit in :units and alarm.errand.takenBackAt is null and alarm.state not in (DONE, CLOSED, RECEIVED)
			order by alarm.origin.priority, alarm.origin.receivedAt
			""")
	List<Alarm> sentTo(Collection<String> units);

	@Query("""
			select alarm from Alarm alarm
			where alarm.origin.controller = :controller and alarm.id <> :except and alarm.origin.receivedAt >= :since
			order by alarm.origin.receivedAt desc
			""")
	List<Alarm> earlier(String controller, UUID except, Instant since, Limit limit);

}
