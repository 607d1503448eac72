package se.larmnav.cases.watches;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface WatchBook extends JpaRepository<Watch, UUID> {

	List<Watch> findByCaseIdOrderByDue(UUID caseId);

}
