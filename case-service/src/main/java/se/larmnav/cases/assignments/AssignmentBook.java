package se.larmnav.cases.assignments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentBook extends JpaRepository<Assignment, UUID> {

	List<Assignment> findByCaseIdOrderByPosition(UUID caseId);

	List<Assignment> findByCaseIdInOrderByPosition(Collection<UUID> cases);

	List<Assignment> findByDecisionIdOrderByPosition(UUID decisionId);

	@Query("""
			select count(a) from Assignment a
			where a.state = AssignmentState.SENT and (a.receiver in :units or a.unit in :units)""")
	int sentTo(Collection<String> units);

	@Query("select distinct a.routineVersion from Assignment a where a.state = AssignmentState.DISTRIBUTED")
	List<Integer> versionsOfDistributed();

}
