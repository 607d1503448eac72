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
			select a from Assignment a
			where a.state <> AssignmentState.DRAFT and (a.receiver in :units or a.unit in :units)
			order by a.sentAt desc""")
	List<Assignment> ofUnits(Collection<String> units);

	@Query("select a from Assignment a where a.state = AssignmentState.DISTRIBUTED order by a.distributedAt")
	List<Assignment> waitingForAcknowledgement();

	@Query(nativeQuery = true, value = """
			select a.* from assignment a join alarm_case c on c.id = a.case_id
			where c.responsible = :user order by a.sent_at desc nulls first, a.position""")
	List<Assignment> ofResponsible(String user);

}
