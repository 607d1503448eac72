package se.larmnav.alarms.deviations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tenant's deviations on disk. */
interface AllDeviations extends Repository<Deviation, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select deviation from Deviation deviation where deviation.id = :id")
	Optional<Deviation> locked(UUID id);

	@Query("select deviation from Deviation deviation where deviation.unit in :units order by deviation.breachedAt desc")
	List<Deviation> ofUnits(Collection<String> units);

	@Query("""
			select deviation from Deviation deviation
			where deviation.unit in :units and deviation.state <> DRAFT
			    and (deviation.closedAt is null or deviation.closedAt >= :since)
			order by deviation.breachedAt desc
			""")
	List<Deviation> handled(Collection<String> units, Instant since);

}
