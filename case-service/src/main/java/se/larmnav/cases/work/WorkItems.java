package se.larmnav.cases.work;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface WorkItems extends JpaRepository<WorkItem, UUID> {

	List<WorkItem> findByCaseIdAndStateOrderByDue(UUID caseId, WorkState state);

}
