package se.larmnav.cases.installations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InstallationBook extends JpaRepository<Installation, UUID> {

	Optional<Installation> findByCaseId(UUID caseId);

	List<Installation> findByCaseIdIn(Collection<UUID> cases);

	@Query("""
			select i from Installation i
			where i.controllerId = :controllerId and i.state <> InstallationState.CANCELLED""")
	Optional<Installation> withDevice(String controllerId);

	@Query("""
			select i from Installation i
			where i.unit in :units and i.state in (InstallationState.READY, InstallationState.BOOKED,
			    InstallationState.ANTENNA_NEEDED, InstallationState.EXCEPTION)
			order by i.urgent desc, i.due nulls last, i.readyAt""")
	List<Installation> toBeDoneBy(Collection<String> units);

}
