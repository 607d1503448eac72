package se.larmnav.cases.decisions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionBook extends JpaRepository<Decision, UUID> {

	List<Decision> findByCaseIdOrderByDecidedAtDesc(UUID caseId);

	List<Decision> findByCaseIdInOrderByDecidedAtDesc(Collection<UUID> cases);

}
