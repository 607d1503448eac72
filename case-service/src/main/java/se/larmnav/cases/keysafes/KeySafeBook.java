package se.larmnav.cases.keysafes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface KeySafeBook extends JpaRepository<KeySafe, UUID> {

	Optional<KeySafe> findByCaseId(UUID caseId);

	List<KeySafe> findByCaseIdIn(Collection<UUID> cases);

}
