package se.larmnav.cases.keys;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeySets extends JpaRepository<KeySet, UUID> {

	Optional<KeySet> findByCaseId(UUID caseId);

	List<KeySet> findByCaseIdIn(Collection<UUID> cases);

	@Query("select k.caseId from KeySet k where k.caseId in :cases and k.appointmentUnit in :units")
	Set<UUID> collectedBy(Collection<String> units, Collection<UUID> cases);

	Optional<KeySet> findByCabinetAndKeyNumberAndState(String cabinet, String keyNumber, KeySetState state);

	@Query("""
			select k from KeySet k
			where k.state in (KeySetState.REQUESTED, KeySetState.NOT_READY, KeySetState.APPOINTMENT,
			                  KeySetState.EXCEPTION_NO_KEYS)
			  and (k.unit in :units or k.appointmentUnit in :units)
			order by k.askedAt""")
	List<KeySet> awaitedBy(Collection<String> units);

}
